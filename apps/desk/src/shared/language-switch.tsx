import { useLanguage } from '@gopy/web-kit';
import classes from './language-switch.module.css';

const CHOICES = [
  { language: 'vi', label: 'VI', name: 'Tiếng Việt' },
  { language: 'en', label: 'EN', name: 'English' },
] as const;

export function LanguageSwitch() {
  const [language, setLanguage] = useLanguage();
  return (
    <div className={classes.group} role="group" aria-label="Ngôn ngữ · Language">
      {CHOICES.map((choice) => (
        <button
          key={choice.language}
          type="button"
          lang={choice.language}
          aria-label={`${choice.label} – ${choice.name}`}
          aria-pressed={language === choice.language}
          onClick={() => setLanguage(choice.language)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}

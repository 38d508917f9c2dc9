import { useLanguage } from '@gopy/web-kit';

interface InBothLanguages {
  name: string;
  nameEn: string;
}

/** The name of a department, category or area in the language on screen. */
export function useName(): (named: InBothLanguages) => string {
  const [language] = useLanguage();
  return (named) => (language === 'en' ? named.nameEn || named.name : named.name);
}

import { useText } from '@gopy/web-kit';
import { Logo } from '../../shared/logo.js';
import classes from './sign-in.module.css';
import { signInTexts } from './sign-in-texts.js';

export function SignInBanner() {
  const t = useText(signInTexts);
  return (
    <section className={classes.banner}>
      <div className={classes.brand}>
        <Logo size={44} />
        <div>
          <p className={classes.product}>{t('product')}</p>
          <p className={classes.city}>{t('city')}</p>
        </div>
      </div>
      <div className={classes.words}>
        <p className={classes.motto}>{t('motto')}</p>
        <p className={classes.promise}>{t('promise')}</p>
      </div>
      <svg className={classes.waves} viewBox="0 0 800 220" preserveAspectRatio="none" aria-hidden="true">
        <path d="M0 90 C 140 30 260 150 410 90 S 680 30 800 90 V220 H0Z" fill="#ffffff" opacity="0.07" />
        <path d="M0 130 C 160 80 280 190 430 130 S 690 80 800 130 V220 H0Z" fill="#ffffff" opacity="0.07" />
        <path d="M0 170 C 130 130 300 210 420 170 S 700 130 800 170 V220 H0Z" fill="#ffffff" opacity="0.09" />
      </svg>
    </section>
  );
}

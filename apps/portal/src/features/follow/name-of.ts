import type { Named } from '@gopy/contracts';
import type { Language } from '@gopy/vocabulary';

export function nameOf(named: Named, language: Language): string {
  return language === 'vi' ? named.name : named.nameEn || named.name;
}

export const platformName = 'platform';

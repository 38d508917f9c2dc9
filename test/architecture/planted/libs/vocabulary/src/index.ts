export const vocabularyName = 'vocabulary';

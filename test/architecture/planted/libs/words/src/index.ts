export const wordsName = 'words';

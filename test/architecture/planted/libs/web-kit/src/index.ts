export const webkitName = 'web-kit';

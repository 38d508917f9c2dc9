export const accountsName = 'accounts';

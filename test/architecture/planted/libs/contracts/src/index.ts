export const contractsName = 'contracts';

export const departmentsName = 'departments';

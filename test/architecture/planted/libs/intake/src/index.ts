export const intakeName = 'intake';

export { departmentsName } from '@gopy/departments';

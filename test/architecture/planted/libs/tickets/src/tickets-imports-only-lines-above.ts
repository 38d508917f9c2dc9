export { intakeName } from '@gopy/intake';

export { platformName } from '@gopy/platform';

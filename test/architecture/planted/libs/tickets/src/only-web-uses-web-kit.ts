export { webkitName } from '@gopy/web-kit';

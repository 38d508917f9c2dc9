export { routingName } from '@gopy/routing';

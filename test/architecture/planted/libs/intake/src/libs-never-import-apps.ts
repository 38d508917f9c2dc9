export { desk } from '../../../apps/desk/src/desk.js';

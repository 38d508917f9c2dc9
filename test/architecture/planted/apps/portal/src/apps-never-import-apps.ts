export { desk } from '../../desk/src/desk.js';

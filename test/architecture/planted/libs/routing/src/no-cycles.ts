export { back } from './back/no-cycles.js';

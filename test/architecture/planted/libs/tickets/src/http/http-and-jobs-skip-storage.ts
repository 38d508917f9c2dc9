export { rows } from '../storage/ticket-rows.js';

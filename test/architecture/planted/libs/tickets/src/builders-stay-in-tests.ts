export { aTicket } from './testing/a-ticket.js';

export { ticket } from '../../tickets/src/domain/ticket.js';

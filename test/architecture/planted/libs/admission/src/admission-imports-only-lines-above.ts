export { ticketsName } from '@gopy/tickets';

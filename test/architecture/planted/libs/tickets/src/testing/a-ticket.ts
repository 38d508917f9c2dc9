export const aTicket = 'ticket';

export const ticketsName = 'tickets';

export const routingName = 'routing';

export const messagingName = 'messaging';

export * from './actions.js';
export * from './citizen-words.js';
export * from './errors.js';
export * from './events.js';
export * from './roles.js';
export * from './ticket-words.js';

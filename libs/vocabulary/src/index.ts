export * from './actions.js';
export * from './errors.js';
export * from './events.js';
export * from './roles.js';
export * from './ticket-words.js';

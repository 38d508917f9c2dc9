export * from './clean-text.js';
export * from './clock.js';
export * from './domain-error.js';
export * from './duration.js';
export * from './fold-text.js';
export * from './snowflake.js';
export * from './tracking-code.js';

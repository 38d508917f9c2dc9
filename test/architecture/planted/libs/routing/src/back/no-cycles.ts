export * as back from '../no-cycles.js';

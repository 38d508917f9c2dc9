export { triage } from '../triage/triage.js';

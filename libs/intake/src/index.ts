/** What a form or a call means, as a ticket. */
export { OpenFeedback } from './actions/open-feedback.js';
export { IntakeModule } from './intake.module.js';
export { IntakeHttpModule } from './intake-http.module.js';

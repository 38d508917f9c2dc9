/** Lets senders in, or not. */
export { AdmitSender, type Sender, type SenderContact } from './actions/admit-sender.js';
export { EditBlocks } from './actions/edit-blocks.js';
export { Puzzles } from './domain/puzzles.js';
export type { Sending } from './domain/sending-limits.js';
export { SentBy, senderOf } from './http/sent-by.js';
export { admissionTables } from './storage/admission-tables.js';
export { AdmissionModule } from './admission.module.js';
export { AdmissionHttpModule } from './admission-http.module.js';

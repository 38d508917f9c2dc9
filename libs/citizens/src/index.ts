/** How the city may reach a citizen. */
export type { Contact } from './domain/contact.js';
/** Reads a contact as people type it. */
export { readContact } from './read-contact.js';
export { readPhone } from './read-phone.js';
/** Who agreed to what, and until when. */
export type { ConsentGiver, ConsentGivers, GivenConsent, NewConsent } from './domain/consent.js';
export { ConsentLedger } from './domain/consent-ledger.js';
/** Writes consents in one transaction with what they were given with. */
export { consentInsertion } from './storage/consent.table.js';
/** Who else keeps data of people: so that one look, and one erasure, reaches all of it. */
export { HeldElsewhere, PersonalDataHolders, type PersonAsked } from './domain/held-elsewhere.js';
/** That a phone number is somebody's own, and being known by it for a while. */
export { CitizenSessionStore } from './domain/citizen-session-store.js';
export { phoneHint } from './domain/phone-hint.js';
export { ForgetSpentProofs } from './actions/forget-spent-proofs.js';
export { CodeDoor } from './http/code-door.js';
export { CitizensHttpModule } from './http/citizens-http.module.js';
export { CitizensModule } from './citizens.module.js';
/** The table of contacts; a ticket points to its row, so that erasing a person keeps the case. */
export { citizensTables } from './storage/citizens-tables.js';

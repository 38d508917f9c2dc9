/** How the city may reach a citizen. */
export type { Contact } from './domain/contact.js';
/** Reads a contact as people type it. */
export { readContact } from './read-contact.js';
/** The table of contacts; a ticket points to its row, so that erasing a person keeps the case. */
export { citizensTables } from './storage/citizens-tables.js';

// A file of its own: a page that names the version must not bring along the schemas.
/** The version of the sentences that people agree to; a changed sentence gets a new version, and old consents keep theirs. */
export const CONSENT_TEXT_VERSION = '2026-11';

import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { type Contact, emptyToNull, unreadablePhone } from './domain/contact.js';

/** A contact as people type it; phones in any Vietnamese or international style. Null when there is nothing in it. */
export function readContact(typed: { name?: string; phone?: string; email?: string } | undefined): Contact | null {
  if (!typed) return null;
  const contact = { name: emptyToNull(typed.name), phone: readPhone(typed.phone), email: emptyToNull(typed.email)?.toLowerCase() ?? null };
  return contact.name === null && contact.phone === null && contact.email === null ? null : contact;
}

function readPhone(typed: string | undefined): string | null {
  const text = emptyToNull(typed);
  if (text === null) return null;
  const number = parsePhoneNumberFromString(text, 'VN');
  if (!number?.isValid()) throw unreadablePhone();
  return number.number;
}

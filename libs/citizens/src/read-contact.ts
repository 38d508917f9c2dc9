import { type Contact, emptyToNull } from './domain/contact.js';
import { readPhone } from './read-phone.js';

/** A contact as people type it; phones in any Vietnamese or international style. Null when there is nothing in it. */
export function readContact(typed: { name?: string; phone?: string; email?: string } | undefined): Contact | null {
  if (!typed) return null;
  const phone = emptyToNull(typed.phone);
  const contact = {
    name: emptyToNull(typed.name),
    phone: phone && readPhone(phone, 'contact.phone'),
    email: emptyToNull(typed.email)?.toLowerCase() ?? null,
  };
  return contact.name === null && contact.phone === null && contact.email === null ? null : contact;
}

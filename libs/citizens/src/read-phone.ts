import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DomainError } from '@gopy/kernel';

/** A phone number as people type it into `field`, in any Vietnamese or international style, as E.164. */
export function readPhone(typed: string, field: string): string {
  const number = parsePhoneNumberFromString(typed, 'VN');
  if (!number?.isValid()) throw new DomainError('contact.phone-unreadable', { field });
  return number.number;
}

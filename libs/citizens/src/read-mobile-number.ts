import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { DomainError } from '@gopy/kernel';

/** A Vietnamese mobile number as people type it, as E.164. Others get no text message: each one costs, and premium numbers cost much. */
export function readMobileNumber(typed: string): string {
  const number = parsePhoneNumberFromString(typed, 'VN');
  if (!number?.isValid() || number.country !== 'VN' || number.getType() !== 'MOBILE')
    throw new DomainError('contact.phone-unreadable', { field: 'phone' });
  return number.number;
}

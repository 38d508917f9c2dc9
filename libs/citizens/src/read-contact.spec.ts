import { readContact } from './read-contact.js';

describe('a contact as people type it', () => {
  it('understands a phone number in any usual style', () => {
    for (const phone of ['0900 000 123', '+84 900 000 123', '84900000123', '0900.000.123'])
      expect(readContact({ phone })).toMatchObject({ phone: '+84900000123' });
    expect(readContact({ phone: '+44 20 7946 0018' })).toMatchObject({ phone: '+442079460018' });
  });

  it('is nothing when every field is blank', () => {
    expect(readContact({ name: ' ', phone: '', email: '' })).toBeNull();
    expect(readContact(undefined)).toBeNull();
  });

  it('refuses what cannot be a phone number', () => {
    expect(() => readContact({ phone: 'gọi tôi nhé' })).toThrow('contact.phone-unreadable');
  });
});

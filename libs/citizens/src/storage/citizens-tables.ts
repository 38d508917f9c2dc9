import type { Tables } from '@gopy/platform';
import { CreateCitizens1760000000300 } from './migrations/1760000000300-create-citizens.js';
import { AddConsent1760000001300 } from './migrations/1760000001300-add-consent.js';
import { AddPhoneProofs1760000001310 } from './migrations/1760000001310-add-phone-proofs.js';

export const citizensTables: Tables = {
  schemas: [],
  migrations: [CreateCitizens1760000000300, AddConsent1760000001300, AddPhoneProofs1760000001310],
};

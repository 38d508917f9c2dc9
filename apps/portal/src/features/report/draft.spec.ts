import { type Draft, requestOf } from './draft.js';
import { draftProblems, fieldOf } from './draft-problems.js';

const draft = (over: Partial<Draft> = {}): Draft => ({
  key: 'k',
  content: 'Ngập trước nhà',
  category: '',
  area: '',
  areaCode: '',
  address: '',
  anonymous: false,
  name: '',
  phone: '',
  email: '',
  publishPhotos: false,
  notifyEmail: false,
  notifySms: false,
  notEmergency: false,
  ...over,
});

describe('what the form sends', () => {
  it('is composed letters without the spaces around', () => {
    expect(requestOf(draft({ content: '  ngập '.normalize('NFD') }), [], 'vi').content).toBe('ngập');
  });

  it('carries a ward that nobody recognised in the address, so that a person can read it', () => {
    expect(requestOf(draft({ area: 'xóm Chài', address: 'cuối đường' }), [], 'vi').place).toEqual({ address: 'cuối đường, xóm Chài' });
    expect(requestOf(draft({ area: 'Phường Hải Châu', areaCode: '20242' }), [], 'vi').place).toEqual({ areaCode: '20242' });
  });

  it('holds no contact that was typed before the citizen chose to stay anonymous', () => {
    const body = requestOf(draft({ anonymous: true, phone: '0905123456' }), [], 'vi');

    expect(body).not.toHaveProperty('contact');
    expect(body.anonymous).toBe(true);
  });

  it('names a consent only with what it is about', () => {
    const agreed = { publishPhotos: true, notifyEmail: true, notifySms: true, phone: '0905123456' };

    expect(requestOf(draft(agreed), ['1'], 'vi').consents).toEqual({ textVersion: '2026-11', publishPhotos: true, notifySms: true });
    expect(requestOf(draft({ ...agreed, anonymous: true }), [], 'vi')).not.toHaveProperty('consents');
    expect(requestOf(draft(), ['1'], 'vi')).not.toHaveProperty('consents');
  });
});

describe('what the form asks to correct', () => {
  it('is nothing when only the content is there', () => {
    expect(draftProblems(draft(), 0)).toEqual({});
  });

  it('is an empty or too long content, a photo that failed, a phone of letters and half an e-mail', () => {
    expect(Object.keys(draftProblems(draft({ content: ' ', phone: 'gọi tôi', email: 'lan@' }), 1))).toEqual([
      'content',
      'photos',
      'phone',
      'email',
    ]);
    expect(draftProblems(draft({ content: 'a'.repeat(5001) }), 0)).toEqual({ content: { key: 'contentLong', params: { over: 1 } } });
  });

  it('leaves the hidden contact of an anonymous report alone', () => {
    expect(draftProblems(draft({ anonymous: true, email: 'lan@' }), 0)).toEqual({});
  });

  it('finds the field that the server means', () => {
    expect(fieldOf('contact.email')).toBe('email');
    expect(fieldOf('attachmentIds.0')).toBe('photos');
    expect(fieldOf('something.else')).toBeUndefined();
  });
});

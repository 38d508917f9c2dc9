import { EMPTY_FORM, requestOf } from './ticket-form.js';

describe('what an operator files for a caller', () => {
  it('leaves out what the caller did not say', () => {
    expect(requestOf({ ...EMPTY_FORM, content: '  Đèn đường không sáng ' })).toEqual({
      channel: 'phone',
      content: 'Đèn đường không sáng',
      priority: 'normal',
      language: 'vi',
    });
  });

  it('keeps place and contact together', () => {
    const request = requestOf({ ...EMPTY_FORM, content: 'Ngập', phone: '0905 123 456', areaCode: '20242', address: 'K96 Hải Hồ' });

    expect(request.place).toEqual({ areaCode: '20242', address: 'K96 Hải Hồ' });
    expect(request.contact?.phone).toBe('0905 123 456');
  });
});

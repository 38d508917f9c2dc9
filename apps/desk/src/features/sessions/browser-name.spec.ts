import { browserName } from './browser-name.js';

describe('the device behind a session', () => {
  it('is named by browser and system', () => {
    expect(browserName('Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0')).toBe(
      'Microsoft Edge · Windows',
    );
    expect(browserName('Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36')).toBe('Chrome · Android');
  });

  it('has no name when nothing is known', () => {
    expect(browserName('curl/8')).toBe('');
  });
});

import { typedCode } from './typed-code.js';

describe('a code as people type it', () => {
  it.each(['DN-8F3K-2M7QX', 'dn 8f3k 2m7qx', 'dn8f3k2m7qx', '  Dn–8f3k–2m7qx. '])('is understood: %s', (typed) => {
    expect(typedCode(typed)).toEqual({ code: 'DN-8F3K-2M7QX' });
  });

  it('may be the whole private link', () => {
    expect(typedCode('https://gopy.example/b/DN-8F3K-2M7QX#s3cret_-x')).toEqual({ code: 'DN-8F3K-2M7QX', secret: 's3cret_-x' });
  });

  it('is left to the server when it has no city in front', () => {
    expect(typedCode('8f3k 2m7qx')).toEqual({ code: '8F3K2M7QX' });
  });

  it('is nothing when nothing was typed', () => {
    expect(typedCode(' – ')).toBeNull();
  });
});

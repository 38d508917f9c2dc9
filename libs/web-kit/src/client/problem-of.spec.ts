import { problemOf } from './problem-of.js';

describe('a refusal', () => {
  it('is the sentence the server gave, with the fields it named', () => {
    const body = JSON.stringify({
      status: 400,
      code: 'request.invalid',
      detail: 'Some fields are not right.',
      errors: [{ field: 'content', message: 'Empty.' }],
    });

    const error = problemOf(400, body);

    expect(error).toMatchObject({ name: 'ProblemError', code: 'request.invalid', status: 400, message: 'Some fields are not right.' });
    expect(error.about('content')).toBe('Empty.');
    expect(error.about('contact.email')).toBeUndefined();
  });

  it.each([
    [502, '<html>Bad gateway</html>', 'server.failed'],
    [404, '', 'request.not-found'],
    [413, 'too large', 'request.too-large'],
    [500, '{"message":"not ours"}', 'server.failed'],
  ])('from something in between (%i) still has a code of ours', (status, body, code) => {
    expect(problemOf(status, body)).toMatchObject({ status, code });
  });
});

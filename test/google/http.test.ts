// Owns: the promises about reaching Google: order, neighbours, repeats, waits and errors.
import fc from 'fast-check';
import { type ApiRequest, CHUNK, sendAll } from '../../src/google/http';
import { answered, pretendLine, refused } from './line';

const get = (path: string): ApiRequest => ({ api: 'docs', method: 'GET', path: `/v1/${path}` });
const post = (path: string): ApiRequest => ({ ...get(path), method: 'POST', body: { words: 'é' } });
const gets = (count: number) => Array.from({ length: count }, (_, index) => get(String(index)));
const last = (url: string) => url.slice(url.lastIndexOf('/') + 1);

/** What one refused request comes back as; it is tried once. */
function kindOf(status: number, message: string, more: object = {}, request = get('x')) {
  const [answer] = sendAll(
    pretendLine(() => refused(status, message, more), { until: 0 }),
    [request],
  );
  return answer?.ok === false ? answer.error.kind : 'none';
}

describe('a list of requests', () => {
  it('goes out at once and is answered in its order', () => {
    const line = pretendLine(({ url }) => answered(200, { path: last(url) }));
    const answers = sendAll<{ path: string }>(line, gets(40));
    expect(line.sent).toHaveLength(1);
    expect(answers.map((one) => one.ok && one.value.path)).toEqual(
      gets(40).map((_, index) => String(index)),
    );
  });

  it('keeps its order whichever of them fail and are tried again', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(200, 404, 500, 503, 429), { maxLength: 30 }),
        (first) => {
          const line = pretendLine(({ url }, tries) => {
            const status = first[Number(last(url))] ?? 200;
            return tries > 1 && status !== 404
              ? answered(200, { path: last(url) })
              : status === 200
                ? answered(200, { path: last(url) })
                : refused(status, 'No.');
          });
          const answers = sendAll<{ path: string }>(line, gets(first.length));
          expect(answers).toHaveLength(first.length);
          answers.forEach((answer, index) => {
            if (first[index] === 404)
              expect(answer).toMatchObject({ ok: false, error: { status: 404 } });
            else expect(answer).toEqual({ ok: true, value: { path: String(index) } });
          });
          // Only what failed goes out a second time.
          const again = first.filter((status) => status === 429 || status >= 500).length;
          expect(line.sent[1]?.length ?? 0).toBe(again);
        },
      ),
    );
  });

  it('is sent in lists that the quota of Docs can take', () => {
    const line = pretendLine(() => answered(200));
    sendAll(line, gets(2 * CHUNK + 1));
    expect(line.sent.map(({ length }) => length)).toEqual([CHUNK, CHUNK, 1]);
  });

  it('of nothing asks nothing', () => {
    const line = pretendLine(() => answered(200));
    expect(sendAll(line, [])).toEqual([]);
    expect(line.sent).toEqual([]);
  });
});

describe('a request', () => {
  it('says who asks, what it wants in full, and what it writes as JSON', () => {
    const line = pretendLine(() => answered(200));
    sendAll(line, [
      {
        api: 'classroom',
        method: 'POST',
        path: '/v1/courses',
        query: { states: ['A', 'B C'], fields: 'a(b,c)', whole: true, pageSize: 5, 'ü&': '=&?#+' },
        body: { text: 'é' },
      },
    ]);
    expect(line.requests[0]).toEqual({
      url: 'https://classroom.googleapis.com/v1/courses?states=A&states=B%20C&fields=a(b%2Cc)&whole=true&pageSize=5&%C3%BC%26=%3D%26%3F%23%2B',
      method: 'post',
      headers: { Authorization: 'Bearer token' },
      contentType: 'application/json',
      payload: '{"text":"é"}',
      muteHttpExceptions: true,
    });
  });
});

describe('trying again', () => {
  it.each([429, 500, 502, 503, 504, 408])('is done for a read that met %i', (status) => {
    const line = pretendLine((_, tries) => (tries < 3 ? refused(status, 'No.') : answered(200)));
    expect(sendAll(line, [get('a')])).toEqual([{ ok: true, value: {} }]);
    expect(line.sent).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 409])('is not done for a read that met %i', (status) => {
    const line = pretendLine(() => refused(status, 'No.'));
    sendAll(line, [get('a')]);
    expect(line.sent).toHaveLength(1);
  });

  it('is done for a write only where Google says that it was not carried out', () => {
    for (const status of [429, 400, 403, 404, 408, 409, 500, 502, 503, 504]) {
      const line = pretendLine(() => refused(status, 'No.'));
      const [answer] = sendAll(line, [post('a')]);
      expect([status, line.sent.length]).toEqual([status, status === 429 ? 9 : 1]);
      const lost = status >= 500 || status === 408;
      expect(answer?.ok === false && answer.error.kind === 'unknown-outcome').toBe(lost);
    }
  });

  it('is never done for a write whose answer did not come, or came as no JSON', () => {
    for (const came of [
      new Error('Address unavailable'),
      answered(200, '<html>'),
      answered(200, 'null'),
    ]) {
      const line = pretendLine(() => came);
      expect(sendAll(line, [post('a'), post('b')])).toEqual([
        { ok: false, error: expect.objectContaining({ kind: 'unknown-outcome' }) },
        { ok: false, error: expect.objectContaining({ kind: 'unknown-outcome' }) },
      ]);
      expect(line.sent).toHaveLength(1);
    }
  });

  it('is done for a read whose answer is no JSON', () => {
    const line = pretendLine((_, tries) => (tries === 1 ? answered(200, '<html>') : answered(200)));
    expect(sendAll(line, [get('a')])).toEqual([{ ok: true, value: {} }]);
  });

  it('waits twice as long each time, by chance between half and all of it, and gives up', () => {
    for (const [chance, waits] of [
      [0, [500, 1000, 2000, 4000, 8000]],
      [0.999999, [1000, 2000, 4000, 8000, 16000]],
    ] as const) {
      const line = pretendLine(() => refused(503, 'Busy.'), { random: () => chance });
      expect(sendAll(line, [get('a')])).toMatchObject([
        { ok: false, error: { kind: 'unavailable', status: 503, message: 'Busy.' } },
      ]);
      expect(line.waits).toEqual(waits);
    }
  });

  it('waits as long as Google asks, and not all teachers the same', () => {
    const wait = (chance: number) => {
      const line = pretendLine(
        (_, tries) => (tries === 1 ? answered(429, {}, 20) : answered(200)),
        {
          random: () => chance,
        },
      );
      sendAll(line, [get('a'), post('b')]);
      return line.waits;
    };
    expect(wait(0)).toEqual([20000]);
    expect(wait(0.5)).toEqual([20500]);
  });

  it('never waits beyond the end of the run, and answers with what it has', () => {
    const line = pretendLine(
      ({ url }) => (last(url) === 'bad' ? refused(503, 'Busy.') : answered(200)),
      { until: 2000 },
    );
    const answers = sendAll(line, [get('good'), get('bad')]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, false]);
    expect(line.clock).toBeLessThan(2000);
    expect(line.waits).toHaveLength(1);
  });

  it('sends no further list once the run must end, and calls a write unsent that was', () => {
    const line = pretendLine(() => answered(200), { until: 150 });
    const some = Array.from({ length: 3 * CHUNK }, (_, index) => post(String(index)));
    const answers = sendAll(line, some);
    expect(line.sent).toHaveLength(2);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(2 * CHUNK);
    expect(answers[2 * CHUNK]).toEqual({
      ok: false,
      error: { kind: 'unavailable', status: 0, message: 'Not sent.' },
    });
  });
});

describe('one unreachable address, which throws for its whole list', () => {
  it('costs no neighbour that is read', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.nat(299), (count, bad) => {
        const line = pretendLine(({ url }) =>
          last(url) === String(bad) ? new Error('Address unavailable') : answered(200),
        );
        const answers = sendAll(line, gets(count));
        answers.forEach((answer, index) => {
          expect(answer.ok).toBe(index !== bad);
        });
      }),
      { numRuns: 40 },
    );
  });

  it('leaves writes beside it open, and sends none of them again', () => {
    const line = pretendLine(({ url }) =>
      last(url) === '3' ? new Error('Address unavailable') : answered(200),
    );
    const answers = sendAll(
      line,
      Array.from({ length: 6 }, (_, index) => post(String(index))),
    );
    expect(answers.every((one) => !one.ok && one.error.kind === 'unknown-outcome')).toBe(true);
    expect(line.sent).toHaveLength(1);
  });

  it('does not turn into hundreds of lists when Google is out of reach as a whole', () => {
    const line = pretendLine(() => new Error('Address unavailable'));
    const answers = sendAll(line, gets(CHUNK));
    expect(answers.every((one) => !one.ok && one.error.kind === 'unavailable')).toBe(true);
    expect(line.sent.length).toBeLessThan(40);
  });

  it('is told from a day’s fetches being used up, for which no wait helps', () => {
    const line = pretendLine(
      () => new Error('Service invoked too many times for one day: urlfetch.'),
    );
    const [read, write] = [sendAll(line, [get('a')]), sendAll(line, [post('b')])];
    expect(read).toMatchObject([{ ok: false, error: { kind: 'quota' } }]);
    expect(write).toMatchObject([{ ok: false, error: { kind: 'unknown-outcome' } }]);
    expect(line.waits).toEqual([]);
  });
});

describe('what Google refuses', () => {
  it.each([
    [401, 'Request had invalid authentication credentials.', {}, 'signed-out'],
    [403, 'Request had insufficient authentication scopes.', {}, 'scope'],
    [403, 'No.', { details: [{ reason: 'ACCESS_TOKEN_SCOPE_INSUFFICIENT' }] }, 'scope'],
    [
      403,
      'Google Docs API has not been used in project 1 before or it is disabled.',
      {},
      'api-off',
    ],
    [
      403,
      'No.',
      { status: 'PERMISSION_DENIED', details: [{ reason: 'SERVICE_DISABLED' }] },
      'api-off',
    ],
    [403, 'No.', { errors: [{ reason: 'accessNotConfigured' }] }, 'api-off'],
    [403, '@ClassroomDisabled The user has not been granted access.', {}, 'classroom-off'],
    [403, '@ClassroomApiDisabled The user may not use the API.', {}, 'classroom-off'],
    [403, '@ProjectPermissionDenied Another project made it.', {}, 'forbidden'],
    [403, 'The caller does not have permission', { status: 'PERMISSION_DENIED' }, 'forbidden'],
    [403, 'Slow down.', { errors: [{ reason: 'userRateLimitExceeded' }] }, 'quota'],
    [404, 'Requested entity was not found.', {}, 'not-found'],
    [429, 'Resource has been exhausted.', { status: 'RESOURCE_EXHAUSTED' }, 'quota'],
    [500, 'Internal error encountered.', {}, 'unavailable'],
    [400, 'Request contains an invalid argument.', {}, 'bad-request'],
    [418, 'Short and stout.', { details: 'none' }, 'bad-request'],
  ])('with %i "%s" is named for what it is', (status, message, more, kind) => {
    expect(kindOf(status, message, more)).toBe(kind);
  });

  it('is answered in Google’s own words, in each of its shapes and in none', () => {
    const says = (body: unknown) => {
      const [answer] = sendAll(
        pretendLine(() => answered(400, body)),
        [get('a')],
      );
      return answer?.ok === false && answer.error.message;
    };
    expect(says({ error: { message: 'Why.' } })).toBe('Why.');
    expect(says({ error: 'invalid_grant', error_description: 'Signed out.' })).toBe('Signed out.');
    expect(says({ error: 'admin_policy_enforced' })).toBe('admin_policy_enforced');
    for (const body of ['<html>', '', 'null', '[]', { error: null }, { error: { message: 4 } }])
      expect(says(body)).toBe('No reason was given.');
  });
});

// Owns: the promises about reading lists to their ends, side by side.
import fc from 'fast-check';
import type { ApiRequest } from '../../src/google/http';
import { listAll } from '../../src/google/pages';
import { answered, pretendLine, refused } from './line';

const list = (name: string) => ({
  request: { api: 'classroom', method: 'GET', path: `/v1/${name}` } as ApiRequest,
  field: 'items',
});
const partsOf = (url: string) => {
  const { pathname, searchParams } = new URL(url);
  return { name: pathname.slice(4), token: searchParams.get('pageToken') ?? '' };
};

describe('lists', () => {
  it('are read to their ends in as many rounds as the longest has pages', () => {
    const lengths = fc.array(fc.nat(12), { maxLength: 8 });
    fc.assert(
      fc.property(lengths, fc.integer({ min: 1, max: 5 }), (some, pageSize) => {
        const line = pretendLine(({ url }) => {
          const { name, token } = partsOf(url);
          const from = Number(token || 0);
          const to = Math.min(from + pageSize, some[Number(name)] ?? 0);
          return answered(200, {
            ...(to > from
              ? { items: Array.from({ length: to - from }, (_, at) => from + at) }
              : {}),
            ...(to < (some[Number(name)] ?? 0) ? { nextPageToken: String(to) } : {}),
          });
        });
        const found = listAll<number>(
          line,
          some.map((_, index) => list(String(index))),
        );
        expect(found).toEqual(
          some.map((length) => ({ items: Array.from({ length }, (_, at) => at), error: null })),
        );
        const pages = some.map((length) => Math.max(1, Math.ceil(length / pageSize)));
        expect(line.sent).toHaveLength(Math.max(0, ...pages));
        expect(line.requests).toHaveLength(pages.reduce((sum, one) => sum + one, 0));
      }),
    );
  });

  it('keep what came before a page that failed, and say so; the others go on', () => {
    const line = pretendLine(({ url }) => {
      const { name, token } = partsOf(url);
      if (name === 'bad' && token !== '') return refused(403, 'Not yours.');
      return answered(200, {
        items: [name + token],
        nextPageToken: token === 'b' ? '' : token === 'a' ? 'b' : 'a',
      });
    });
    const [bad, good] = listAll<string>(line, [list('bad'), list('good')]);
    expect(bad).toMatchObject({ items: ['bad'], error: { kind: 'forbidden' } });
    expect(good).toEqual({ items: ['good', 'gooda', 'goodb'], error: null });
  });

  it.each([
    ['one token again and again', (token: string) => token || 'a'],
    ['two tokens in turn', (token: string) => (token === 'a' ? 'b' : 'a')],
  ])('do not go on for ever on %s', (_, next) => {
    const line = pretendLine(({ url }) =>
      answered(200, { items: [1], nextPageToken: next(partsOf(url).token) }),
    );
    const [found] = listAll(line, [list('stuck')]);
    expect(found?.error).toMatchObject({ kind: 'unavailable' });
    expect(line.sent.length).toBeLessThan(5);
  });
});

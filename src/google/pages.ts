// Owns: reading lists to their end, all lists side by side, a page of each at a time.
import { type Answer, type ApiError, type ApiRequest, type Line, sendAll } from './http';

export interface Listed<T> {
  items: T[];
  /** Set when a page failed: `items` is then what came before it. */
  error: ApiError | null;
}

/** More pages than any class, year or school has; beyond it the server is repeating itself. */
const MOST_PAGES = 200;

/**
 * Lists everything each request asks for. `field` names the list in the answer, e.g. `students`.
 * Takes as many rounds as the longest of the lists has pages.
 */
export function listAll<T>(
  line: Line,
  lists: readonly { request: ApiRequest; field: string }[],
): Listed<T>[] {
  const found: Listed<T>[] = lists.map(() => ({ items: [], error: null }));
  let open = lists.map((list, index) => ({ ...list, index, token: '', seen: new Set<string>() }));
  for (let page = 0; open.length > 0; page += 1) {
    const answers: Answer<Record<string, unknown>>[] = sendAll(
      line,
      open.map(({ request, token }) =>
        token === '' ? request : { ...request, query: { ...request.query, pageToken: token } },
      ),
    );
    const next: typeof open = [];
    answers.forEach((answer, place) => {
      const list = open[place];
      const into = list && found[list.index];
      if (!list || !into) return;
      if (!answer.ok) {
        into.error = answer.error;
        return;
      }
      const items = answer.value[list.field];
      if (Array.isArray(items)) into.items.push(...(items as T[]));
      const token = answer.value.nextPageToken;
      if (typeof token !== 'string' || token === '') return;
      if (list.seen.has(token) || page >= MOST_PAGES) {
        into.error = {
          kind: 'unavailable',
          status: 0,
          message: `The list "${list.field}" did not come to an end.`,
        };
        return;
      }
      list.seen.add(token);
      next.push({ ...list, token });
    });
    open = next;
  }
  return found;
}

// Owns: lists in pages, with tokens that only fit the query they came from.

import type { Call } from './call';
import { invalid } from './error';
import { hash } from './ids';

export interface Page<T> {
  items: readonly T[];
  nextPageToken?: string;
}

/** The page of `items` that a call asks for. Sizes: Classroom's for this list. */
export function pageOf<T>(
  call: Call,
  items: readonly T[],
  size: { usual: number; most: number },
): Page<T> {
  const asked = call.parameters.number('pageSize') ?? 0;
  if (asked < 0) throw invalid('Request contains an invalid argument.');
  const length = Math.min(asked || size.usual, size.most, call.pageCap ?? size.most);
  const from = readToken(call);
  const to = from + length;
  return {
    items: items.slice(from, to),
    ...(to < items.length && { nextPageToken: writeToken(call, to) }),
  };
}

function writeToken(call: Call, from: number): string {
  return Buffer.from(`${queryHash(call)} ${from}`).toString('base64url');
}

function readToken(call: Call): number {
  const token = call.parameters.text('pageToken');
  if (token === undefined || token === '') return 0;
  const [query, from] = Buffer.from(token, 'base64url').toString().split(' ');
  if (query !== queryHash(call) || from === undefined || !/^\d+$/.test(from)) {
    throw invalid('Invalid page token.');
  }
  return Number(from);
}

function queryHash(call: Call): string {
  const key = `${call.user.id} ${call.method.id} ${call.parameters.queryKey()}`;
  return hash(key).toString('base64url').slice(0, 12);
}

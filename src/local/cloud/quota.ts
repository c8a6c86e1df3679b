// Owns: how many requests a minute Google allows, counted over the last sixty seconds.

import { PROJECT_NUMBER } from './auth';
import type { Method } from './contract';
import { CloudError, errorInfo } from './error';

interface Limit {
  metric: string;
  per: 'user' | 'client';
  perMinute: number;
}

// Published in Google's usage limits of each API.
const CLASSROOM: readonly Limit[] = [
  { metric: 'Queries', per: 'user', perMinute: 1200 },
  { metric: 'Queries', per: 'client', perMinute: 3000 },
];
const DOCS_READS: readonly Limit[] = [{ metric: 'Read requests', per: 'user', perMinute: 300 }];
const DOCS_WRITES: readonly Limit[] = [{ metric: 'Write requests', per: 'user', perMinute: 60 }];

// Drive: 12,000 queries a minute, of each person and of the project alike.
const DRIVE: readonly Limit[] = [{ metric: 'Queries', per: 'user', perMinute: 12_000 }];

const MINUTE = 60_000;

export class Quotas {
  readonly #spent = new Map<string, number[]>();

  /** Counts a request against its limits. Throws a 429, and counts nothing, beyond any of them. */
  spend(method: Method, userId: string, now: number): void {
    const counters = limitsOf(method).map((limit) => {
      const whose = limit.per === 'user' ? userId : 'client';
      const key = `${method.host} ${limit.metric} ${whose}`;
      const times = this.#spent.get(key) ?? [];
      this.#spent.set(key, times);
      let old = 0;
      while (old < times.length && (times[old] ?? now) <= now - MINUTE) old += 1;
      times.splice(0, old);
      return { limit, times };
    });
    const full = counters.find(({ limit, times }) => times.length >= limit.perMinute);
    if (full) throw exhausted(method, full.limit);
    for (const { times } of counters) times.push(now);
  }
}

function limitsOf(method: Method): readonly Limit[] {
  if (method.host === 'classroom.googleapis.com') return CLASSROOM;
  if (method.host === 'www.googleapis.com') return DRIVE;
  return method.httpMethod === 'GET' ? DOCS_READS : DOCS_WRITES;
}

function exhausted(method: Method, limit: Limit): CloudError {
  const name = `${limit.metric} per minute per ${limit.per}`;
  return new CloudError(
    'RESOURCE_EXHAUSTED',
    `Quota exceeded for quota metric '${limit.metric}' and limit '${name}' of service '${method.host}' for consumer 'project_number:${PROJECT_NUMBER}'.`,
    [
      errorInfo('RATE_LIMIT_EXCEEDED', {
        service: method.host,
        consumer: `projects/${PROJECT_NUMBER}`,
        quota_limit: name,
        quota_limit_value: String(limit.perMinute),
      }),
    ],
  );
}

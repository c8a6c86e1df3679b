// Owns: Google's published limits, as far as a district meets them.

/** Requests a minute. Sources: developers.google.com/workspace/docs/api/limits, …/classroom/reference/limits */
export const MINUTE = {
  docsReads: { project: 3000, user: 300 },
  docsWrites: { project: 600, user: 60 },
  classroom: { project: 3000, user: 1200 },
} as const;

export type Kind = keyof typeof MINUTE;

/**
 * A day of one person with a Workspace account.
 * Source: developers.google.com/apps-script/guides/services/quotas
 */
export const DAY = { urlFetches: 100_000, triggerSeconds: 6 * 3600, emails: 1500 } as const;

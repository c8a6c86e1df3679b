// Owns: Google's published limits, as far as a district meets them. Each stands as its page said on the
// day it was read; Google may change them without notice.

/**
 * Requests a minute.
 * Sources, as of 2026-04-23: developers.google.com/workspace/docs/api/limits (per project, and per user
 * of a project), developers.google.com/workspace/classroom/reference/limits (per client, per user).
 */
export const MINUTE = {
  docsReads: { project: 3000, user: 300 },
  docsWrites: { project: 600, user: 60 },
  classroom: { project: 3000, user: 1200 },
} as const;

export type Kind = keyof typeof MINUTE;

/**
 * A day of one person with a Workspace account; emails are recipients.
 * Source, as of 2026-04-23: developers.google.com/apps-script/guides/services/quotas
 */
export const DAY = {
  urlFetches: 100_000,
  triggerSeconds: 6 * 3600,
  emails: 1500,
  propertyCalls: 500_000,
} as const;

/** Runs of one script at the same moment, whoever's they are. Source: as DAY. */
export const AT_ONCE = 1000;

/** Bytes a script may remember: in one value, and in one store of them. Source: as DAY. */
export const REMEMBERED = { value: 9 * 1024, store: 500 * 1024 } as const;

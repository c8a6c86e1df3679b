// Owns: Google's daily quotas.
import type { Execution } from './execution';
import type { Host } from './host';
import { wallTime } from './zonedTime';

/** Source: https://developers.google.com/apps-script/guides/services/quotas (per person and day). */
const LIMITS = {
  urlfetch: { consumer: 20_000, workspace: 100_000 },
  email: { consumer: 100, workspace: 1_500 },
  translate: { consumer: 5_000, workspace: 20_000 },
  properties: { consumer: 50_000, workspace: 500_000 },
  /** Total time of trigger runs, in milliseconds: 90 minutes and 6 hours. */
  triggers: { consumer: 5_400_000, workspace: 21_600_000 },
} as const;

export type QuotaName = keyof typeof LIMITS;

/** Google's day turns at midnight in California. */
function today(host: Host): string {
  const { year, month, day } = wallTime(host.clock.now(), 'America/Los_Angeles');
  return `${year}-${month}-${day}`;
}

/** What a person has left of a quota today. */
export function remaining(host: Host, email: string, name: QuotaName): number {
  const use = host.state.quotas[`${name}/${email}`];
  const limit = LIMITS[name][host.account(email).account ?? 'workspace'];
  return use?.day === today(host) ? Math.max(0, limit - use.used) : limit;
}

/** Counts a use without asking whether there is any left. */
export function spend(host: Host, email: string, name: QuotaName, amount: number): void {
  const key = `${name}/${email}`;
  const day = today(host);
  const use = host.state.quotas[key];
  host.state.quotas[key] = { day, used: (use?.day === day ? use.used : 0) + amount };
}

/** Counts a use, or throws as Google does when there is too little left. */
export function claim(host: Host, run: Execution, name: QuotaName, amount = 1): void {
  if (remaining(host, run.user, name) < amount) {
    throw run.realm.error(`Service invoked too many times for one day: ${name}.`);
  }
  spend(host, run.user, name, amount);
}

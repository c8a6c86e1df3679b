// Owns: asking the allowlist about one address, through a script that fetches it.
import { workspaceOf } from './harness';

/** Whether a manifest with these prefixes lets a script fetch an address. */
export function isLetThrough(prefixes: string[], url: string): boolean {
  const workspace = workspaceOf(
    'function probe(url) { UrlFetchApp.fetch(url, { muteHttpExceptions: true }); }',
    { manifest: { urlFetchWhitelist: prefixes } },
  );
  const { answer } = workspace.call('probe', [url], workspace.users[0]?.email ?? '');
  // Let through, the request fails for another reason: nobody lives at these addresses.
  return !(answer.outcome === 'failed' && answer.error.message.includes('whitelisted'));
}

// Owns: promises about UrlFetchApp: where it may go, as whom, how often, and how it fails.
import { emptyState } from '../../../src/local/script/state';
import { isLetThrough } from './allowlist';
import { answerOf, errorOf, MANIFEST, TEACHER, thrownBy, workspaceOf } from './harness';

const COURSES = 'https://classroom.googleapis.com/v1/courses';
const code = `
function token() { return ScriptApp.getOAuthToken(); }
function headers() { return { Authorization: 'Bearer ' + token() }; }
function get(url, muted) {
  const answer = UrlFetchApp.fetch(url, { headers: headers(), muteHttpExceptions: muted });
  return [answer.getResponseCode(), answer.getContentText()];
}
function all(urls) {
  return UrlFetchApp.fetchAll(urls.map((url) => ({ url, headers: headers(), muteHttpExceptions: true })))
    .map((answer) => answer.getResponseCode());
}
function type() { return UrlFetchApp.fetch('${COURSES}', { headers: headers() }).getHeaders()['content-type']; }
function anonymous() { return UrlFetchApp.fetch('${COURSES}', { muteHttpExceptions: true }).getResponseCode(); }
function none() { return UrlFetchApp.fetchAll([]).length; }
`;

describe('UrlFetchApp', () => {
  it('reaches the embedded Classroom with the person’s own token', () => {
    const workspace = workspaceOf(code);
    expect(answerOf(workspace, 'get', [COURSES, false])).toEqual([200, '{}\n']);
    expect(workspace.cloud.requests[0]).toMatchObject({
      email: TEACHER,
      status: 200,
      url: COURSES,
    });
    expect(answerOf(workspace, 'type')).toMatch(/^application\/json/);
    expect(answerOf(workspace, 'anonymous')).toBe(401);
  });

  it('throws for an answer of 400 and more, unless the script wants to see it', () => {
    const workspace = workspaceOf(code);
    const missing = `${COURSES}/none`;
    expect(errorOf(workspace, 'get', [missing, false])).toMatch(
      /^Request failed for https:\/\/classroom\.googleapis\.com returned code 404\. Truncated server response: /,
    );
    expect(answerOf(workspace, 'get', [missing, true])).toMatchObject([404, expect.any(String)]);
  });

  it('counts each request as a call and each fetchAll as one round', () => {
    const workspace = workspaceOf(code);
    const { answer, execution } = workspace.call('all', [[COURSES, COURSES, COURSES]], TEACHER);
    expect(answer).toEqual({ outcome: 'answered', value: [200, 200, 200] });
    expect(execution).toMatchObject({ requests: 3, rounds: { google: 1, spreadsheet: 0 } });
    expect(execution.calls.map(({ name }) => name)).toEqual([
      'ScriptApp.getOAuthToken',
      'ScriptApp.getOAuthToken',
      'ScriptApp.getOAuthToken',
      'UrlFetchApp.fetchAll',
      'UrlFetchApp.fetchAll',
      'UrlFetchApp.fetchAll',
    ]);
    expect(execution.calls[3]?.detail).toBe(`GET ${COURSES}`);
    expect(workspace.call('none', [], TEACHER).execution.rounds.google).toBe(0);
  });

  it('gives the API only the scopes that were granted, and only the services that are on', () => {
    const workspace = workspaceOf(code);
    workspace.grant(TEACHER);
    workspace.withdraw(TEACHER, ['https://www.googleapis.com/auth/classroom.courses.readonly']);
    expect(answerOf(workspace, 'get', [COURSES, true])).toMatchObject([
      403,
      expect.stringContaining('ACCESS_TOKEN_SCOPE_INSUFFICIENT'),
    ]);
    const off = workspaceOf(code, { manifest: { dependencies: {} } });
    expect(answerOf(off, 'get', [COURSES, true])).toMatchObject([
      403,
      expect.stringContaining('SERVICE_DISABLED'),
    ]);
  });

  it('throws for the whole list when one address cannot be reached, and the others are still sent', () => {
    const workspace = workspaceOf(code, { manifest: { urlFetchWhitelist: undefined } });
    expect(errorOf(workspace, 'all', [['https://nowhere.example/x', COURSES]])).toBe(
      'Address unavailable: https://nowhere.example/x',
    );
    expect(workspace.cloud.requests).toHaveLength(1);
  });

  it('stops at the daily quota of the account, which is whole again the next day', () => {
    const users = [{ email: TEACHER, timeZone: 'America/New_York', account: 'consumer' as const }];
    // All but two of the day's twenty thousand are used.
    const state = emptyState('script');
    state.quotas[`urlfetch/${TEACHER}`] = { day: '2026-10-5', used: 19_998 };
    const workspace = workspaceOf(code, { users, state });
    const spent = 'Service invoked too many times for one day: urlfetch.';
    expect(errorOf(workspace, 'all', [[COURSES, COURSES, COURSES]])).toBe(spent);
    expect(workspace.cloud.requests).toHaveLength(2);
    expect(errorOf(workspace, 'get', [COURSES, true])).toBe(spent);
    workspace.turnClock(workspace.clock.now() + 86_400_000);
    expect(answerOf(workspace, 'get', [COURSES, true])).toMatchObject([200, '{}\n']);
  });

  it('refuses an address, a body or a header that is too large, and options it does not have', () => {
    const long = `UrlFetchApp.fetch('${COURSES}?q=' + 'x'.repeat(2048))`;
    expect(thrownBy(long)).toBe('Limit Exceeded: URLFetch URL Length.');
    const body = `UrlFetchApp.fetch('${COURSES}', { payload: 'x'.repeat(50 * 1024 * 1024 + 1) })`;
    expect(thrownBy(body)).toBe('Limit Exceeded: URLFetch POST Size.');
    expect(thrownBy(`UrlFetchApp.fetch('${COURSES}', { headers: { Host: 'x' } })`)).toBe(
      'Attribute provided with invalid value: Header:Host',
    );
    expect(thrownBy(`UrlFetchApp.fetch('${COURSES}', { useIntranet: true })`)).toBe(
      'UrlFetchApp\'s option "useIntranet" is not in the embedded Workspace',
    );
  });

  it('needs the scope for it, in the manifest and from the person', () => {
    const scopes = MANIFEST.oauthScopes.filter((each) => !each.includes('external_request'));
    expect(thrownBy(`UrlFetchApp.fetch('${COURSES}')`, { manifest: { oauthScopes: scopes } })).toBe(
      'Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ' +
        '(https://www.googleapis.com/auth/script.external_request)',
    );
    const workspace = workspaceOf(code);
    workspace.withdraw(TEACHER);
    expect(errorOf(workspace, 'get', [COURSES, true])).toBe(
      'You do not have permission to call UrlFetchApp.fetch. Required permissions: ' +
        '(https://www.googleapis.com/auth/script.external_request)',
    );
  });
});

describe('the allowlist of URLs', () => {
  const allowed = (prefixes: string[], url: string) => isLetThrough(prefixes, url);

  it('lets through what is under a prefix, and nothing that only begins like it', () => {
    const prefix = ['https://example.com/foo'];
    for (const rest of ['', '/', '/bar', '?bar', '#bar']) {
      expect(allowed(prefix, `https://example.com/foo${rest}`)).toBe(true);
    }
    for (const url of [
      'https://example.com/foobar',
      'https://example.com/Foo',
      'https://example.com/',
      'http://example.com/foo',
      'https://example.com.evil.example/foo',
      'https://sub.example.com/foo',
      'https://example.com@evil.example/foo',
      'https://evil.example/https://example.com/foo',
    ]) {
      expect(allowed(prefix, url)).toBe(false);
    }
  });

  it('takes a leading wildcard for subdomains only', () => {
    const prefix = ['https://*.example.com/'];
    expect(allowed(prefix, 'https://a.b.example.com/x')).toBe(true);
    expect(allowed(prefix, 'https://example.com/x')).toBe(false);
    expect(allowed(prefix, 'https://notexample.com/x')).toBe(false);
    expect(allowed(prefix, 'https://a.example.com@evil.test/x')).toBe(false);
    expect(allowed(prefix, 'https://evil.test\\.example.com/x')).toBe(false);
  });

  it('stops one that is not listed before anything is sent', () => {
    const workspace = workspaceOf(code);
    expect(errorOf(workspace, 'all', [[COURSES, 'https://docs.googleapis.com/v2/x']])).toBe(
      'Request to https://docs.googleapis.com/v2/x failed because the URL has not been ' +
        'whitelisted in the script manifest.',
    );
    expect(workspace.cloud.requests).toHaveLength(0);
  });

  it.each([
    ['http://example.com/', 'must use the HTTPS scheme'],
    ['https://example.com', 'must have a path'],
    ['https://localhost/', 'must have a full domain'],
    ['https://a.*.com/', 'must have a full domain'],
    ['*', 'is not a URL'],
  ])('cannot be pushed with %s', (prefix, complaint) => {
    expect(() => workspaceOf('', { manifest: { urlFetchWhitelist: [prefix] } })).toThrow(complaint);
  });
});

// Owns: promises about Utilities, MailApp, LanguageApp and Session.

import fc from 'fast-check';
import { formatDate, parseDate } from '../../../src/local/script/javaDate';
import { emptyState } from '../../../src/local/script/state';
import { answerOf, errorOf, probed, TEACHER, thrownBy, workspaceOf } from './harness';

describe('dates by Java’s patterns', () => {
  const at = Date.parse('2026-12-31T23:05:09.042-05:00');
  const zone = 'America/New_York';

  it.each([
    ['yyyy-MM-dd HH:mm:ss.SSS', '2026-12-31 23:05:09.042'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", '2026-12-31T23:05:09-05:00'],
    ['EEEE, MMMM d, yyyy', 'Thursday, December 31, 2026'],
    ['EEE MMM d h:mm a', 'Thu Dec 31 11:05 PM'],
    ['yy/M/d k K H', '26/12/31 23 11 23'],
    ["h 'o''clock' z", "11 o'clock EST"],
    ['Z X XX', '-0500 -05 -0500'],
    ['u D w', '4 365 1'],
    // The trap: Y is the year of the week, and this week belongs to the next one.
    ['YYYY', '2027'],
  ])('are written by %s as Java would', (pattern, expected) => {
    expect(formatDate(at, zone, pattern)).toBe(expected);
  });

  it('are in the zone they are asked for, daylight saving included', () => {
    const call = (date: string, zoneName: string) =>
      probed(`Utilities.formatDate(new Date('${date}'), '${zoneName}', 'HH:mm Z')`);
    expect(call('2026-03-08T06:59:00Z', zone)).toBe('01:59 -0500');
    expect(call('2026-03-08T07:00:00Z', zone)).toBe('03:00 -0400');
    expect(call('2026-07-01T00:00:00Z', 'Asia/Kathmandu')).toBe('05:45 +0545');
  });

  it('come back from what was written', () => {
    const pattern = "EEE, dd MMM yyyy HH:mm:ss.SSS 'at' Z";
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2037, 0, 1) }),
        fc.constantFrom(zone, 'Asia/Kolkata', 'Etc/UTC'),
        (instant, zoneName) => {
          const text = formatDate(instant, zoneName, pattern);
          expect(parseDate(text, 'Etc/UTC', pattern)).toBe(instant);
        },
      ),
      { numRuns: 200 },
    );
    expect(parseDate('20260102', zone, 'yyyyMMdd')).toBe(Date.parse('2026-01-02T00:00-05:00'));
    expect(parseDate('9:30 PM', 'Etc/UTC', 'h:mm a')).toBe(21.5 * 3_600_000);
  });

  it('are refused where Java would refuse them', () => {
    expect(thrownBy("Utilities.formatDate(new Date(), 'Etc/UTC', 'jj')")).toMatch(
      /Illegal pattern/,
    );
    expect(thrownBy("Utilities.parseDate('soon', 'Etc/UTC', 'yyyy')")).toMatch(/Unparseable date/);
    expect(thrownBy("Utilities.formatDate('today', 'Etc/UTC', 'yyyy')")).toMatch(
      /don't match the method signature for Utilities\.formatDate/,
    );
    expect(thrownBy("Utilities.formatDate(new Date(), 'Mars/Base', 'yyyy')")).toMatch(/timeZone/);
  });
});

describe('bytes', () => {
  it('are signed, as Java’s are', () => {
    expect(
      probed(
        "Utilities.computeDigest(Utilities.DigestAlgorithm.MD5, 'a').map((b) => ('0' + (b & 255).toString(16)).slice(-2)).join('')",
      ),
    ).toBe('0cc175b9c0f1b6a831c399e269772661');
    expect(
      probed('Math.min(...Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "a")) < 0'),
    ).toBe(true);
  });

  it('become base64 and come back, and keep accents only in UTF-8', () => {
    expect(probed("Utilities.base64Encode('é', Utilities.Charset.UTF_8)")).toBe('w6k=');
    expect(probed("Utilities.base64Encode('é')")).toBe('Pw==');
    expect(probed('Utilities.base64EncodeWebSafe([-1, -2, -3])')).toBe('__79');
    expect(
      probed("Utilities.newBlob(Utilities.base64DecodeWebSafe('w6k=')).getDataAsString()"),
    ).toBe('é');
    expect(thrownBy("Utilities.base64Decode('***')")).toBe('Could not decode string.');
  });
});

describe('MailApp', () => {
  const code = `
    function three() { MailApp.sendEmail('a@b.example', 'Week', 'Hello'); }
    function four() { MailApp.sendEmail('a@b.example', 'reply@b.example', 'Week', 'Hello'); }
    function options() { MailApp.sendEmail('a@b.example,c@d.example', 'Week', 'Hello', { htmlBody: '<p>', name: 'Conferences' }); }
    function object(message) { MailApp.sendEmail(message); }
    function left() { return MailApp.getRemainingDailyQuota(); }
    function many(n) { for (let i = 0; i < n; i++) three(); }
  `;

  it('keeps what was sent, in each form a script can send it', () => {
    const workspace = workspaceOf(code);
    for (const name of ['three', 'four', 'options']) answerOf(workspace, name);
    answerOf(workspace, 'object', [{ to: 'Ana <ana@b.example>', subject: 'S', body: 'B' }]);
    expect(workspace.mail).toMatchObject([
      { from: TEACHER, to: ['a@b.example'], subject: 'Week', body: 'Hello' },
      { replyTo: 'reply@b.example', subject: 'Week' },
      { to: ['a@b.example', 'c@d.example'], htmlBody: '<p>', name: 'Conferences' },
      { to: ['Ana <ana@b.example>'] },
    ]);
  });

  it('counts recipients against the day’s quota', () => {
    const workspace = workspaceOf(code, {
      users: [{ email: TEACHER, timeZone: 'Etc/UTC', account: 'consumer' }],
    });
    answerOf(workspace, 'options');
    expect(answerOf(workspace, 'left')).toBe(98);
    answerOf(workspace, 'many', [98]);
    expect(errorOf(workspace, 'three')).toBe('Service invoked too many times for one day: email.');
    expect(workspace.mail).toHaveLength(99);
  });

  it('refuses what cannot be sent', () => {
    const workspace = workspaceOf(code);
    expect(errorOf(workspace, 'object', [{ subject: 'S' }])).toMatch(/no recipient/);
    expect(errorOf(workspace, 'object', [{ to: 'ana' }])).toBe('Invalid email: ana');
    expect(errorOf(workspace, 'object', [{ to: 'a@b.example', subject: 's'.repeat(251) }])).toBe(
      'Argument too large: subject',
    );
    expect(errorOf(workspace, 'object', [{ to: 'a@b.example', attachments: [] }])).toMatch(
      /attachments.*is not in the embedded Workspace/,
    );
  });
});

describe('LanguageApp', () => {
  it('marks its translation as the pretended one it is', () => {
    expect(probed("LanguageApp.translate('Try one more detail.', 'en', 'es')")).toBe(
      '[es] Try one more detail.',
    );
    expect(probed("LanguageApp.translate('', 'en', 'es')")).toBe('');
    expect(thrownBy("LanguageApp.translate('x', 'en', 'Spanish please')")).toBe(
      'Invalid argument: targetLanguage',
    );
  });

  it('stops at the daily quota of the account', () => {
    const state = emptyState('script');
    state.quotas[`translate/${TEACHER}`] = { day: '2026-10-5', used: 19_999 };
    const code =
      "function twice() { LanguageApp.translate('x', 'en', 'es'); return LanguageApp.translate('y', 'en', 'es'); }";
    expect(errorOf(workspaceOf(code, { state }), 'twice', [])).toBe(
      'Service invoked too many times for one day: translate.',
    );
  });
});

describe('Session', () => {
  it('knows the person and the script’s zone', () => {
    expect(
      probed('[Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]'),
    ).toEqual([TEACHER, TEACHER]);
    expect(probed('Session.getScriptTimeZone()')).toBe('America/New_York');
    expect(probed('Session.getActiveUserLocale()')).toBe('en');
  });
});

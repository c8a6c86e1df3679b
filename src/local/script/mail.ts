// Owns: MailApp: what is sent is kept for the Workspace to show, and goes nowhere.
import type { Execution } from './execution';
import type { Host } from './host';
import { claim, remaining } from './quota';
import { service, wrongParameters } from './service';

/** Source: https://developers.google.com/apps-script/guides/services/quotas */
const BODY_BYTES = 200 * 1024;
const RECIPIENTS = 50;
const SUBJECT_CHARACTERS = 250;

type Message = Record<string, unknown>;
const known = new Set([
  'to',
  'cc',
  'bcc',
  'subject',
  'body',
  'htmlBody',
  'name',
  'replyTo',
  'noReply',
]);

export function makeMailApp(host: Host, run: Execution): object {
  return service(run, 'MailApp', {
    sendEmail: (...values: unknown[]) =>
      run.call('MailApp', 'sendEmail', () => send(host, run, message(run, values))),
    getRemainingDailyQuota: () =>
      run.call('MailApp', 'getRemainingDailyQuota', () => remaining(host, run.user, 'email')),
  });
}

/** The four ways in which sendEmail can be called, as one. */
function message(run: Execution, values: unknown[]): Message {
  const [first, second, third, fourth] = values;
  const isOptions = typeof fourth === 'object' && fourth !== null;
  if (values.length === 1 && typeof first === 'object' && first !== null) return first as Message;
  if (values.length === 3) return { to: first, subject: second, body: third };
  if (values.length === 4 && isOptions) {
    return { ...(fourth as Message), to: first, subject: second, body: third };
  }
  if (values.length === 4) return { to: first, replyTo: second, subject: third, body: fourth };
  throw wrongParameters(run, 'MailApp.sendEmail', values);
}

function send(host: Host, run: Execution, given: Message): void {
  for (const key of Object.keys(given)) {
    if (!known.has(key)) throw run.notEmbedded(`MailApp.sendEmail's option "${key}"`);
  }
  const text = (key: string) => (given[key] === undefined ? undefined : String(given[key]));
  const to = addresses(run, text('to'));
  const cc = addresses(run, text('cc'));
  const bcc = addresses(run, text('bcc'));
  const recipients = to.length + cc.length + bcc.length;
  const subject = text('subject') ?? '';
  const body = text('body') ?? '';
  const htmlBody = text('htmlBody');
  const name = text('name');
  const replyTo = text('replyTo');
  if (recipients === 0) throw run.realm.error('Failed to send email: no recipient');
  if (recipients > RECIPIENTS) {
    throw run.realm.error('Limit Exceeded: Email Recipients Per Message.');
  }
  if (subject.length > SUBJECT_CHARACTERS) throw run.realm.error('Argument too large: subject');
  if (Buffer.byteLength(body) + Buffer.byteLength(htmlBody ?? '') > BODY_BYTES) {
    throw run.realm.error('Limit Exceeded: Email Body Size.');
  }
  claim(host, run, 'email', recipients);
  host.state.mail.push({
    sent: run.now(),
    from: run.user,
    to,
    cc,
    bcc,
    subject,
    body,
    ...(htmlBody === undefined ? {} : { htmlBody }),
    ...(name === undefined ? {} : { name }),
    ...(replyTo === undefined ? {} : { replyTo }),
  });
}

function addresses(run: Execution, list: string | undefined): string[] {
  const found = (list ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
  for (const each of found) {
    const address = /<([^<>]*)>$/.exec(each)?.[1] ?? each;
    if (!/^[^\s@,<>]+@[^\s@,<>]+$/.test(address)) throw run.realm.error(`Invalid email: ${each}`);
  }
  return found;
}

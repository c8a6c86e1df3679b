// Owns: the emails that were sent.
import { useState } from 'preact/hooks';
import { useDesk, useView } from './desk';
import { type MailView, PATHS } from './protocol';
import { momentWords } from './words';
import './list.css';
import './mail.css';

export function MailPlace() {
  const { overview } = useDesk();
  const { view: mails } = useView<MailView[]>(PATHS.mail, {}, overview.version);
  const [open, setOpen] = useState(0);
  const mail = mails?.[open] ?? mails?.[0];
  return (
    <main class="place mail">
      <section class="list" aria-label="Emails">
        <h2>Mail</h2>
        <p class="hint">Nothing here leaves this machine.</p>
        {mails?.length === 0 && <p class="empty">No email has been sent yet.</p>}
        <ul>
          {mails?.map((each, index) => (
            <li key={mails.length - index}>
              <button
                type="button"
                class="row"
                aria-current={each === mail ? 'true' : undefined}
                onClick={() => setOpen(index)}
              >
                <strong>{each.subject}</strong>
                <span class="hint">
                  {momentWords(each.at, overview.timeZone)} · to {each.to.join(', ')}
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      {mail && (
        <article class="letter" aria-label={mail.subject}>
          <h3>{mail.subject}</h3>
          <p class="hint">
            {mail.from} to {mail.to.join(', ')} · {momentWords(mail.at, overview.timeZone)}
          </p>
          {mail.htmlBody === undefined ? (
            <pre class="letter-text">{mail.body}</pre>
          ) : (
            // Nothing in it runs: the sandbox allows nothing.
            <iframe title="The email" sandbox="" srcDoc={mail.htmlBody} />
          )}
        </article>
      )}
    </main>
  );
}

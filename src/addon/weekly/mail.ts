// Owns: a letter as an email: plain text, and HTML that reads well on a phone. It goes to the teacher
// herself and to nobody else.
import type { Language } from '../../conference/language';
import { type Letter, letterText } from '../../conference/letter';
import type { Context } from '../run';
import { WORDS } from '../words/said';

/** Throws what Google throws, when a day's mail is used up for one. */
export function sendLetter(context: Context, letter: Letter): void {
  const { teacher, notebook } = context;
  const language = context.language();
  const { open, stop } = WORDS[language].mail;
  MailApp.sendEmail({
    to: teacher,
    subject: letter.subject,
    body: `${letterText(letter, language)}\n\n${open}: ${notebook.url}\n\n${stop}`,
    htmlBody: letterHtml(letter, notebook.url, language),
    name: 'Writing Conferences',
  });
}

/** Styles stand on each element: mail programs drop the rest. */
export function letterHtml({ lead, parts }: Letter, url: string, language: Language): string {
  const { open, stop } = WORDS[language].mail;
  const blocks = parts.map(
    ({ heading, lines }) =>
      `<h2 style="font-size:14px;line-height:20px;margin:20px 0 4px;color:#3b5b92">${safe(heading)}</h2>` +
      lines
        .map(
          ({ says, quotes = [] }) =>
            `<p style="margin:0 0 6px">${safe(says)}</p>` +
            quotes
              .map(
                ({ name, quote }) =>
                  `<p style="margin:0 0 6px;padding:2px 0 2px 10px;border-left:3px solid #d98324;color:#44525a"><i>“${safe(quote)}”</i> — ${safe(name)}</p>`,
              )
              .join(''),
        )
        .join(''),
  );
  return (
    '<div style="background:#f4f6f7;padding:12px">' +
    '<div style="max-width:560px;margin:0 auto;background:#ffffff;border-radius:8px;padding:20px;font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:24px;color:#24343a;word-wrap:break-word">' +
    `<p style="margin:0 0 8px;font-size:18px;line-height:26px"><b>${safe(lead)}</b></p>` +
    blocks.join('') +
    `<p style="margin:24px 0 8px"><a href="${safe(url)}" style="display:inline-block;background:#2f7d6d;color:#ffffff;text-decoration:none;border-radius:6px;padding:10px 18px"><b>${safe(open)}</b></a></p>` +
    `<p style="margin:16px 0 0;font-size:12px;line-height:18px;color:#5f6b70">${safe(stop)}</p>` +
    '</div></div>'
  );
}

/** Names and sentences are the students' own: nothing in them may become markup. */
const safe = (text: string): string =>
  text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\n/g, '<br>');

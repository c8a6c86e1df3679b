// Owns: what is known of the writer before the talk: the goal, the last note, what they answered.
import type { MeetingWriter } from '../../addon/answers/meeting';
import { readableDate, t } from '../words/words';

export function Known({ writer }: { writer: MeetingWriter }) {
  const { last, goal, draft, invitation } = writer;
  const replies = draft?.replies ?? [];
  if (!last && !goal && !invitation && replies.length === 0)
    return <p class="soft small">{t.confer.firstTime}</p>;
  return (
    <div class="known">
      {goal && (
        <p dir="auto">
          <span class="label">{t.confer.goal}</span> {goal}
        </p>
      )}
      {invitation &&
        (invitation.reply === '' ? (
          <p class="soft small">{t.confer.invited}</p>
        ) : (
          <p class="reply" dir="auto">
            <span class="label">{t.confer.wantsHelp}</span> {invitation.reply}
          </p>
        ))}
      {replies.map(({ to, says }) => (
        <p class="reply" dir="auto" key={`${to} ${says}`}>
          <span class="label">{t.confer.replies}</span> {says}
          {to && (
            <span class="reply-to soft small" dir="auto">
              {t.confer.replyTo(to)}
            </span>
          )}
        </p>
      ))}
      {last && (
        <details class="fold fold-small">
          <summary>
            {t.confer.last(readableDate(last.date))}
            {last.skill && ` · ${last.skill}`}
          </summary>
          <dl class="last">
            {last.strength && (
              <>
                <dt>{t.confer.worked}</dt>
                <dd dir="auto">{last.strength}</dd>
              </>
            )}
            {last.nextStep && (
              <>
                <dt>{t.confer.tried}</dt>
                <dd dir="auto">{last.nextStep}</dd>
              </>
            )}
            {last.whereElse && (
              <>
                <dt>{t.confer.whereElse}</dt>
                <dd dir="auto">{last.whereElse}</dd>
              </>
            )}
          </dl>
        </details>
      )}
    </div>
  );
}

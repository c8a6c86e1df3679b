// Owns: what became of a next step, in a word, with the writer's answer or the words before and after.
import type { FollowUp } from '../../conference/followUp';
import { Icon } from '../parts/Icon';
import { t } from '../words/words';

export function FollowUpTag({ followUp }: { followUp: FollowUp }) {
  const { state } = followUp;
  const done = state === 'settled' || state === 'revised';
  const reply = 'reply' in followUp ? followUp.reply : '';
  return (
    <div class="follow-up">
      <span class={`follow-up-tag follow-up-${state}`}>
        {done && <Icon name="check" />}
        {t.writer.followUp[state]}
      </span>
      {reply !== '' && (
        <p class="child-words" dir="auto">
          {t.writer.answered(reply)}
        </p>
      )}
      {followUp.state === 'revised' && (
        <dl class="revised">
          {followUp.before !== '' && (
            <>
              <dt>{t.writer.before}</dt>
              <dd class="child-words" dir="auto">
                {followUp.before}
              </dd>
            </>
          )}
          <dt>{t.writer.after}</dt>
          <dd class="child-words" dir="auto">
            {followUp.after}
          </dd>
        </dl>
      )}
    </div>
  );
}

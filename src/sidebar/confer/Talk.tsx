// Owns: the talk, part by part: what to say and what to look for. All of it can be skipped.
import { useId } from 'preact/hooks';
import type { Meeting } from '../../addon/answers/meeting';
import { STAGES } from '../../conference/bank/teachingPoint';
import type { GuideStep } from '../../conference/guide/guide';
import { toStage, toTalkStep } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Icon } from '../parts/Icon';
import type { Recording } from '../state/recording';
import { t } from '../words/words';

interface Props {
  meeting: Meeting;
  recording: Recording;
  open: boolean;
}

const stepsOf = (meeting: Meeting, recording: Recording) =>
  meeting.steps[recording.stage ?? meeting.stage];

/** The part of the talk that is on. */
export const stepAt = (meeting: Meeting, recording: Recording): GuideStep | undefined => {
  const steps = stepsOf(meeting, recording);
  return steps[Math.min(recording.step, steps.length - 1)];
};

export function Talk({ meeting, recording, open }: Props) {
  const desk = useDesk();
  const steps = stepsOf(meeting, recording);
  const at = Math.min(recording.step, steps.length - 1);
  const step = stepAt(meeting, recording);
  const stageId = useId();
  if (!step) return null;
  const go = (to: number) => toTalkStep(desk, recording.conferenceId, to);
  return (
    <section class="talk" aria-label={t.confer.guide}>
      <div class="talk-head">
        <button
          type="button"
          class="talk-toggle"
          aria-expanded={open}
          onClick={() => desk.store.set({ guideOpen: !open })}
        >
          <Icon name="next" class={open ? 'turned' : ''} />
          <span>
            {step.title}
            <span class="talk-count soft">
              {t.confer.stepOf(at + 1, steps.length)} · {t.confer.stepMinutes(step.minutes)}
            </span>
          </span>
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t.confer.previousStep}
          disabled={at === 0}
          onClick={() => go(at - 1)}
        >
          <Icon name="back" />
        </button>
        <button
          type="button"
          class="icon-button"
          aria-label={t.confer.nextStep}
          disabled={at === steps.length - 1}
          onClick={() => go(at + 1)}
        >
          <Icon name="next" />
        </button>
      </div>
      {open && (
        <div class="talk-stage">
          <label for={stageId}>{t.confer.stage}</label>
          <select
            id={stageId}
            value={recording.stage ?? meeting.stage}
            onChange={({ currentTarget: { value } }) => {
              const stage = STAGES.find((one) => one === value);
              if (stage) toStage(desk, recording.conferenceId, stage);
            }}
          >
            {STAGES.map((stage) => (
              <option key={stage} value={stage}>
                {t.confer.stages[stage]}
              </option>
            ))}
          </select>
        </div>
      )}
      <div class="talk-words" aria-live="polite">
        <ul class="plain-list talk-say">
          {/* Folded, the talk is one line to say: the draft is what matters. */}
          {(open ? step.say : step.say.slice(0, 1)).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        {open && step.lookFor.length > 0 && (
          <>
            <p class="label">{t.confer.lookFor}</p>
            <ul class="talk-look">
              {step.lookFor.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

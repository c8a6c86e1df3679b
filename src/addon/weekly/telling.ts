// Owns: telling each teacher of a weekly job by email, once.
import type { Language } from '../../conference/language';
import type { Letter } from '../../conference/letter';
import { inEach } from '../../conference/spoken';
import type { LocalTime } from '../../conference/week';
import type { JobName } from '../answers/opening';
import { type Context, holding } from '../run';
import { said, WORDS } from '../words/said';
import { isLate, keyOf } from './due';
import { sendLetter } from './mail';
import { type JobRecord, note, recordOf } from './record';

/** Of which due time this teacher was told, and what. */
const TOLD = (job: JobName) => `told-${job}`;
/** How long an email waits for what Google does not give: Sunday evening's is there on Monday morning. */
const PATIENCE_MS = 6 * 60 * 60 * 1000;

/** Sends this teacher what there is to tell of a job, if she was not told yet. */
export function tell(context: Context, job: JobName, due: LocalTime): void {
  const key = keyOf(due);
  const record = recordOf(context, job);
  const late = isLate(due, context.today());
  const isDone = record.doneFor === key || record.partly?.key === key;
  const letter = isDone
    ? !late && isReadyToTell(context, record)
      ? record.letter
      : null
    : record.failedFor === key && record.doneFor < key && (record.lasting || late)
      ? inEach((at) => failureLetter(job, record, late, at))
      : null;
  if (!letter) return;
  const what = `${key} ${isDone ? 'done' : 'failed'}`;
  const isFirst = holding(context, () => {
    if (context.own.get<string>(TOLD(job)) === what) return false;
    // Before it is sent: an email goes out at most once.
    context.own.set(TOLD(job), what);
    return true;
  });
  if (!isFirst) return;
  try {
    sendLetter(context, letter[context.language()]);
  } catch (error) {
    // The job is done and its text is in Activity; a day's mail used up must not look like its failure.
    const says = error instanceof Error ? error.message : String(error);
    holding(context, () =>
      note(
        context,
        job,
        said(({ weekly }) => weekly.mailFailed(says)),
        null,
      ),
    );
  }
}

/** One email and no more: what was done without a part of it is not told while that may still come. */
const isReadyToTell = (context: Context, { partly, lasting }: JobRecord): boolean =>
  partly === null || lasting || context.now() >= partly.since + PATIENCE_MS;

function failureLetter(job: JobName, record: JobRecord, late: boolean, language: Language): Letter {
  const { failure } = WORDS[language].weekly;
  // Before there was a reason to keep, the result was all that was kept.
  const why = record.why[language] || record.result[language];
  return {
    subject: failure.subject[job],
    lead: failure.lead[job],
    parts: [
      { heading: failure.why, lines: [{ says: why }] },
      {
        heading: failure.todo,
        lines: [{ says: late ? failure.tooLate[job] : failure.again }],
      },
    ],
  };
}

// Owns: the last look: exactly what each child will read, in the home language too, and in simpler
// words where there are any.
import { byId } from '../../conference/bank/bank';
import { simpler, type Words } from '../../conference/bank/simpler';
import type { Language } from '../../conference/language';
import { readsAt } from '../../conference/reading/readsAt';
import type { Spoken } from '../../conference/spoken';
import type { WriterRow } from '../../notebook/writers';
import type { Preview, SaveRequest } from '../answers/note';
import { problemIn, type SpokenProblem } from '../refusal';
import type { Context } from '../run';
import { settingsOf } from '../settings/settings';
import { said } from '../words/said';
import { teachingPoints } from './meeting';
import { checkRequest, feedbackOf, heldBy } from './save';
import { NO_TRANSLATOR, translator } from './translating';

/** Exactly what each child will read, and what stands in the way. */
export function preview(
  context: Context,
  request: SaveRequest,
  find?: Parameters<typeof checkRequest>[2],
): Preview[] {
  const checked = checkRequest(context, request, find);
  const settings = settingsOf(context);
  const languages = settings.translate ? translator() : NO_TRANSLATOR;
  const bank = checked.notes.some(({ note }) => note.point !== '') ? teachingPoints(context) : [];
  const { writers: language } = context.readers();
  return checked.notes.map(({ note, row }) => {
    // What the page has of an earlier translation is of earlier words.
    const own = { ...note, translation: '' };
    const { translation, problem } = note.comment
      ? languages.into(feedbackOf(own, language), row.language, row.name)
      : { translation: '', problem: null };
    const feedback = feedbackOf({ ...own, translation }, language);
    const hold = heldBy(feedback, row, note.quote, checked.all);
    const words = simpler(note, byId(note.point, bank), language);
    return {
      writerId: note.writerId,
      feedback,
      translation,
      grade: readsAt(feedbackOf(own, language), language),
      simpler: words && easier(feedbackOf({ ...own, ...words }, language), words, language),
      problems: [
        ...(note.comment && hold ? [waitingFor(hold, row)] : []),
        ...(problem ? [problem] : []),
      ].map((one) => problemIn(context, one)),
    };
  });
}

const easier = (feedback: string, words: Words, language: Language) => ({
  words,
  feedback,
  grade: readsAt(feedback, language),
});

const waitingFor = (hold: Spoken, row: WriterRow): SpokenProblem => ({
  says: hold,
  todo: said(({ saving }) => saving.untilThen(row.name)),
});

// Owns: lines that end without an end mark, and long stretches with none.
import type { Spoken } from '../../spoken';
import { capital, count, countSpanish, type LookFor, point, type Sighting } from '../lookFor';
import type { PageParagraph, PageSentence } from '../page';

/** A line this long is a sentence, not a title or an item of a list. */
const LINE = 10;
/** A paragraph this long has more than one sentence in it. */
const STRETCH = 40;

export const noEndMarks: LookFor = {
  name: 'punctuation-no-end-marks',
  skill: 'punctuation',
  kind: 'need',
  find(page) {
    const stretch = page.paragraphs
      .filter(({ words, text }) => words >= STRETCH && !/[.!?…]/.test(text))
      .flatMap((paragraph) =>
        tail(paragraph, {
          en: `${paragraph.words} words stand here without a single end mark.`,
          es: `Aquí hay ${paragraph.words} palabras sin un solo punto.`,
        }),
      );
    if (stretch.length > 0) return stretch;
    const open = page.paragraphs.filter((paragraph) => {
      const last = paragraph.sentences[paragraph.sentences.length - 1];
      return (
        last !== undefined &&
        // Small letters and no marks: notes of a plan, as likely as sentences.
        paragraph.words >= (/^\W*\p{Lu}/u.test(paragraph.text) ? LINE : 2 * LINE) &&
        !last.ended &&
        !/[:;,]\s*$/.test(last.text)
      );
    });
    // One forgotten mark is a slip.
    if (open.length < 2) return [];
    return open.flatMap((paragraph) =>
      tail(
        paragraph,
        {
          en: `${capital(count(open.length))} paragraphs end without an end mark; this is one.`,
          es: `Hay ${countSpanish(open.length)} párrafos que terminan sin punto; este es uno.`,
        },
        open.length,
      ),
    );
  },
};

/** The last words of a paragraph. */
function tail(paragraph: PageParagraph, says: Spoken, times?: number): Sighting[] {
  const last: PageSentence | undefined = paragraph.sentences[paragraph.sentences.length - 1];
  const first = last?.words[Math.max(0, last.words.length - 8)];
  return last && first
    ? [point(last, first.start - last.start, last.text.length, says, times)]
    : [];
}

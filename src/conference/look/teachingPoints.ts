// Owns: which teaching point each look-for leads to.
import type { Genre } from '../bank/teachingPoint';

/** The same point in every genre the look-for speaks of, or one for each. */
type Leads = string | Readonly<Partial<Record<Genre, string>>>;

/** Look-for → id in the bank, of the same skill. One that has no entry leads to its skill only. */
export const TEACHING_POINTS: Readonly<Record<string, Leads>> = {
  'lead-announces-topic': 'lead-drop-announcement',
  'lead-worn-opening': 'lead-start-in-action',
  'paragraphs-one-long': 'paragraphs-break-the-wall',
  'paragraphs-new-speaker': { narrative: 'paragraphs-new-speaker' },
  'elaboration-reason-not-explained': 'elaboration-reader-asks',
  'elaboration-no-example': 'elaboration-say-an-example',
  'elaboration-feeling-named': 'elaboration-show-feeling',
  'transitions-and-then': { narrative: 'transitions-trade-and-then' },
  'transitions-no-links': 'transitions-one-more',
  'ending-only-stops': {
    narrative: 'ending-last-scene',
    information: 'ending-so-what',
    opinion: 'ending-ask-them-to-act',
  },
  'ending-reasons-again': { opinion: 'ending-picture-tomorrow', information: 'ending-so-what' },
  'ending-repeats-lead': { opinion: 'ending-say-it-again', information: 'ending-one-big-thought' },
  'voice-i-think': { opinion: 'voice-sound-sure' },
  'voice-text-talk': 'voice-fit-your-reader',
  'word-choice-plain-words': 'word-choice-tired-words',
  'word-choice-doubled-very': 'word-choice-cut-very',
  'sentences-same-opening': 'sentences-new-beginnings',
  'sentences-same-phrase': 'sentences-new-beginnings',
  'sentences-mostly-one-opening': 'sentences-new-beginnings',
  'sentences-and-starts': 'sentences-new-beginnings',
  'sentences-empty-starts': 'sentences-cut-empty-start',
  'sentences-all-short': 'sentences-join-two',
  'sentences-choppy': 'sentences-join-two',
  'sentences-run-on': 'sentences-rest-stops',
  'sentences-doubled-word': 'sentences-read-for-bumps',
  'grammar-agreement': 'grammar-one-or-many',
  'grammar-odd-past': 'grammar-odd-past-words',
  'grammar-tense-wanders': 'grammar-stay-in-past',
  'grammar-fragment': 'grammar-attach-the-piece',
  'punctuation-no-end-marks': 'punctuation-stop-at-the-end',
  'punctuation-small-letters': 'punctuation-capital-start',
  'punctuation-all-capitals': 'punctuation-capital-start',
  'punctuation-capital-names': 'punctuation-capital-names',
  'punctuation-apostrophes': 'punctuation-squeezed-words',
  'punctuation-owner-mark': 'punctuation-owner-mark',
  'punctuation-speech-without-marks': { narrative: 'punctuation-talk-marks' },
  'punctuation-comma-splice': 'punctuation-comma-too-weak',
  'elaboration-long-narration': 'elaboration-three-strands',
  'voice-talk-only-told': 'voice-let-them-talk',
  'sentences-same-length': 'sentences-short-after-long',
  'word-choice-a-lot': 'word-choice-how-many',
  'organization-no-headings': 'organization-headings',
  'organization-other-side-missing': 'organization-other-side',
  'elaboration-bare-measure': 'elaboration-just-like',
  'paragraphs-line-alone': 'paragraphs-one-line-alone',
  'word-choice-very': 'word-choice-cut-very',
  'spelling-known-words': 'spelling-words-you-use-most',
  'spelling-sound-alikes': 'spelling-sound-alikes',
};

/** The teaching point for a look-for in a draft of this genre. */
export function teachingPointFor(lookFor: string, genre: Genre | undefined): string | undefined {
  const leads = TEACHING_POINTS[lookFor];
  if (leads === undefined || typeof leads === 'string') return leads;
  return genre === undefined ? undefined : leads[genre];
}

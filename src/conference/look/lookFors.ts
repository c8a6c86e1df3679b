// Owns: the list of all look-fors.

import { bareMeasure } from './elaboration/bareMeasure';
import { definesWord } from './elaboration/definesWord';
import { explainsWhy } from './elaboration/explainsWhy';
import { feelingNamed } from './elaboration/feelingNamed';
import { feelingShown } from './elaboration/feelingShown';
import { givesExample } from './elaboration/givesExample';
import { longNarration } from './elaboration/longNarration';
import { noExample } from './elaboration/noExample';
import { number } from './elaboration/number';
import { otherSide } from './elaboration/otherSide';
import { ownStory } from './elaboration/ownStory';
import { reasonNotExplained } from './elaboration/reasonNotExplained';
import { sensoryDetail } from './elaboration/sensoryDetail';
import { soThat } from './elaboration/soThat';
import { callsToAct } from './ending/callsToAct';
import { endsOnTalk } from './ending/endsOnTalk';
import { looksBack } from './ending/looksBack';
import { onlyStops } from './ending/onlyStops';
import { reasonsAgain } from './ending/reasonsAgain';
import { repeatsLead } from './ending/repeatsLead';
import { roundsOff } from './ending/roundsOff';
import { unfinished } from './ending/unfinished';
import { saysWhatTheyThink } from './focus/saysWhatTheyThink';
import { agreement } from './grammar/agreement';
import { anBeforeVowel } from './grammar/anBeforeVowel';
import { doubledSubject } from './grammar/doubledSubject';
import { fragment } from './grammar/fragment';
import { meAsDoer } from './grammar/meAsDoer';
import { muchMany } from './grammar/muchMany';
import { oddPast } from './grammar/oddPast';
import { tenseWanders } from './grammar/tenseWanders';
import { wrongForms } from './grammar/wrongForms';
import { announcesTopic } from './lead/announcesTopic';
import { opensWithQuestion } from './lead/opensWithQuestion';
import { opensWithSetting } from './lead/opensWithSetting';
import { opensWithSound } from './lead/opensWithSound';
import { opensWithSpeech } from './lead/opensWithSpeech';
import { plainFact } from './lead/plainFact';
import { startsInAction } from './lead/startsInAction';
import { wornOpening } from './lead/wornOpening';
import type { LookFor } from './lookFor';
import { mainReasonFirst } from './organization/mainReasonFirst';
import { noHeadings } from './organization/noHeadings';
import { noOtherSide } from './organization/noOtherSide';
import { planLabels } from './organization/planLabels';
import { reasonsInOrder } from './organization/reasonsInOrder';
import { repeatedParagraph } from './organization/repeatedParagraph';
import { troubleEnters } from './organization/troubleEnters';
import { inParts } from './paragraphs/inParts';
import { lineAlone } from './paragraphs/lineAlone';
import { newSpeaker } from './paragraphs/newSpeaker';
import { oneLongParagraph } from './paragraphs/oneLongParagraph';
import { allCapitals } from './punctuation/allCapitals';
import { apostrophes } from './punctuation/apostrophes';
import { capitalNames } from './punctuation/capitalNames';
import { cleanSentences } from './punctuation/cleanSentences';
import { commaSplice } from './punctuation/commaSplice';
import { listCommas } from './punctuation/listCommas';
import { marksSpeech } from './punctuation/marksSpeech';
import { noEndMarks } from './punctuation/noEndMarks';
import { ownerMark } from './punctuation/ownerMark';
import { smallI } from './punctuation/smallI';
import { smallLetters } from './punctuation/smallLetters';
import { spacing } from './punctuation/spacing';
import { speechWithoutMarks } from './punctuation/speechWithoutMarks';
import { allShort } from './sentences/allShort';
import { andJoined } from './sentences/andJoined';
import { andStarts } from './sentences/andStarts';
import { beginsWithWhen } from './sentences/beginsWithWhen';
import { choppy } from './sentences/choppy';
import { doerFirst } from './sentences/doerFirst';
import { doubledWord } from './sentences/doubledWord';
import { emptyStarts } from './sentences/emptyStarts';
import { favoriteOpening } from './sentences/favoriteOpening';
import { mostlyOneOpening } from './sentences/mostlyOneOpening';
import { noShort } from './sentences/noShort';
import { runOn } from './sentences/runOn';
import { sameLength } from './sentences/sameLength';
import { sameOpenings } from './sentences/sameOpenings';
import { samePhrase } from './sentences/samePhrase';
import { shortAfterLong } from './sentences/shortAfterLong';
import { knownWords } from './spelling/knownWords';
import { soundAlikes } from './spelling/soundAlikes';
import { andThenChain } from './transitions/andThenChain';
import { linksIdeas } from './transitions/linksIdeas';
import { noLinks } from './transitions/noLinks';
import { stepsInOrder } from './transitions/stepsInOrder';
import { timeMoves } from './transitions/timeMoves';
import { weighReasons } from './transitions/weighReasons';
import { innerThought } from './voice/innerThought';
import { iThink } from './voice/iThink';
import { talkOnlyTold } from './voice/talkOnlyTold';
import { talksToReader } from './voice/talksToReader';
import { textTalk } from './voice/textTalk';
import { aLot } from './word-choice/aLot';
import { comparison } from './word-choice/comparison';
import { doubledVery } from './word-choice/doubledVery';
import { echo } from './word-choice/echo';
import { exactWords } from './word-choice/exactWords';
import { onlySaid } from './word-choice/onlySaid';
import { plainWords } from './word-choice/plainWords';
import { very } from './word-choice/very';

/** Each sees one thing, and is dropped when fewer than nine of ten of its findings are right. */
export const LOOK_FORS: readonly LookFor[] = [
  saysWhatTheyThink,
  announcesTopic,
  wornOpening,
  opensWithSpeech,
  startsInAction,
  opensWithSound,
  opensWithQuestion,
  opensWithSetting,
  planLabels,
  repeatedParagraph,
  reasonsInOrder,
  troubleEnters,
  oneLongParagraph,
  newSpeaker,
  inParts,
  reasonNotExplained,
  noExample,
  feelingNamed,
  givesExample,
  explainsWhy,
  feelingShown,
  soThat,
  sensoryDetail,
  definesWord,
  otherSide,
  number,
  ownStory,
  andThenChain,
  noLinks,
  linksIdeas,
  timeMoves,
  stepsInOrder,
  onlyStops,
  unfinished,
  reasonsAgain,
  repeatsLead,
  looksBack,
  endsOnTalk,
  callsToAct,
  roundsOff,
  iThink,
  innerThought,
  talksToReader,
  plainWords,
  doubledVery,
  textTalk,
  exactWords,
  comparison,
  sameOpenings,
  samePhrase,
  mostlyOneOpening,
  allShort,
  runOn,
  commaSplice,
  fragment,
  choppy,
  andStarts,
  emptyStarts,
  doubledWord,
  beginsWithWhen,
  shortAfterLong,
  agreement,
  doubledSubject,
  muchMany,
  meAsDoer,
  oddPast,
  wrongForms,
  tenseWanders,
  anBeforeVowel,
  noEndMarks,
  smallLetters,
  allCapitals,
  smallI,
  capitalNames,
  apostrophes,
  ownerMark,
  speechWithoutMarks,
  spacing,
  marksSpeech,
  listCommas,
  cleanSentences,
  knownWords,
  soundAlikes,
  // Asked only where nothing above shows a need, the first one that answers.
  longNarration,
  talkOnlyTold,
  sameLength,
  bareMeasure,
  aLot,
  noHeadings,
  noOtherSide,
  plainFact,
  lineAlone,
  very,
  noShort,
  weighReasons,
  mainReasonFirst,
  onlySaid,
  echo,
  favoriteOpening,
  andJoined,
  doerFirst,
];

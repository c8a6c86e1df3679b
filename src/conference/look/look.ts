// Owns: the door of the look-fors: a draft in, what it shows out.
import type { Genre } from '../bank/teachingPoint';
import { type Paragraph, words } from '../draft';
import { SKILLS } from '../skill';
import { type Finding, findingKey } from './finding';
import { guessGenre } from './genre';
import { type Language, languageOf } from './language';
import type { LookFor, Sighting } from './lookFor';
import { LOOK_FORS } from './lookFors';
import { isCopied, isHammered } from './notWriting';
import { type Page, readPage } from './page';
import { teachingPointFor } from './teachingPoints';

export interface Look {
  language: Language;
  /** In the whole draft, headings included. */
  words: number;
  /** By skill, the most basic first; within a skill as they stand in the draft. */
  findings: Finding[];
}

export interface LookOptions {
  /** What the assignment asks for. Guessed from the words, if left out. */
  genre?: Genre;
  /** Keys (`findingKey`) of findings the teacher doesn't want to see again. */
  dismissed?: ReadonlySet<string>;
  /** People of the class: their names are no words to judge. */
  names?: readonly string[];
}

/** Far beyond a child's draft: what stands after this many characters is not looked at. */
const MOST_CHARACTERS = 30_000;

/** A paragraph must be this long, in characters, to be left out for being in another language. */
const TELLING_PARAGRAPH = 80;

/** So many strengths are enough for a conference to begin with. */
const PRAISE = 3;

/** In characters: in so few words a need that stands among them spoils the praise. */
const SHORT_PRAISE = 40;

/** Sightings of one stretch that are tried: a draft of one word over and over has thousands. */
const MOST_TRIED = 12;

/** In words: a piece that has barely begun had better be gone on with. */
const ENOUGH_TO_STRETCH = 60;

/**
 * What a draft shows: strengths and needs, each with the words that prove it. In another language
 * only what holds in any; of a draft too short to tell, nothing. Of several tabs the one with the most
 * words is the piece. A draft in which no need is seen gets one that stretches a good writer further,
 * where there is one.
 *
 * @example look(paragraphs, { genre: 'narrative' }).findings[0]?.says
 */
export function look(paragraphs: readonly Paragraph[], options: LookOptions = {}): Look {
  const own = mainTab(paragraphs).filter(({ text }) => !isCopied(text));
  const { body, cut } = withinReach(own);
  const prose = body.filter(({ heading }) => !heading);
  if (isHammered(prose)) return { language: 'unknown', words: words(paragraphs), findings: [] };
  const language = languageOf(prose);
  const readable =
    language === 'en'
      ? body.filter(
          (p) => p.heading || p.text.length < TELLING_PARAGRAPH || languageOf([p]) !== 'other',
        )
      : body;
  const page = readPage(readable, options.genre, options.names ?? []);
  if (options.genre === undefined && language === 'en') page.genre = guessGenre(page);
  const lookFors = LOOK_FORS.filter(
    (lookFor) =>
      (language === 'en' || lookFor.anyLanguage === true) &&
      // Where the end was not looked at, nothing is said of it.
      !(cut && lookFor.skill === 'ending') &&
      (lookFor.genres === undefined ||
        (page.genre !== undefined && lookFor.genres.includes(page.genre))),
  );
  return {
    language,
    words: words(paragraphs),
    findings: inOrder(seen(page, lookFors, options.dismissed ?? new Set())),
  };
}

/** What a draft is, where its words make it plain. */
export function genreIn(paragraphs: readonly Paragraph[]): Genre | undefined {
  const { body } = withinReach(mainTab(paragraphs));
  if (languageOf(body.filter(({ heading }) => !heading)) !== 'en') return undefined;
  return guessGenre(readPage(body, undefined, []));
}

/** The tab with the most words: the others hold notes, ideas or an older try. */
function mainTab(paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  if (paragraphs.every(({ tabId }) => tabId === paragraphs[0]?.tabId)) return paragraphs;
  const sizes = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const own = paragraph.heading ? 0 : words([paragraph]);
    sizes.set(paragraph.tabId, (sizes.get(paragraph.tabId) ?? 0) + own);
  }
  const [main] = [...sizes].sort(([, a], [, b]) => b - a);
  return paragraphs.filter(({ tabId }) => tabId === main?.[0]);
}

/** As much of a draft as is looked at, up to the end of a sentence, and whether more follows. */
function withinReach(paragraphs: readonly Paragraph[]): { body: Paragraph[]; cut: boolean } {
  const body: Paragraph[] = [];
  let characters = 0;
  for (const paragraph of paragraphs) {
    const room = MOST_CHARACTERS - characters;
    if (paragraph.text.length > room) {
      const near = paragraph.text.slice(0, Math.max(0, room));
      const whole = near.lastIndexOf('. ') + 1 || near.lastIndexOf(' ') + 1 || near.length;
      if (whole > 0) body.push({ ...paragraph, text: near.slice(0, whole) });
      return { body, cut: true };
    }
    body.push(paragraph);
    characters += paragraph.text.length;
  }
  return { body, cut: false };
}

/** A finding, and what its look-for could point at in its stead. */
interface Shown {
  finding: Finding;
  others: Finding[];
}

/** Needs first, for a strength had better be shown by words that show nothing else. */
function seen(page: Page, lookFors: readonly LookFor[], dismissed: ReadonlySet<string>): Finding[] {
  const shown: Shown[] = [];
  for (const kind of ['need', 'strength'] as const) {
    for (const lookFor of lookFors) {
      if (lookFor.kind !== kind || lookFor.onlyIfNothingElse) continue;
      const found = undismissed(lookFor, page, dismissed);
      const before = shown.map(({ finding }) => finding);
      const fit =
        kind === 'need' ? unsaid(lookFor, found, before) : unspoiled(lookFor, found, before);
      const findings = fit.map((sighting) => toFinding(lookFor, sighting, page.genre));
      const most = lookFor.most ?? 1;
      const others = findings.slice(most);
      for (const finding of findings.slice(0, most)) shown.push({ finding, others });
    }
  }
  const findings = shown.map(({ finding }) => finding);
  return findings.some(({ kind }) => kind === 'need') || page.words < ENOUGH_TO_STRETCH
    ? findings
    : (stretched(page, lookFors, dismissed, shown) ?? findings);
}

/**
 * A next step for a draft that shows no need: one, and never in words that are praised. What is praised
 * there points elsewhere if it can, and gives way where enough other praise is left.
 */
function stretched(
  page: Page,
  lookFors: readonly LookFor[],
  dismissed: ReadonlySet<string>,
  strengths: readonly Shown[],
): Finding[] | undefined {
  for (const lookFor of lookFors) {
    if (!lookFor.onlyIfNothingElse) continue;
    const found = undismissed(lookFor, page, dismissed).slice(0, MOST_TRIED);
    const praised = (sighting: Sighting) =>
      strengths.some(({ finding }) => shared(finding.passage, sighting) > 0);
    for (const sighting of [...found.filter((one) => !praised(one)), ...found.filter(praised)]) {
      const clear = ({ passage }: Finding) => shared(passage, sighting) === 0;
      const moved = strengths.map(({ finding, others }) =>
        clear(finding) ? finding : others.find(clear),
      );
      const kept = moved.filter((finding): finding is Finding => finding !== undefined);
      if (kept.length === moved.length || kept.length >= PRAISE)
        return [...kept, toFinding(lookFor, sighting, page.genre)];
    }
  }
  return undefined;
}

function undismissed(lookFor: LookFor, page: Page, dismissed: ReadonlySet<string>): Sighting[] {
  return lookFor
    .find(page)
    .filter(({ quote }) => !dismissed.has(findingKey({ lookFor: lookFor.name, quote })));
}

/** Without those whose very words already show a need of the same skill. */
function unsaid({ skill }: LookFor, found: Sighting[], findings: readonly Finding[]): Sighting[] {
  return found.filter(
    (sighting) =>
      !findings.some(
        ({ skill: other, passage }) =>
          other === skill && shared(passage, sighting) === sighting.end - sighting.start,
      ),
  );
}

/** Without those that half stand in words of a need (short ones: a sixth); those in words of their own first. */
function unspoiled(
  { ranked }: LookFor,
  found: Sighting[],
  findings: readonly Finding[],
): Sighting[] {
  const taken = (sighting: Sighting) =>
    findings.some(({ passage }) => shared(passage, sighting) > 0);
  const fit = found.filter(
    (sighting) =>
      !findings.some(
        ({ kind, passage }) =>
          kind === 'need' &&
          shared(passage, sighting) * (sighting.end - sighting.start < SHORT_PRAISE ? 6 : 2) >=
            sighting.end - sighting.start,
      ),
  );
  return ranked ? fit : [...fit.filter((sighting) => !taken(sighting)), ...fit.filter(taken)];
}

/** How many characters a passage shares with a sighting. */
function shared(passage: Finding['passage'], { tabId, start, end }: Sighting): number {
  if (passage.tabId !== tabId) return 0;
  return Math.max(0, Math.min(passage.end, end) - Math.max(passage.start, start));
}

function toFinding(lookFor: LookFor, sighting: Sighting, genre: Genre | undefined): Finding {
  const { tabId, start, end, quote, says, times } = sighting;
  const teachingPoint = teachingPointFor(lookFor.name, genre);
  return {
    skill: lookFor.skill,
    kind: lookFor.kind,
    quote,
    passage: { tabId, start, end },
    says,
    lookFor: lookFor.name,
    ...(times === undefined ? {} : { times }),
    ...(teachingPoint === undefined ? {} : { teachingPoint }),
  };
}

const RANK = new Map(SKILLS.map(({ id }, rank) => [id, rank]));

function inOrder(findings: Finding[]): Finding[] {
  const rank = (finding: Finding) => RANK.get(finding.skill) ?? SKILLS.length;
  return findings
    .map((finding, i) => ({ finding, i }))
    .sort(
      (a, b) =>
        rank(a.finding) - rank(b.finding) ||
        a.finding.passage.start - b.finding.passage.start ||
        a.i - b.i,
    )
    .map(({ finding }) => finding);
}

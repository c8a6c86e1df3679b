// Owns: which language the sidebar speaks, and dates and times in that language.
import type { Language } from '../../conference/language';
import type { LocalDate, LocalTime, Weekday } from '../../conference/week';
import type { Words } from './english';

/**
 * One language's texts. A page is given one language at a time, for two are a fifth of its weight and
 * nobody reads both: a script of its own (`given/`) brings it, because some texts are functions.
 */
export interface Spoken {
  language: Language;
  words: Words;
}

declare global {
  /** Set by the script that was given last. */
  var panelWords: Spoken | undefined;
}

let language: Language = 'en';

/** The texts of every screen, in the language last spoken. Read where it is drawn, never kept. */
export let t: Words;

/** From the next drawing on the sidebar speaks this language. */
export function speak(spoken: Spoken): void {
  language = spoken.language;
  t = spoken.words;
}

export const speaking = (): Language => language;

/** A skill's name in the language spoken; one of the teacher's own stays as she calls it. */
export const skillCalled = ({ id, name }: { id: string; name: string }): string =>
  t.skills[id] ?? name;

/** Dates here are plain calendar dates: reading and writing them both as UTC keeps the day. */
const asDate = (date: LocalDate, time = '00:00') => new Date(`${date}T${time}:00Z`);

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(region(), { ...options, timeZone: 'UTC' });

/**
 * The browser's own region where it speaks our language, so that 10:30 looks as it does at home.
 * Some browsers name a language that is none to them either, such as `en-US@posix`.
 */
function region(): string {
  const [own = ''] = navigator.language.split('@');
  return own.toLowerCase().startsWith(language) ? own : language;
}

/** A wall clock's `HH:MM`. */
export const clock = (time: string): string => {
  const padded = time.length === 4 ? `0${time}` : time;
  return (
    format({ hour: 'numeric', minute: '2-digit' })
      .format(asDate('2001-01-01', padded))
      // Intl sets a narrow no-break space that some fonts draw as a box.
      .replace(/\u202f/g, '\u00a0')
  );
};

/** "Monday". */
export const dayName = (date: LocalDate): string =>
  format({ weekday: 'long' }).format(asDate(date));

/** "Mon 23 Nov", in the order of the region. */
export const shortDate = (date: LocalDate): string =>
  format({ weekday: 'short', day: 'numeric', month: 'short' }).format(asDate(date));

/** "Monday 23 November", in the order of the region. */
export const longDate = (date: LocalDate): string =>
  format({ weekday: 'long', day: 'numeric', month: 'long' }).format(asDate(date));

export const moment = (at: LocalTime): string => `${shortDate(at.date)}, ${clock(at.time)}`;

/** 2001 began on a Monday. */
export const weekdayName = (day: Weekday, length: 'long' | 'short' | 'narrow' = 'long'): string =>
  format({ weekday: length }).format(asDate(`2001-01-0${day + 1}`));

/** A date the server formatted for reading is left alone; one like 2026-11-23 is written out. */
export const readableDate = (text: string): string =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) ? shortDate(text) : text;

/**
 * What to call each of these writers in a narrow place: the first name, or the whole name where two
 * share it.
 */
export function shortNames(names: readonly string[]): string[] {
  const firsts = names.map((name) => name.trim().split(/\s+/)[0] ?? name);
  return names.map((name, i) => {
    const first = firsts[i] ?? name;
    return firsts.filter((other) => other === first).length > 1 ? name : first;
  });
}

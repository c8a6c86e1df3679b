// Owns: what a writer reads before a conference: when it is, and a question. In the languages the
// product speaks; in others a translator has to say it.
import { homeLanguage } from './homeLanguage';
import type { Language } from './language';
import { type LocalDate, weekday } from './week';
import { dayAndMonth, WORDS } from './words/words';

export interface Meets {
  date: LocalDate;
  /** `HH:MM` */
  start: string;
  kind: 'group' | 'solo';
}

type Words = (meets: Meets) => string;

const dayOf = (date: LocalDate, language: Language): string =>
  WORDS[language].calendar.weekdays[weekday(date)] ?? '';

const english: Words = ({ date, start, kind }) =>
  `We meet on ${dayOf(date, 'en')}, ${dayAndMonth(date, 'en')}, at ${twelve(start, 'am', 'pm')}${
    kind === 'group' ? ', with a few others' : ''
  }. What would you like help with in this piece? Answer right here, so that I can think about it before we talk.`;

const spanish: Words = ({ date, start, kind }) => {
  const at = twelve(start, 'a. m.', 'p. m.');
  return `Nos vemos el ${dayOf(date, 'es')} ${dayAndMonth(date, 'es')} a ${at.startsWith('1:') ? 'la' : 'las'} ${at}${
    kind === 'group' ? ', con algunos compañeros.' : ''
  } ¿En qué te gustaría recibir ayuda en este texto? Contéstame aquí, así lo pienso antes de que hablemos.`;
};

const TEXTS: Readonly<Record<Language, Words>> = { en: english, es: spanish };

export const invitationText = (meets: Meets, language: Language): string => TEXTS[language](meets);

const SPANISH = /^\s*(?:es(?:[-_].*)?|spa|spanish.*|espa[nñ]ol.*|castellano)\s*$/i;

/** The language beside a writer, where invitations are written in it; null where they are not. */
export function spokenHere(typed: string): Language | null {
  if (SPANISH.test(typed)) return 'es';
  return homeLanguage(typed)?.code === 'en' ? 'en' : null;
}

function twelve(time: string, am: string, pm: string): string {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return `${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')} ${hour < 12 ? am : pm}`;
}

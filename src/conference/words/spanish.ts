// Owns: what conference/ says to the teacher, in Spanish as schools in Latin America speak it. A
// sentence that is missing here does not compile.
import type { ConferenceWords } from './english';
import { letters, planLetter, reviewLetter } from './spanish/letters';
import { needs, plan, skills } from './spanish/plan';

export const spanish: ConferenceWords = {
  letters,
  needs,
  plan,
  planLetter,
  reviewLetter,
  skills,
  list: (names) => {
    const last = names[names.length - 1] ?? '';
    if (names.length < 2) return last;
    // "y" becomes "e" before the sound i, but not before "hie" or "ya".
    return `${names.slice(0, -1).join(', ')} ${/^h?[ií](?![aeo])/i.test(last) ? 'e' : 'y'} ${last}`;
  },
  calendar: {
    weekdays: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
    months: [
      'enero',
      'febrero',
      'marzo',
      'abril',
      'mayo',
      'junio',
      'julio',
      'agosto',
      'septiembre',
      'octubre',
      'noviembre',
      'diciembre',
    ],
    otherDay: (n) => `día ${n}`,
    dayAndMonth: (day, month) => `${day} de ${month}`,
  },
  feedback: {
    empty: 'No tiene nada que el estudiante pueda leer.',
    tooLong: (characters) =>
      `Es demasiado largo para un comentario en Docs: sobran unos ${characters} caracteres. Acórtalo.`,
  },
};

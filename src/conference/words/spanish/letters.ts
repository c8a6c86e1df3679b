// Owns: what the two weekly letters say, in Spanish.
import type {
  letters as englishLetters,
  planLetter as englishPlanLetter,
  reviewLetter as englishReviewLetter,
} from '../english/letters';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const letters: typeof englishLetters = {
  andMore: (names, more) => `${names} y ${more} más`,
  wrote: (name, quote) => `${name} escribió: “${quote}”`,
  notMet: (name, className, reason) => `${name} (${className}): ${reason}`,
  moreInTab: (n, tab) => `Y ${n} más, en la pestaña ${tab}.`,
};

export const planLetter: typeof englishPlanLetter = {
  subject: 'Writing Conferences: tu semana',
  noTimes:
    'Esta semana no hay horario para conversar, así que no hay nadie en el plan. Quienes esperan van primero la semana que viene.',
  lead: (conferences, days, groups, met, of) =>
    `${count(conferences, 'conversación', 'conversaciones')} en ${count(days, 'día', 'días')}: ${count(groups, 'grupo', 'grupos')} y ${conferences - groups} a solas. Así conversas con ${met} de ${count(of, 'estudiante', 'estudiantes')}.`,
  days: 'Tus días',
  day: (day, first, conferences, writers) =>
    `${day.charAt(0).toUpperCase()}${day.slice(1)} desde las ${first}: ${count(conferences, 'conversación', 'conversaciones')}, ${count(writers, 'estudiante', 'estudiantes')}`,
  waited: 'Quién ha esperado',
  waitedDays: (name, days) => `${name} (${days} días)`,
  neverMet: (names) => `Todavía sin conversación: ${names}.`,
  missed: 'Sin lugar esta semana',
  undrafted: 'Todavía sin borrador',
  toSeeTo: 'Por atender',
};

export const reviewLetter: typeof englishReviewLetter = {
  subject: 'Writing Conferences: cómo fue tu semana',
  nobody: 'Esta semana no había con quién conversar: ninguna clase tiene estudiantes todavía.',
  noTimes: 'Esta semana no hubo horario para conversar, así que no conversaste con nadie.',
  metAll: (of) => `Esta semana conversaste con cada estudiante: ${of} de ${of}.`,
  metSome: (met, of) => `Esta semana conversaste con ${met} de ${of} estudiantes.`,
  lead: (names, n) => `En el plan de la próxima semana ${n === 1 ? 'va' : 'van'} primero ${names}.`,
  manyLead: 'En el plan de la próxima semana van primero quienes se quedaron sin conversación.',
  missed: 'Sin conversación',
  taught: 'Lo que enseñaste',
  taughtSkill: (skill, className, writers) =>
    `${skill}${className === '' ? '' : ` en ${className}`} (${writers})`,
  helped: '¿Sirvió?',
  revised: (names, n) => `${names} ${n === 1 ? 'revisó' : 'revisaron'}.`,
  answered: (names, n) =>
    `${names} ${n === 1 ? 'respondió y todavía no cambió' : 'respondieron y todavía no cambiaron'} el borrador.`,
  waiting: (names, n) =>
    `${count(n, 'próximo paso todavía espera', 'próximos pasos todavía esperan')}: ${names}.`,
  settled: (names) => `Diste por hecho lo de ${names}.`,
  lessons: 'Para toda la clase',
  lesson: (className, phrase, n, of, names) =>
    `Una lección para toda la clase ${className}: ${phrase}. ${n} de ${of} lo necesitan: ${names}.`,
  planned: (week) => ` Está planeada para la semana del ${week}.`,
  skips: 'Planeado, y quizá no hace falta',
  skip: (skill, className, week, shown, of) =>
    `${skill} para ${className}, en la semana del ${week}: ${shown} de ${of} borradores no muestran que haga falta.`,
  canSkip: 'Puedes saltártela.',
  canSkipAndMeet: (names, n) =>
    `Puedes saltártela y conversar con ${names} ${n === 1 ? 'a solas' : 'en un grupo'}.`,
  stretch: 'Ya pueden con más',
};

// Owns: a week's plan in words: who meets and why, who is not met, what moved, in Spanish.
import type {
  needs as englishNeeds,
  plan as englishPlan,
  skills as englishSkills,
} from '../english/plan';

export const skills: typeof englishSkills = {
  listening: { name: 'Conocerse', phrase: 'una primera conversación' },
  ideas: { name: 'Ideas', phrase: 'algo sobre qué escribir' },
  focus: { name: 'Enfoque', phrase: 'una idea principal que mantener' },
  lead: { name: 'Comienzo', phrase: 'comienzos más fuertes' },
  organization: { name: 'Organización', phrase: 'un orden más claro' },
  paragraphs: { name: 'Párrafos', phrase: 'párrafos claros' },
  elaboration: { name: 'Desarrollo', phrase: 'más sobre lo que importa' },
  transitions: { name: 'Enlaces', phrase: 'enlaces de una idea a la otra' },
  ending: { name: 'Final', phrase: 'finales que cierren el texto' },
  voice: { name: 'Voz', phrase: 'más de su propia voz' },
  'word-choice': { name: 'Elección de palabras', phrase: 'palabras más precisas' },
  sentences: { name: 'Oraciones', phrase: 'oraciones que fluyan' },
  grammar: { name: 'Gramática', phrase: 'un tiempo y una persona que no cambien' },
  punctuation: { name: 'Puntuación', phrase: 'signos que ayuden a quien lee' },
  spelling: { name: 'Ortografía', phrase: 'una ortografía más segura' },
};

export const needs: typeof englishNeeds = {
  noDraft: 'todavía no tiene borrador',
  marked: 'tú lo marcaste',
  neverMet: 'todavía no han conversado',
  nothing: 'nada en el borrador resalta como necesidad',
  answered: 'respondió al último comentario y todavía no cambió el borrador',
  open: 'le queda un próximo paso de la última vez',
};

const weeks = (n: number) =>
  `${['cero', 'una', 'dos', 'tres'][n] ?? n} ${n === 1 ? 'semana' : 'semanas'}`;

const MINUTES: Readonly<Record<number, string>> = {
  5: 'Cinco',
  6: 'Seis',
  7: 'Siete',
  8: 'Ocho',
  10: 'Diez',
  12: 'Doce',
  15: 'Quince',
  20: 'Veinte',
};

export const plan: typeof englishPlan = {
  pinned: (names, phrase) => `Ya se hizo o está fija: ${names}, sobre ${phrase}.`,
  need: (names, n, phrase) => `${names} ${n === 1 ? 'necesita' : 'necesitan'} ${phrase}`,
  most: ' más que nada',
  waited: (names, n, count) =>
    `; ${names} ${n === 1 ? 'lleva' : 'llevan'} ${weeks(count)} esperando`,
  elseMore: (names, n) =>
    `A ${names} ${n === 1 ? 'le' : 'les'} hace más falta otra cosa, pero este es el grupo con lugar en un día que ${n === 1 ? 'le' : 'les'} conviene.`,
  allElseMore:
    'A cada quien le hace más falta otra cosa, pero este es el grupo con lugar en un día que le conviene.',
  elseMoreAlone:
    'Otra cosa hace más falta, pero ningún grupo ni horario para eso cupo junto a las otras conversaciones.',
  again: (a, b, times) =>
    `${a} y ${b} estuvieron en un mismo grupo ${times} veces últimamente; otra vez necesitan lo mismo.`,
  missed: {
    'absent-all-week': (name) => `No hay lugar para ${name}: falta toda la semana.`,
    'no-slot-while-here': (name) =>
      `No hay lugar para ${name}: no tienes horario en los días en que viene.`,
    'days-too-close': (name) =>
      `${name} tiene una conversación y no dos: los días en que viene y tienes horario están demasiado juntos.`,
    'one-skill-only': (name) =>
      `${name} tiene una conversación y no dos: solo se conoce una necesidad, y en una semana no se trata dos veces.`,
    'nothing-to-teach': (name) =>
      `No hay nada planeado para ${name}: todavía no se conoce ninguna necesidad.`,
    'no-time-left': (name) =>
      `No hay lugar para ${name}: ya no queda tiempo en los días en que viene.`,
  },
  noSecond: (name) =>
    `${name} se queda sin la segunda conversación: ya no queda tiempo en un día que convenga.`,
  extraTime: (minutes, day, names) =>
    `${MINUTES[minutes] ?? minutes} minutos más el ${day} alcanzarían para conversar con ${names}.`,
  visit: (when, kind, phrase) =>
    `${when} (${kind === 'solo' ? 'a solas' : 'en grupo'}, sobre ${phrase})`,
  when: (day, time) => `el ${day} a las ${time}`,
  timeGone: 'en un horario que ya no existe',
  moves: (names, n, from, to) =>
    `${names} ${n === 1 ? 'cambia' : 'cambian'} de hora: antes ${from}, ahora ${to}.`,
  also: (names, n, to) => `${names} también ${n === 1 ? 'conversa' : 'conversan'} contigo ${to}.`,
  noLonger: (names, n, from) =>
    `${names} ya no ${n === 1 ? 'conversa' : 'conversan'} contigo ${from}.`,
};

// Owns: what setting up and planning say of themselves, in Spanish.
import type {
  plan as englishPlan,
  setUp as englishSetUp,
  unread as englishUnread,
} from '../english/plan';

export const setUp: typeof englishSetUp = {
  chooseClass: 'Elige por lo menos una clase.',
  classGone: 'Una de estas clases ya no está activa en Classroom. Elige otra vez.',
  chooseTime: 'Elige por lo menos un horario.',
  noTime: 'Un horario tiene un día, una hora y de 2 a 240 minutos, y uno de estos no.',
  first: 'Primero prepara tu cuaderno: lo que eliges se guarda en su pestaña Settings.',
  groupSizes:
    'Esto no puede ser: el grupo más pequeño no puede ser mayor que el más grande. No cambió nada.',
  noLanguage: 'Aquí no se habla ese idioma.',
  inActivity: 'Quedó anotado en la pestaña Activity.',
};

export const plan: typeof englishPlan = {
  noClass: 'Todavía no hay ninguna clase elegida. Elige una en el panel, en Preparación.',
  nobody:
    'Todavía no hay para quién planear. Primero lee los borradores y después planea otra vez.',
  noneToAddTo: 'No hay un plan de esta semana al que agregar. Primero planea la semana.',
  noneForToday: 'No hay un plan de hoy que cambiar. Primero planea la semana.',
  noneBefore: 'No hay un plan anterior de esta semana al que volver. No cambió nada.',
  heldAlready:
    'Ya se hizo una conversación del plan nuevo, así que el plan nuevo se queda. Tus notas están a salvo; para cambiar el resto de la semana, planea otra vez.',
  changedSince:
    'El plan cambió desde entonces, así que se dejó como está. Para cambiar el resto de la semana, planea otra vez.',
  someoneLeft:
    'Alguien de este grupo ya no está en la clase. Abre la clase otra vez; el plan no cambió.',
  chooseWriter: 'Elige por lo menos un estudiante. El plan no cambió.',
  keptApart: (a, b) =>
    `Según tus opciones, ${a} y ${b} van por separado. Deja fuera a uno de los dos; el plan no cambió.`,
  away: (name, day) => `${name} no está el ${day}. Elige otro día; el plan no cambió.`,
  noRoom: (minutes, day) =>
    `El ${day} ya no quedan ${minutes} minutos. Elige otro día; el plan no cambió.`,
  own: 'Esta la agregaste tú; se queda donde está cuando la semana se planea otra vez.',
  outside: 'Se hizo fuera de este plan.',
};

export const unread: typeof englishUnread = {
  noSkill: (typed, name) =>
    `En la pestaña Writers, “${typed}” junto a ${name} no es una habilidad.`,
  noSkillTodo:
    'Escribe las habilidades como están en los títulos de la pestaña Class needs: Lead, Ending 1.',
  noDay: (typed, name) => `En la pestaña Writers, “${typed}” junto a ${name} no es un día.`,
  noDayTodo: 'Escribe los días en inglés y cortos: Mon, Tue.',
  noPair: (a, b, className) =>
    `En la pestaña Settings, “${a} / ${b}” deben ir por separado, pero en ${className} no hay exactamente un estudiante con cada nombre.`,
  noPairTodo:
    'Escribe los dos nombres igual que en la pestaña Writers. A quienes comparten un nombre no se les puede distinguir ahí.',
};

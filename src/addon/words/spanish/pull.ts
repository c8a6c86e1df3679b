// Owns: what reading the classes says of itself, in Spanish.
import type { pull as englishPull, work as englishWork } from '../english/pull';

export const pull: typeof englishPull = {
  courses: 'Buscando tus clases',
  rosters: 'Leyendo listas y tareas',
  submissions: 'Viendo quién entregó qué',
  drafts: (read, of) => `Leyendo borradores: ${read} de ${of}`,
  write: 'Anotándolo todo',
  summary: (writers, drafts) =>
    `${writers} ${writers === 1 ? 'estudiante' : 'estudiantes'}, ${drafts} ${drafts === 1 ? 'borrador' : 'borradores'}.`,
  notActive: (className) => `${className} ya no está entre tus clases activas en Classroom.`,
  notActiveTodo:
    'Sus notas se quedan. Escribe “off” a su lado en la pestaña Settings, o vuelve a activarla.',
  noAssignment: (className, title) =>
    `${className} no tiene ninguna tarea reciente que se llame “${title}”.`,
  severalAssignments: (className, n, title) =>
    `${className} tiene ${n} tareas que se llaman “${title}”.`,
  newestTaken:
    'Se tomó la más nueva con borradores. Escribe su título exacto, o “newest” para la más nueva, en la pestaña Settings.',
  mostUnread: 'Google no dio la mayoría de los borradores.',
};

export const work: typeof englishWork = {
  'turned in': 'entregado',
  returned: 'devuelto',
  writing: 'escribiendo',
  'no assignment with drafts': 'no hay una tarea con borradores',
  'turned in without a Doc': 'entregado sin un Doc',
  'no draft yet': 'todavía sin borrador',
  'the Doc is gone': 'el Doc ya no está',
  'the Doc is not shared with you': 'el Doc no está compartido contigo',
  'not a Google Doc': 'no es un Doc de Google',
  'could not be read this time': 'esta vez no se pudo leer',
};

// Owns: what is wrong with a save or a conference that was asked for, in Spanish.
import type {
  conferences as englishConferences,
  saving as englishSaving,
  translation as englishTranslation,
  writers as englishWriters,
} from '../english/saving';

export const saving: typeof englishSaving = {
  noId: 'A esto que se guarda le falta su identificación. Vuelve a cargar el panel; lo que escribiste se conserva.',
  noNote: 'No hay ninguna nota que guardar.',
  twice: 'Un estudiante tiene dos notas a la vez. No se guardó nada.',
  notHere: 'Hay una nota de un estudiante que no está en esta conversación. No se guardó nada.',
  missing: (what) => `Falta ${what}. No se guardó nada.`,
  tooLong: (what, most) =>
    `Es demasiado largo: ${what} pasa de ${most} caracteres. No se guardó nada.`,
  fields: {
    strength: 'la fortaleza',
    quote: 'la oración citada',
    teachingPoint: 'lo que se enseña',
    nextStep: 'el próximo paso',
    whereElse: 'dónde más le sirve',
    learned: 'lo que aprendiste del estudiante',
    chosen: 'lo que eligió',
    helpWanted: 'la ayuda que pidió',
    translation: 'la traducción',
  },
  peersUnread: 'No se pudo leer lo que dijo el grupo. No se guardó nada.',
  peerUnknown: 'Hay una respuesta de alguien que no es de esta clase. No se guardó nada.',
  peerTooLong: (name, most) =>
    `Lo que dijo ${name} pasa de ${most} caracteres. No se guardó nada; acórtalo.`,
  besideNotes: (says) => `Las notas están guardadas. Aparte de ellas: ${says}`,
  untilThen: (name) => `Mientras tanto espera, y solo se guarda la nota de ${name}.`,
};

export const conferences: typeof englishConferences = {
  noLonger:
    'Esta conversación ya no está en el plan: la semana se planeó de nuevo. Vuelve a Hoy; no se perdió nada.',
  nobodyLeft:
    'Nadie de esta conversación está ya en la pestaña Writers. Lee otra vez los borradores y después planea de nuevo; no se perdió nada.',
  notBegun: 'Esta práctica no comenzó. Vuelve y toca Practicar; no se envió nada.',
  findingUnclear: 'Este hallazgo no se puede distinguir de otros. Abre la conversación otra vez.',
  stepGone:
    'Este próximo paso ya no está en la pestaña Conferences, así que no hay nada que dar por hecho. No cambió nada.',
};

export const writers: typeof englishWriters = {
  gone: 'Este estudiante ya no está en la pestaña Writers. Lee otra vez los borradores; no cambió nada.',
  goneWithNotes:
    'Este estudiante ya no está en la pestaña Writers. Lee otra vez los borradores; las notas están en la pestaña Conferences.',
  leftClass:
    'Este estudiante ya no está en la clase. Lee otra vez los borradores y después planea de nuevo; no cambió nada.',
  emptyClass: 'Todavía no hay nadie en esta clase. Primero lee sus borradores en la pantalla Hoy.',
};

export const translation: typeof englishTranslation = {
  unknownLanguage: (typed) => `Aquí no se conoce ningún idioma “${typed}”.`,
  failed: (why) => `Google no tradujo: ${why}.`,
  without: (name) =>
    `El comentario para ${name} sale sin traducción. El idioma está en la pestaña Writers.`,
};

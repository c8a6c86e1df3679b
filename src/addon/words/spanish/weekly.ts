// Owns: what the weekly jobs say of themselves, in Spanish.
import type {
  activity as englishActivity,
  invitations as englishInvitations,
  mail as englishMail,
  review as englishReview,
  weekly as englishWeekly,
} from '../english/weekly';

const readDrafts = 'Leer otra vez los borradores';

export const weekly: typeof englishWeekly = {
  cannotRun: 'Lo de cada semana no puede correr.',
  titles: { plan: 'Planear la semana', review: 'Repasar la semana' },
  begun: 'Ya comenzó; sigue dentro de una hora.',
  failed: (why) => `No funcionó: ${why} Se intenta de nuevo dentro de una hora.`,
  switchedOn: 'Encendido.',
  switchedOff: 'Apagado.',
  mailFailed: (why) =>
    `No se pudo enviar el correo: ${why} Su texto está en una línea de más arriba.`,
  failure: {
    subject: {
      plan: 'Writing Conferences: no se pudo planear tu semana',
      review: 'Writing Conferences: no se pudo repasar tu semana',
    },
    lead: {
      plan: 'Todavía no se pudo planear tu semana.',
      review: 'Todavía no se pudo repasar tu semana.',
    },
    why: 'Por qué',
    todo: 'Qué hacer',
    tooLate: {
      plan: 'Se intentó cada hora durante un día y ya no se intenta más. Abre el cuaderno y elige Planear esta semana en el panel.',
      review: `Se intentó cada hora durante un día y ya no se intenta más. Abre el cuaderno y elige ${readDrafts} en el panel.`,
    },
    again:
      'Se intenta de nuevo cada hora durante un día, y recibes el correo en cuanto funcione. No se perdió nada.',
  },
  missing: {
    heading: 'Lo que no se pudo leer',
    made: {
      plan: 'La semana se planeó con lo que ya se sabía.',
      review: 'Esto se escribió con lo que ya se sabía.',
    },
    lasting: {
      plan: 'En cuanto se atienda, se planea de nuevo, y lo que moviste se queda.',
      review: 'En cuanto se atienda, se escribe de nuevo.',
    },
    passing: {
      plan: 'Se le pregunta a Google cada hora durante un día; en cuanto responda, se planea de nuevo, y lo que moviste se queda.',
      review:
        'Se le pregunta a Google cada hora durante un día; en cuanto responda, se escribe de nuevo.',
    },
    later: {
      plan: `Después de eso, elige ${readDrafts} y luego Planear otra vez en el panel.`,
      review: `Después de eso, elige ${readDrafts} en el panel.`,
    },
  },
};

export const mail: typeof englishMail = {
  open: 'Abrir el cuaderno',
  stop: 'Para no recibir más estos correos, escribe “no” junto a “Email me” en la pestaña Settings.',
};

export const review: typeof englishReview = {
  notPlanned: 'no estaba en el plan.',
  notHeld: (day) => `la conversación del ${day} no se hizo.`,
  someDay: 'día previsto',
  need: (n, of, phrase) => `${n} de ${of} necesitan ${phrase}.`,
  notNeeded: (shown, of) =>
    `Planeada, pero ${shown} de ${of} borradores no muestran que haga falta.`,
  stillNeeded: 'A quienes se nombra todavía les haría falta.',
  taught: (writers) => `A ${writers} ${writers === 1 ? 'estudiante' : 'estudiantes'}.`,
};

export const invitations: typeof englishInvitations = {
  activity: 'Invitar a los estudiantes',
  oneLanguage: (names, n) =>
    `${names} ${n === 1 ? 'recibe' : 'reciben'} la invitación solo en el idioma de la clase.`,
};

export const activity: typeof englishActivity = {
  mended: 'Se reparó el cuaderno',
  translated: 'Se tradujeron comentarios',
  upToDate: 'Se puso al día',
  upToDateResult: (before, now, came) =>
    `De la versión ${before} a la ${now}. ${came.length === 0 ? 'No hubo que agregar nada.' : `Se agregó: ${came.join(', ')}.`} Lo que ya estaba quedó como estaba.`,
  settingLines: (n, tab) => `${n} ${n === 1 ? 'línea' : 'líneas'} en “${tab}”`,
  points: (n) => `${n} ${n === 1 ? 'punto' : 'puntos'} de enseñanza`,
  prompts: (n, tab) => `${n} ${n === 1 ? 'frase' : 'frases'} para la conversación en “${tab}”`,
};

// Owns: what the weekly jobs say of themselves, in Spanish.
import type {
  activity as englishActivity,
  invitations as englishInvitations,
  weekly as englishWeekly,
} from '../english/weekly';

export const weekly: typeof englishWeekly = {
  cannotRun: 'Lo de cada semana no puede correr.',
};

export const invitations: typeof englishInvitations = {
  activity: 'Invitar a los estudiantes',
  oneLanguage: (names, n) =>
    `${names} ${n === 1 ? 'recibe' : 'reciben'} la invitación solo en el idioma de la clase.`,
};

export const activity: typeof englishActivity = {
  mended: 'Se reparó el cuaderno',
  translated: 'Se tradujeron comentarios',
};

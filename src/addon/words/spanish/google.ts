// Owns: what goes wrong with Google, and what to do about it, in Spanish.
import type { google as english } from '../english/google';

export const google: typeof english = {
  // Never after "de" or "a", which would have to become "del" and "al".
  what: {
    classes: 'tus clases',
    work: (name) => `el trabajo de ${name}`,
    draft: (name) => `el borrador de ${name}`,
    comment: (name) => `el comentario en el borrador de ${name}`,
    classList: (className) => `la lista de ${className}`,
    assignments: (className) => `las tareas de ${className}`,
    handedIn: (title, className) => `lo entregado para “${title}” en ${className}`,
    drafts: (n) => (n === 1 ? 'un borrador' : `${n} borradores`),
    practice: 'tu borrador de práctica',
    byDrive: 'los comentarios por Drive',
  },
  signedOut: {
    says: (what) => `Google ya no sabe quién pide ver ${what}.`,
    todo: 'Vuelve a cargar la hoja de cálculo e inicia sesión otra vez. No se perdió nada.',
  },
  scope: {
    says: (what) => `Este complemento no tiene permiso para leer ${what}.`,
    todo: 'Abre otra vez Writing Conferences desde el menú y marca todas las casillas que muestra Google.',
  },
  apiOff: {
    says: (what) =>
      `El servicio de Google que permite leer ${what} no está activado para este script.`,
    todo: 'Pide a quien instaló el complemento que vuelva a enviar su manifiesto: ahí están los servicios que hay que activar.',
  },
  classroomOff: {
    says: () => 'Google Classroom está desactivado en tu cuenta.',
    todo: 'Pide a quien administra Google en tu escuela que active Classroom para ti.',
  },
  forbidden: {
    says: (what) => `Google no te deja ver ${what}.`,
    todo: 'Tal vez ya no apareces ahí como docente, o tu escuela todavía no confía en este complemento: pregunta a quien administra Google.',
  },
  notFound: {
    says: (what) => `Google ya no encuentra ${what}.`,
    todo: 'Tal vez se borró.',
  },
  quota: {
    says: (what) =>
      `Google está atendiendo demasiadas solicitudes y ahora no puede mostrar ${what}.`,
    todo: 'Espera unos minutos e intenta de nuevo. No se perdió nada.',
  },
  unavailable: {
    says: (what) => `Google no respondió al pedirle ${what}.`,
    todo: 'Intenta de nuevo en un momento. No se perdió nada.',
  },
  refused: {
    says: (what, message) => `Google rechazó una solicitud sobre ${what}: ${message}`,
    todo: 'Por favor, informa de esto; no cambió nada.',
  },
  protected:
    'Una pestaña de este cuaderno, o una parte de ella, está protegida, y tu cuenta no puede cambiarla. Lo que no se pudo escribir ahí no se hizo. Pide a quien la protegió que te deje editarla (Datos › Proteger hojas y rangos) e intenta de nuevo.',
  notPermitted:
    'A este complemento le falta un permiso que necesita. Abre otra vez Writing Conferences desde el menú y marca todas las casillas que muestra Google. No se perdió nada.',
  onlyLooking:
    'Puedes ver este cuaderno, pero no cambiarlo, así que no se hizo nada. Pide a su dueño que lo comparta contigo como editor y vuelve a cargar la hoja de cálculo.',
  sheetsSilent:
    'Hojas de cálculo de Google no respondió a tiempo. Lo que ya estaba guardado está a salvo; espera un momento e intenta de nuevo.',
  busy: 'En este momento alguien más está escribiendo en esta hoja de cálculo. No cambió nada tuyo; intenta de nuevo en un momento.',
};

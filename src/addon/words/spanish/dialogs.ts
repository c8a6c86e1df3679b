// Owns: the dialogs in which notes are exported and a writer is forgotten, in Spanish.
import type {
  dialogs as englishDialogs,
  exporting as englishExporting,
  forgetting as englishForgetting,
} from '../english/dialogs';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

export const dialogs: typeof englishDialogs = { close: 'Cerrar' };

export const exporting: typeof englishExporting = {
  why: 'Todas las notas de este cuaderno, de todos los docentes y clases, en un archivo CSV para un programa de hojas de cálculo. Tiene nombres de niños y lo que se habló con ellos: guárdalo donde van esos registros.',
  download: 'Descargar todas las notas',
  copy: 'Si no llegó ningún archivo, copia esto y pégalo en uno:',
  gathering: 'Juntando las notas …',
  one: 'nota está en',
  many: 'notas están en',
};

export const forgetting: typeof englishForgetting = {
  nobody: 'Todavía no hay nadie en este cuaderno.',
  which: '¿Qué estudiante?',
  choose: 'Elige …',
  why: 'Se borran todas las notas sobre este estudiante, de todos los docentes, y cualquier otro rastro en este cuaderno. Nada de eso vuelve. Lo que queda en los productos de Google se muestra después.',
  sure: 'Sí, olvidar a este estudiante',
  forget: 'Olvidar',
  gone: 'Ya no está',
  stays: 'Todavía está',
  openDraft: 'Abrir el borrador',
  isForgotten: 'ya no está en este cuaderno.',
  forgetting: 'Olvidando …',
  noTrace: 'Ya no hay nada de este estudiante en el cuaderno. No cambió nada.',
  otherName: 'Este estudiante no se llama así. No cambió nada; elige otra vez al estudiante.',
  activity: 'Se olvidó a un estudiante',
  activityResult: (notes) =>
    `Se borraron ${count(notes, 'nota', 'notas')} y lo que estaba junto al estudiante.`,
  goneNotes: (n) => `${count(n, 'nota', 'notas')} en la pestaña Conferences`,
  goneLines: (n) =>
    `${count(n, 'línea', 'líneas')} en la pestaña Writers, con tus marcas y lo que mostraban los borradores`,
  gonePlaces: 'los lugares en el plan, en Class needs, en Review y en Settings',
  goneTexts: (n) =>
    `${count(n, 'texto más que nombraba', 'textos más que nombraban')} al estudiante`,
  goneKept: 'lo que el complemento guardaba para la próxima vez',
  comments: 'Los comentarios en este borrador: bórralos ahí.',
  stillListed:
    'Google Classroom todavía tiene al estudiante en la lista: la próxima vez que se lean los borradores habrá una línea nueva en la pestaña Writers.',
  theirWork: 'El trabajo en Google Classroom y los borradores mismos, que son del estudiante.',
  versions:
    'Las versiones anteriores de esta hoja de cálculo, en Archivo › Historial de versiones. Una copia de la hoja no tiene ninguna: si eso importa, haz una copia y borra esta.',
  emails: 'Los correos que se enviaron a ti y a otros docentes, en sus buzones.',
  mentions: (n, names) =>
    `${count(n, 'nota', 'notas')} sobre otros estudiantes donde escribiste “${names.join('” o “')}”: búscalo en la pestaña Conferences.`,
  ownTab: (tab) => `Tu propia pestaña “${tab}” tiene el nombre.`,
  typing: 'Lo que otro docente, u otra ventana, está escribiendo ahora y no ha guardado.',
};

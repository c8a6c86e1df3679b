// Owns: what became of a comment, and why there is no draft to put it on, in Spanish.
import type {
  changes as englishChanges,
  deliveries as englishDeliveries,
  drafts as englishDrafts,
} from '../english/deliveries';

export const drafts: typeof englishDrafts = {
  noAssignment: (name) => `Todavía no hay una tarea con borradores para ${name}.`,
  noWork: (name) => `Classroom no muestra ningún trabajo de ${name} en esta tarea.`,
  onPaper: (name) => `${name} entregó esto sin un Doc; tal vez en papel.`,
  none: (name) => `${name} todavía no tiene borrador.`,
  gone: (name) => `No se encuentra el Doc de ${name}: se borró, o nunca se compartió contigo.`,
  notShared: (name) =>
    `El Doc de ${name} no está compartido contigo. Pide que lo entregue otra vez.`,
  noDoc: (name) => `Lo que entregó ${name} no es un Doc de Google.`,
  todo: 'La nota está guardada. Léesela al estudiante, o cópiala.',
};

export const deliveries: typeof englishDeliveries = {
  stillSending:
    'Google todavía no ha dicho si llegó. Se mira de nuevo la próxima vez que abras; no se envía dos veces.',
  notYet: 'Google pidió un momento; el comentario sale por sí solo.',
  mayBeThere: 'Tal vez ya llegó',
  mayBeThereUnseen:
    ', y Google no muestra los comentarios de este Doc, así que no se envió otra vez. Abre el borrador y mira; envíalo de nuevo solo si no está ahí.',
  emptyDoc: (name) =>
    `El Doc de ${name} está vacío, así que no hay dónde poner un comentario. La nota está guardada; envíala otra vez cuando haya un borrador.`,
  sameDoc: (other) =>
    `${other} entregó exactamente el mismo Doc. Mira de quién es; después envíalo de todos modos, o copia el texto.`,
  names: 'Nombra a',
  namesWhom: (other) => ` ${other}. Cámbialo, o envíalo de todos modos si es lo que quieres.`,
  besideTheDoc:
    'Ahí Docs no acepta comentarios de complementos, así que quedó al lado de todo el borrador y dice de qué palabras trata.',
  turnedIn:
    'El borrador ya se entregó: el estudiante quizá vea el comentario solo cuando devuelvas el trabajo en Classroom.',
  forbidden:
    'Google no te deja comentar en este Doc. Pide al estudiante que te haga editor, o copia el texto y léanlo juntos.',
  scope:
    'Este complemento no tiene permiso para comentar en Docs. Ábrelo otra vez desde el menú, marca todas las casillas y envíalo de nuevo; o copia el texto.',
  notFound:
    'El Doc se borró hace un momento. La nota está guardada; copia el texto, o envíala otra vez cuando haya un borrador.',
  noComments:
    'Google Docs todavía no acepta comentarios de complementos en tu escuela. La nota está guardada; copia el texto en el borrador.',
  refused: (message) =>
    `Google rechazó el comentario: ${message} La nota está guardada; copia el texto.`,
};

export const changes: typeof englishChanges = {
  takenBack: 'Retirado. La nota está guardada.',
  takenBackUnsure: 'Retirado. Si de todos modos el comentario está en el borrador, bórralo ahí.',
  canGoNow: 'Se cambió y ya se puede enviar.',
  nothingChanged: 'No cambió nada.',
  namesOther: (other) => `Nombra a ${other}. No cambió nada.`,
  notSaidNow:
    'En este momento Google no dice si el comentario llegó. No cambió nada; intenta de nuevo en un momento.',
  gone: (name) => `El comentario en el borrador de ${name} ya no está ahí. La nota está guardada.`,
  forbidden: (name) =>
    `Google no te deja cambiar este comentario en el borrador de ${name}. No cambió nada.`,
  unknown: (name) =>
    `Google no dijo si cambió el comentario en el borrador de ${name}. El cuaderno sigue diciendo lo mismo; intenta de nuevo en un momento.`,
  noteGone:
    'Esta nota ya no está en la pestaña Conferences. Si se borró por error, está en Archivo > Historial de versiones.',
  laterPractice:
    'Una práctica posterior tomó el lugar de esta. Su comentario está en tu borrador de práctica, donde puedes borrarlo.',
  notYours: (whose) =>
    `Esta nota es de ${whose}, y su comentario lleva ese nombre: nadie más puede cambiarla.`,
  deletedMeanwhile:
    'Se borró una nota de la pestaña Conferences mientras se enviaba su comentario. Si el comentario salió, está en el borrador; la nota está en Archivo > Historial de versiones.',
  notFoundAgain: 'No se pudo encontrar otra vez la nota. No cambió nada.',
  otherWindow:
    'Tus comentarios se están enviando desde otra ventana. Tus notas están a salvo y nada se envía dos veces; intenta esto de nuevo en un momento.',
};

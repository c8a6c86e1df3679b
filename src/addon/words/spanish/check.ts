// Owns: what Check this installation says, in Spanish.
import type { check as english } from '../english/check';

export const check: typeof english = {
  allWell: 'Todo funciona.',
  needYou: (n) =>
    n === 1
      ? 'Una cosa te necesita a ti o a quien administra Google en tu escuela.'
      : `${n} cosas te necesitan a ti o a quien administra Google en tu escuela.`,
  states: { works: 'funciona', broken: 'te necesita', off: 'apagado' },
  what: {
    product: 'Writing Conferences',
    itself: 'El complemento mismo',
    permissions: 'Permisos',
    notebook: 'Esta hoja de cálculo',
    classroom: 'Google Classroom',
    practice: 'Un borrador de práctica',
    reading: 'Leer un borrador',
    commenting: 'Comentar en un borrador',
    weekly: 'Cada semana, por sí solo',
    email: 'Correos para ti',
  },
  version: (version, teacher) => `Versión ${version}, para ${teacher}.`,
  report: 'Por favor, informa de esto con estas mismas palabras.',
  allAllowed: 'Está permitido todo lo que pide el complemento.',
  notAllowed: (what, without) => `No tiene permiso para ${what}. ${without}`,
  notAllowedTodo:
    'Permítelo en la ventana que abre el enlace. Si Google dice que tu administrador lo bloquea, pide que se confíe en este script (Consola de administración › Seguridad › Control de datos y acceso › Controles de API).',
  allow: 'Permitir lo que falta',
  waits: 'Espera un permiso que se nombra arriba.',
  empty: 'Todavía está vacía. Elige Writing Conferences › Abrir para prepararla.',
  activity: 'Se revisó esta instalación',
  activityResult: (version) => `Versión ${version}.`,
  plansFor: (classes) =>
    `Se puede leer y escribir, y planea para ${classes} ${classes === 1 ? 'clase' : 'clases'}.`,
  noClasses: 'Responde, pero no muestra ninguna clase activa en la que enseñes.',
  noClassesTodo: 'Crea una clase en Classroom, o pide que te agreguen como docente de una.',
  lists: (classes) =>
    `Muestra ${classes} ${classes === 1 ? 'clase activa tuya' : 'clases activas tuyas'}.`,
  weeklyOff: 'Está apagado; se enciende en el panel.',
  weeklyOn: 'Está encendido, y cada hora mira qué toca hacer.',
  triggers: (n) => `Google tiene ${n} activadores para esto.`,
  triggersTodo: 'Apágalo y enciéndelo otra vez.',
  canMail: (teacher) => `Se pueden enviar a ${teacher}; ahora no se envió ninguno.`,
  noMail: 'Ya se usaron todos los correos de hoy.',
  noMailTodo: 'No hay nada que hacer: lo demás corre sin ellos.',
  read: (seen) =>
    `Se hizo un borrador de práctica en tu Drive y se leyó. En él se vio: ${seen || 'todavía nada.'}`,
  openPractice: 'Abrir el borrador de práctica',
  practise: 'Practicar una conversación con él',
  opening: 'Abriendo …',
  draftChanged: 'El borrador de práctica cambió.',
  draftChangedTodo: 'Ponlo en la papelera y revisa otra vez.',
  notShown: 'Google aceptó un comentario, pero no lo vuelve a mostrar.',
  notShownTodo:
    'Avisa a quien administra Google que la API de Google Docs no devuelve los comentarios a este script; los comentarios se envían, pero no se pueden leer las respuestas.',
  commented: (quote) => `Se dejó un comentario en las palabras “${quote}” y se volvió a leer.`,
  elsewhere: (there, quote) => `El comentario está en “${there}” y no en “${quote}”.`,
  elsewhereTodo: 'Por favor, informa de esto antes de enviar comentarios a tus estudiantes.',
  noComments: 'La API de Docs no acepta comentarios de este script.',
  askForDrive:
    'Los comentarios esperan en el cuaderno, listos para copiar. Pide a quien instaló el complemento que corra "npm run deploy -- --with-drive-comments", y a quien administra Google que permita el permiso de Drive: así quedan al lado del borrador y citan la oración.',
  byDrive:
    'La API de Docs no acepta comentarios de este script. Los comentarios de Drive funcionan: citan la oración.',
};

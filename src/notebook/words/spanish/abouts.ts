// Owns: what each line of the tab Settings does, as the tab says it, in Spanish. What is written into
// its cells by us stays as it is; what a person writes there is read in either language.
import { GENRES, GRADES } from '../../../conference/bank/teachingPoint';
import { LANGUAGES } from '../../../conference/language';
import type { abouts as english } from '../english/abouts';

const languages = LANGUAGES.map(({ name }) => name);

export const abouts: typeof english = {
  Class: 'on: esta clase se lee y se planea. off: se deja en paz.',
  Assignment: 'newest (la más nueva), o el título de la tarea de cuyos borradores conversan.',
  'Conferring time':
    'Un horario en que conversas cada semana: día, hora y minutos. Agrega líneas como esta; la clase puede quedar vacía.',
  'Smallest group': 'Estudiantes en una conversación de grupo, por lo menos.',
  'Largest group': 'Estudiantes en una conversación de grupo, a lo más.',
  'Group minutes': 'Cuánto dura una conversación con un grupo.',
  'Solo minutes': 'Cuánto dura una conversación con un estudiante.',
  'Visits a week': 'Cuántas veces por semana conversas con un mismo estudiante, a lo más.',
  'Visits a week, extra support': 'Lo mismo para quienes tienen marcado “Twice a week”.',
  'Days between visits':
    'Si es 2, con quien conversas el lunes vuelves a conversar el miércoles o después.',
  'Plan the week':
    'Cuándo se planea la semana que viene, si lo de cada semana está encendido en el panel.',
  'Review the week': 'Cuándo se repasa la semana.',
  'Email me': 'yes: recibes un correo corto cada vez. no: no recibes ninguno.',
  'Invite writers':
    'yes: un comentario en el borrador dice a cada estudiante cuándo conversan y pregunta con qué quiere ayuda; lees la respuesta antes de conversar. En el idioma de la clase, y encima en el del estudiante si es inglés o español, o cualquier otro si Translate feedback está en yes. Necesita lo de cada semana. no: no se invita a nadie.',
  Grades: `${GRADES.join(', ')}: qué puntos de enseñanza van primero, y desde dónde un comentario cuenta como difícil de leer. Agrega una línea con la clase al lado si las clases son distintas.`,
  Genre: `auto: según los borradores. ${GENRES.join(', ')}: lo que la clase escribe ahora. Agrega una línea con la clase al lado si las clases son distintas.`,
  Language: `auto: el panel habla como el navegador de cada docente. ${languages.join(' o ')}: habla así con todos.`,
  'Writers write in': `auto: los estudiantes leen los comentarios en el idioma de la mayoría de sus borradores, o si no en el que habla el panel. ${languages.join(' o ')}: el idioma en que escriben tus clases; cada comentario comienza en él.`,
  'Translate feedback':
    'yes: lo que lee un estudiante va también al traductor de Google, y la traducción queda debajo en el comentario, para quienes tienen un idioma de casa en la pestaña Writers. Puede equivocarse; la ves antes de que salga. Las invitaciones también se traducen, y salen por sí solas. no: no se traduce nada.',
  'Kept apart':
    'Dos estudiantes que nunca van en un mismo grupo, así: Ana Diaz / Ben Lee. Agrega líneas como esta.',
  'No school':
    'Un día o varios sin escuela, así: 26 nov 2026, o 21 dic 2026 al 1 ene 2027. En esos días no se planea nada. Agrega líneas como esta.',
  'Half day':
    'Un día que termina temprano, así: 25 nov 2026 hasta las 11:30. Los horarios después de esa hora no cuentan. Agrega líneas como esta.',
  Lesson:
    'Una lección que planeas para toda la clase, así: Comienzo, semana del 9 nov 2026. El viernes sabes si la clase todavía la necesita. Agrega líneas como esta.',
};

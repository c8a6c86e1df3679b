// Owns: the words of the teaching points of `paragraphs`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { paragraphsPoints } from '../paragraphs';

export const spanishParagraphsPoints: WordsOf<typeof paragraphsPoints> = {
  'paragraphs-new-page': {
    title: 'Pasar la hoja para una parte nueva',
    lookFor: 'Todo está en una hoja, o una parte ocupa muchas.',
    say: 'Aquí escribiste de tres cosas. Pasa la hoja cuando llegues a algo nuevo. ¿Dónde pasarías la hoja?',
    child: 'Pasa la hoja cuando viene otra parte. En cada hoja va una.',
    nextStep: 'Pon una raya donde empieza otra parte. Pasa esa parte a otra hoja.',
    whereElse: 'Libros que haces, con una parte en cada hoja',
  },
  'paragraphs-keep-together': {
    title: 'Dejar juntas las cosas que van juntas',
    lookFor: 'Dos oraciones de lo mismo están lejos una de otra.',
    say: 'Esta línea habla del pastel, y esa de allá abajo también. ¡Son amigas! ¿Las ponemos una al lado de la otra?',
    child: 'Junta las líneas que hablan de lo mismo. Así no tengo que saltar atrás.',
    nextStep: 'Busca dos líneas de una misma cosa. Pon una al lado de la otra.',
    whereElse: 'Cartas, listas e informes',
  },
  'paragraphs-show-the-start': {
    title: 'Mostrar dónde empieza cada párrafo',
    lookFor: 'Las partes están, pero nada en la hoja las muestra.',
    say: 'Tienes tres partes, y solo tú las ves. Salta una línea o entra un poquito, y quien lee también las va a ver.',
    child: 'Haz que yo vea dónde empieza otra parte. Salta una línea o entra un poco.',
    nextStep: 'Busca dónde empieza otra parte. Ahí haz clic en Enter.',
    whereElse: 'Correos, cartas e informes',
  },
  'paragraphs-time-or-place-moves': {
    title: 'Empezar otro párrafo cuando cambia el tiempo o el lugar',
    lookFor: 'La mañana se hace noche, o la casa escuela, dentro de un solo bloque.',
    say: 'Haz de cuenta que filmas. Cada vez que pararías la cámara porque es más tarde o es otro lugar, va un párrafo nuevo. ¿Dónde está tu primer corte?',
    child:
      'Empieza un párrafo nuevo cuando cambia el tiempo o el lugar. Así quien lee se mueve contigo.',
    nextStep:
      'Marca cada lugar donde es más tarde o estamos en otro sitio. Empieza ahí un párrafo.',
    whereElse: 'Historias, diarios y textos de historia',
  },
  'paragraphs-new-speaker': {
    title: 'Darle un párrafo a cada voz nueva',
    lookFor: 'Dos personas hablan en un bloque, y ya no se sabe quién dice qué.',
    say: 'Léelo conmigo: tú eres uno, yo la mamá. ¡Nos trabamos! Cada vez que cambia quien habla, dale a esa voz su propia línea.',
    child: 'Dale un párrafo nuevo a cada persona que habla. Así siempre se sabe quién habla.',
    nextStep:
      'Busca tu primera charla entre dos personas. Empieza otra línea cada vez que cambia la voz.',
    whereElse: 'Historias, entrevistas y obras de teatro',
  },
  'paragraphs-one-job': {
    title: 'Darle una sola tarea a cada párrafo',
    lookFor: 'Un párrafo sobre dónde viven que termina en lo que comen.',
    say: '¿Cuál es la tarea de este párrafo? Dímela en tres palabras. ¿Qué oración hace otra tarea? ¿Dónde quedaría mejor?',
    child: 'Dale una sola tarea a cada párrafo. Si una oración hace otra tarea, muévela.',
    nextStep: 'Escribe al lado de cada párrafo su tarea. Mueve una oración que hace otra.',
    whereElse: 'Informes y respuestas de cualquier materia',
  },
  'paragraphs-topic-sentence': {
    title: 'Abrir con una oración que dice de qué trata',
    lookFor: 'Primero vienen los detalles, y hay que adivinar qué suman.',
    say: 'Léeme solo la primera oración de cada párrafo. ¿Sé lo que viene? Pongámosle a este una primera oración que muestre el camino.',
    child:
      'Empieza el párrafo con una oración que diga de qué trata. Así tus detalles se entienden.',
    nextStep: 'Elige un párrafo. Escribe una primera oración que diga qué hay en él.',
    whereElse: 'Informes, ensayos y respuestas en un examen',
  },
  'paragraphs-reason-each': {
    title: 'Darle a cada razón su propio párrafo',
    lookFor: 'Dos o tres razones apretadas en un bloque.',
    say: 'Cuento tres razones aquí, y cada una tiene más o menos una línea. Sepáralas, y cada una tendrá espacio para convencerme.',
    child: 'Dale a cada razón su propio párrafo. Con espacio, una razón puede convencer.',
    nextStep: 'Separa tus razones en párrafos. Luego di más en el más corto.',
    whereElse: 'Cartas que piden un cambio',
  },
  'paragraphs-break-the-wall': {
    title: 'Romper el muro de palabras',
    lookFor: 'Una hoja llena sin ninguna pausa.',
    say: 'Mira la hoja sin leer. ¿Dónde descansarían tus ojos? Ahora leamos y oigamos las vueltas: algo nuevo, un cambio, una sorpresa.',
    child: 'Corta un bloque largo donde algo cambia. Los bloques cortos se leen mejor.',
    nextStep:
      'Lee en voz alta tu bloque más largo. Pon una raya en cada vuelta y empieza ahí un párrafo.',
    whereElse: 'Correos largos y cuentos',
  },
  'paragraphs-join-the-crumbs': {
    title: 'Unir los párrafos demasiado cortos',
    lookFor: 'Línea, espacio, línea, espacio: cada oración está sola.',
    say: 'Estas cuatro líneas hablan de la tormenta. En un solo párrafo yo la sentiría crecer. ¿Cuáles van juntas?',
    child: 'Une los párrafos cortos que hablan de lo mismo. Juntos hacen una parte fuerte.',
    nextStep: 'Busca dos párrafos cortos sobre lo mismo. Únelos y lee cómo suena.',
    whereElse: 'Informes y blogs',
  },
  'paragraphs-one-line-alone': {
    title: 'Dejar una línea sola',
    lookFor: 'La oración más importante está escondida en un bloque largo.',
    say: 'Cuando una línea tiene blanco alrededor, resuena. Puedes hacerlo una o dos veces en un texto. ¿Qué oración se lo ganó?',
    child: 'Deja una línea fuerte como párrafo propio. El blanco la hace resonar.',
    nextStep:
      'Elige tu oración más fuerte. Dale una línea para ella sola y revisa que todavía resuene.',
    whereElse: 'Discursos y cuentos en los que todo cambia',
  },
  'paragraphs-round-it-off': {
    title: 'Cerrar el párrafo',
    lookFor: 'Un párrafo se detiene en el último dato; el siguiente empieza en frío.',
    say: 'Me diste tres datos sobre el plástico. ¿Qué suman? Dilo en una última oración y este párrafo se sentirá terminado.',
    child:
      'Termina el párrafo diciendo qué suman los detalles. Así quien lee ve la idea antes de seguir.',
    nextStep:
      'Añade a un párrafo una última oración que empiece con: Así que... o Todo esto significa...',
    whereElse: 'Ensayos, y respuestas sobre un libro',
  },
};

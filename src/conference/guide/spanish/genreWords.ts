// Owns: what the genre of a piece adds to a talk, in Spanish.
import type { Genre } from '../../bank/teachingPoint';
import type { GenreWords } from '../genreWords';

export const SPANISH_GENRES: Readonly<Record<Genre, GenreWords>> = {
  narrative: {
    ask: '¿Qué parte quieres más que yo vea como si hubiera estado ahí?',
    strengthLook: 'Una línea que te deja ver, oír o sentir el momento.',
    firstNeed: '¿Es una sola historia de un solo momento? Eso va antes que cualquier arreglo.',
    again: '¿Dónde más cuentas lo que pasó: en una carta, en un diario, en un libro que recuerdas?',
    topic: '¿Qué pasó hace poco que le contaste a alguien al llegar a casa?',
    order: 'Cuéntalo con tres dedos: cómo empieza, qué sale mal, cómo termina.',
  },
  information: {
    ask: '¿Qué quieres que sepa al final que ahora no sé?',
    strengthLook: 'Un dato que se explica, no solo se nombra.',
    firstNeed: '¿Trata de una sola cosa, con los datos que van juntos lado a lado?',
    again: '¿Dónde más explicas cosas: en ciencias, en instrucciones, al hablar ante la clase?',
    topic: '¿Qué podrías enseñarle a un amigo sin abrir un libro?',
    order: '¿Cuáles serán tus partes? Nombra una con cada dedo y di cuál va primero.',
  },
  opinion: {
    ask: '¿Qué quieres que yo piense o haga cuando lo haya leído?',
    strengthLook: 'Una razón con algo detrás: un dato, un número, una historia real.',
    firstNeed: '¿Puedes decir en una oración lo que quiere? Si no, empieza por ahí.',
    again: '¿Dónde más necesitas convencer a alguien: en casa, en una carta, en un debate?',
    topic: '¿Qué cambiarías, en casa o en la escuela, si alguien te escuchara?',
    order: 'Di lo que piensas y después tus razones con los dedos. ¿Cuál es la más fuerte?',
  },
};

export const SPANISH_ANY_GENRE: GenreWords = {
  ask: '¿Qué es lo único que debería llevarse de aquí quien lo lea?',
  strengthLook: 'Una línea que recordarías mañana.',
  firstNeed: '¿Puedes decir en una oración de qué trata este texto? Si no, empieza por ahí.',
  again: '¿Dónde más podrías usar esto: en otra clase, en una carta, en casa?',
  topic: '¿En qué has estado pensando, o qué le has contado a la gente, esta semana?',
  order: 'Di las partes con los dedos. ¿Cuál va primero y cuál al final?',
};

export const SPANISH_FORM =
  '¿Qué será cuando esté listo: un cuento, una carta, una guía, un cartel? ¿Quién lo va a leer?';

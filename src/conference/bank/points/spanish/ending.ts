// Owns: the words of the teaching points of `ending`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { endingPoints } from '../ending';

export const spanishEndingPoints: WordsOf<typeof endingPoints> = {
  'ending-how-you-felt': {
    title: 'Terminar con lo que sintió',
    lookFor: 'Se detiene en el último hecho, o con "Fin".',
    say: 'Ya todo terminó y vas de camino a casa. ¿Qué hay en tu corazón? Cuéntame eso al final.',
    child: 'Di cómo te sentiste cuando terminó. Así sé cómo fue para ti.',
    nextStep: 'Al final, di cómo te sentiste. Di por qué.',
    whereElse: 'Cartas, y al contar tu día',
  },
  'ending-back-to-start': {
    title: 'Volver al comienzo',
    lookFor: 'Las últimas líneas servirían para cualquier texto; en el comienzo había algo bueno.',
    say: 'Léeme tu primera línea. ¿Hay algo ahí que pueda volver aquí: la lluvia, el zapato rojo, tu pregunta? ¿Qué tiene ahora de distinto?',
    child: 'Trae de vuelta algo de tus primeras líneas. Quien lee siente que el círculo se cierra.',
    nextStep:
      'Busca una cosa en tu comienzo. Escribe una última oración que la traiga de vuelta, cambiada.',
    whereElse: 'Poemas, discursos y ensayos',
  },
  'ending-what-changed': {
    title: 'Mostrar qué es distinto ahora',
    lookFor: 'Al final todo vuelve a lo de siempre, como si nada hubiera pasado.',
    say: '¿Qué puedes hacer ahora, o qué sabes ahora, que no sabías en la primera hoja? Muéstramelo con una cosa pequeña que haces.',
    child: 'Muestra qué cambió en ti al final. Una acción pequeña basta.',
    nextStep: 'Añade un final en que haces algo que antes no habrías hecho.',
    whereElse: 'Memorias y cuentos inventados',
  },
  'ending-last-scene': {
    title: 'Terminar con algo que se hace o se dice',
    lookFor: '"Después fuimos a casa y me dormí".',
    say: 'Déjanos en la historia, no camino a la cama. ¿Qué hiciste o dijiste justo al final, que yo pueda ver como en una foto?',
    child: 'Termina con algo que haces o dices. Para ahí, como en un buen libro.',
    nextStep: 'Corta la parte en que vas a casa. Escribe lo último que hiciste o dijiste.',
    whereElse: 'Todas tus historias',
  },
  'ending-so-what': {
    title: 'Responder "¿y qué?"',
    lookFor: 'El informe termina en el último dato.',
    say: 'Aprendí mucho de los murciélagos. ¿Y qué? ¿Por qué es bueno que alguien lo sepa? Dime eso y me lo llevo a casa.',
    child: 'Termina diciendo por qué importa todo esto. Así quien lee se lleva algo.',
    nextStep: 'Escribe un último párrafo que responda: ¿Y qué?',
    whereElse: 'Ferias de ciencias y charlas',
  },
  'ending-ask-them-to-act': {
    title: 'Terminar con algo que se puede hacer',
    lookFor: 'La opinión está clara, pero no se pide hacer nada.',
    say: '¡Estoy de acuerdo contigo! ¿Y ahora qué hago, hoy mismo? Pídeme una sola cosa que de verdad pueda hacer.',
    child: 'Pídeme una sola cosa para ayudar. Que sea algo que yo pueda hacer.',
    nextStep: 'Al final pon una línea con Por favor o con Puedes.',
    whereElse: 'Carteles, cartas y anuncios',
  },
  'ending-say-it-again': {
    title: 'Decir la opinión otra vez con palabras nuevas',
    lookFor: 'Termina en una razón, o repite la primera línea palabra por palabra.',
    say: 'Voltea la hoja y dime qué piensas, sin mirar. Lo acabas de decir de otra manera. Esa es tu última línea.',
    child: 'Di otra vez lo que piensas. Usa palabras nuevas.',
    nextStep: 'Tapa tu primera línea. Escribe otra vez al final lo que piensas.',
    whereElse: 'Charlas, y respuestas sobre un libro',
  },
  'ending-one-big-thought': {
    title: 'Atar los datos en una gran idea',
    lookFor: 'El último dato es solo otro dato.',
    say: 'Me contaste mucho de las hormigas. Si lo pusieras todo en una bolsa, ¿qué diría la etiqueta? Las hormigas son...',
    child: 'Termina con una gran idea de tu tema. Une todo lo que me contaste.',
    nextStep: 'Al final pon: Ahora ya sabes que...',
    whereElse: 'Libros que cuentan todo de algo, y ciencias',
  },
  'ending-picture-tomorrow': {
    title: 'Mostrar cómo podría ser',
    lookFor: 'El final repite, y nadie lo quiere más que antes.',
    say: 'Llévame a un año más adelante. Hicieron lo que pediste. ¿Qué veo en el patio? Muéstrame eso, y para.',
    child: 'Muestra cómo serán las cosas si la gente te escucha. Haz que se vea.',
    nextStep: 'Escribe dos oraciones más. Empieza cada una con: Imagina...',
    whereElse: 'Discursos, y planes de un proyecto',
  },
  'ending-stop-sooner': {
    title: 'Parar poco después del gran momento',
    lookFor: 'El gran momento ya pasó, y la historia sigue media hoja más.',
    say: '¿Dónde dejaste de preguntarte cómo termina? Pon ahí el dedo. ¿Qué perderíamos si la historia terminara dos líneas después?',
    child: 'Para poco después del gran momento, cuando quien lee todavía lo siente.',
    nextStep:
      'Busca la línea donde la historia de verdad termina. Sube un buen detalle y corta lo demás.',
    whereElse: 'Chistes y cuentos de miedo',
  },
  'ending-last-image': {
    title: 'Dejar una imagen',
    lookFor: 'Las últimas líneas explican la lección: "Aprendí que los amigos importan".',
    say: 'Me dijiste la lección. ¿Podría verla? Una imagen, las dos bicis juntas en el pasto, y confía en que voy a entender.',
    child: 'Deja a quien lee una imagen, y que ella diga lo que aprendiste.',
    nextStep: 'Tapa tu última oración. Escribe lo que vería una cámara en ese momento.',
    whereElse: 'Poemas y memorias',
  },
  'ending-open-question': {
    title: 'Dejar una pregunta para pensar',
    lookFor: 'Todo queda bien resumido, y quien lee cierra la hoja.',
    say: '¿Qué no se sabe todavía de esto, o qué está sin resolver? Déjame esa pregunta, y seguiré pensando en el almuerzo.',
    child: 'Termina con una pregunta que valga la pena pensar y que salga de lo que explicaste.',
    nextStep:
      'Escribe dos preguntas que siguen abiertas. Termina con la que no puedes dejar de pensar.',
    whereElse: 'Artículos de ciencias y discursos',
  },
  'ending-try-it': {
    title: 'Dar algo para probar',
    lookFor: 'La última hoja no deja nada que hacer.',
    say: 'Leí tu libro y ahora quiero salir a buscar lombrices. ¿Dónde busco? Dímelo al final.',
    child: 'Dame algo para probar. Así sigo cuando termina tu libro.',
    nextStep: 'Añade una cosa más que yo pueda hacer. Empiézala con: Prueba esto.',
    whereElse: 'Carteles e instrucciones',
  },
};

// Owns: the words of the teaching points of `elaboration`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { elaborationPoints } from '../elaboration';

export const spanishElaborationPoints: WordsOf<typeof elaborationPoints> = {
  'elaboration-show-feeling': {
    title: 'Mostrar el sentimiento en el cuerpo',
    lookFor: 'El sentimiento solo se nombra: "Tenía miedo".',
    say: 'Cuando tenías miedo, ¿qué hizo tu cuerpo? ¿Las manos, la panza, los pies? Escribe eso, y sabré que tenías miedo sin la palabra.',
    child:
      'Muestra lo que sentiste con lo que hizo tu cuerpo. Así yo también lo siento: Me temblaban las rodillas.',
    nextStep:
      'Busca una línea que nombra un sentimiento. Di qué hicieron tus manos, tus piernas o tu cara.',
    whereElse: 'Poemas y cuentos inventados',
  },
  'elaboration-slow-the-moment': {
    title: 'Ir despacio en el gran momento',
    lookFor: 'La parte más emocionante pasa en una oración.',
    say: 'A esta parte vine yo, y se fue en un parpadeo. Ponla en cámara lenta: ¿qué hiciste primero, y un segundo después?',
    child: 'Ve despacio en la parte grande. Dila poco a poco, como en cámara lenta.',
    nextStep: 'Busca tu gran momento. Cuéntalo en cuatro pasos pequeños.',
    whereElse: 'Historias, y juegos que cuentas',
  },
  'elaboration-senses': {
    title: 'Añadir lo que vio, oyó u olió',
    lookFor: 'Sabemos qué pasó, pero podría ser en cualquier lugar.',
    say: 'Ponme ahí. ¿Qué se oía? ¿A qué olía? Elige lo que mejor te lo trae de vuelta.',
    child: 'Di lo que viste, lo que oíste o cómo se sentía. Así puedo estar ahí contigo.',
    nextStep: 'Elige una parte. Di qué se oía. Di qué se olía o se tocaba.',
    whereElse: 'Poemas y cartas de un viaje',
  },
  'elaboration-three-strands': {
    title: 'Trenzar acción, palabras y pensamiento',
    lookFor: 'Pura acción, o una hoja de charla sin que nadie se mueva.',
    say: 'Toma tres colores: uno para lo que hacen, otro para lo que dicen, otro para lo que pensabas. ¿Qué color falta? ¿Dónde ayudaría un poco?',
    child:
      'Mezcla lo que hacen, lo que dicen y lo que piensas. Una escena con las tres cosas se siente real.',
    nextStep: 'Marca una escena con tres colores. Añade una línea del color que menos tienes.',
    whereElse: 'Cualquier escena de una historia',
  },
  'elaboration-say-an-example': {
    title: 'Dar un ejemplo',
    lookFor: 'Una buena oración se queda sola: "Los perros ayudan".',
    say: 'Los perros ayudan. ¿Cuándo? Cuéntame una vez. Ese es tu ejemplo, y ahora te creo.',
    child: 'Da un ejemplo. Me ayuda a ver lo que quieres decir.',
    nextStep: 'Busca una línea que pide un ejemplo. Pon otra que diga: Una vez...',
    whereElse: 'Respuestas de ciencias y charlas',
  },
  'elaboration-how-and-why': {
    title: 'Explicar cómo o por qué, no solo nombrar',
    lookFor: 'Una fila de datos, una línea cada uno, sin cómo ni por qué.',
    say: 'Me dices que los búhos cazan de noche. ¿Cómo pueden, a oscuras? Pon debajo del dato una oración más que lo explique.',
    child: 'Quédate en un dato y explícalo. Di cómo funciona o por qué es así antes de seguir.',
    nextStep: 'Elige dos datos. Añade a cada uno una oración que diga cómo o por qué.',
    whereElse: 'Respuestas de ciencias e instrucciones',
  },
  'elaboration-explain-word': {
    title: 'Explicar una palabra que quizás no se conoce',
    lookFor: 'Palabras de experto sin ninguna ayuda.',
    say: 'Tú sabes qué es un caparazón, y quien lee quizás no. Puedes meter ahí mismo lo que significa: su caparazón, la cubierta dura de arriba.',
    child: 'Explica una palabra difícil apenas la uses. Así quien lee puede seguir.',
    nextStep: 'Resalta dos palabras que quizás no se conocen. Añade qué significa cada una.',
    whereElse: 'Informes, e instrucciones de un juego',
  },
  'elaboration-just-like': {
    title: 'Compararlo con algo que conozco',
    lookFor: 'Un tamaño, una velocidad o una forma que cuesta imaginar.',
    say: '¿Grande como qué? ¿Un autobús? ¿Un gato? Elige algo que quien lee ya vio, y podrá ver lo tuyo.',
    child: 'Di a qué se parece. ¡Grande como un autobús! Ahora lo veo.',
    nextStep:
      'Busca un dato que cuesta ver. Añade: Es tan grande como, tan rápido como, o igual que...',
    whereElse: 'Poemas y ciencias',
  },
  'elaboration-prove-it': {
    title: 'Apoyar cada razón con una prueba',
    lookFor: 'Las razones están solas, y a cada una se le podría decir "¿quién lo dice?".',
    say: 'Haz de cuenta que no te creo. ¿Qué podrías mostrarme: un número, algo que pasó, algo que dijo un experto? ¿Qué me convencería más?',
    child:
      'Apoya tu razón con una prueba, como un número o algo que pasó. Las pruebas hacen que te crean.',
    nextStep: 'Elige tu razón más débil. Añade un número, un dato o algo que pasó.',
    whereElse: 'Debates y ciencias',
  },
  'elaboration-because': {
    title: 'Añadir porque',
    lookFor: 'Una opinión sin razón: "Los gatos son los mejores".',
    say: 'Los gatos son los mejores. Dilo otra vez sin parar: los gatos son los mejores porque... ¿Qué sigue? ¿Y por qué es bueno eso?',
    child: 'Di por qué lo piensas. La palabra porque te ayuda.',
    nextStep: 'Añade porque a una línea. Luego cuéntame más.',
    whereElse: 'Siempre que pidas algo',
  },
  'elaboration-this-shows': {
    title: 'Decir qué muestra la prueba',
    lookFor: 'Deja caer una cita o un número, y sigue de largo.',
    say: 'Me das el número, y yo tengo que adivinar por qué importa. Termíname esto: Esto muestra que... Ahora únelo a tu idea.',
    child: 'Explica qué muestra tu prueba. Un número o una cita no hablan solos.',
    nextStep: 'Después de una prueba, añade una oración que empiece con: Esto muestra que...',
    whereElse: 'Ensayos sobre libros e informes de laboratorio',
  },
  'elaboration-reader-asks': {
    title: 'Responder lo que preguntaría quien lee',
    lookFor: 'Quieres saber más, y el borrador sigue de largo.',
    say: 'Lo leo y paro cuando tengo una pregunta. ¿Quién es él? ¿Cómo llegó ahí arriba? ¿Cuál de mis preguntas tendría cualquiera que lo lea?',
    child: 'Lee tu texto a un amigo. Si te pregunta algo, pon la respuesta.',
    nextStep: 'Lee a un amigo. Anota lo que te pregunta y pon la respuesta.',
    whereElse: 'Cualquier texto antes de compartirlo',
  },
  'elaboration-short-story-as-reason': {
    title: 'Probarlo con una historia corta y real',
    lookFor: 'Razones que podrían ser de cualquiera, sin nadie adentro.',
    say: '¿Cuándo te pasó eso a ti o a alguien que conoces? Cuéntalo en tres oraciones, justo después de tu razón. La gente recuerda a la gente.',
    child:
      'Cuenta una historia corta y real para apoyar tu razón. La gente recuerda lo que le pasó a alguien.',
    nextStep: 'Elige una razón. Añade tres oraciones sobre una vez en que fue verdad.',
    whereElse: 'Discursos y carteles',
  },
};

// Owns: the words of the teaching points of `word-choice`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { wordChoicePoints } from '../wordChoice';

export const spanishWordChoicePoints: WordsOf<typeof wordChoicePoints> = {
  'word-choice-strong-verb': {
    title: 'Cambiar un verbo débil por uno fuerte',
    lookFor: 'Fui, hice, tuve y estaba hacen casi todo el trabajo.',
    say: 'Fuiste cuesta abajo. Muéstrame cómo, con dos dedos. Eso no es ir, ¡rodaste! ¿Qué palabra dice lo que acabas de hacer?',
    child: 'Usa una palabra fuerte para lo que se hace. No fui, sino corrí, gateé o volé.',
    nextStep: 'Busca fui, hice o tuve. Prueba una palabra que muestre cómo.',
    whereElse: 'Poemas, y al contar un partido',
  },
  'word-choice-exact-name': {
    title: 'Nombrar la cosa exacta',
    lookFor: 'Perro, auto, comida, cosas.',
    say: 'Un perro. Si lo dibujo, ¿me va a salir bien? ¿De qué tipo? Si dices un pastor viejo, los dos vemos el mismo perro.',
    child: 'Nombra la cosa exacta. No un perro, sino un pastor viejo.',
    nextStep: 'Busca una palabra como cosa o algo. Di justo qué era.',
    whereElse: 'Listas, notas de ciencias y cuentos',
  },
  'word-choice-tired-words': {
    title: 'Dejar descansar las palabras cansadas',
    lookFor: 'Bonito, bueno, divertido, grande y padre, una y otra vez.',
    say: 'La palabra bonito está muy cansada, trabaja todo el día. ¿Qué la hacía bonita? Dime eso, y bonito puede dormir la siesta.',
    child: 'Deja dormir una palabra como bonito. Di qué lo hacía bonito.',
    nextStep: 'Busca bonito o bueno. Quita esa palabra y di qué quieres decir.',
    whereElse: 'Tarjetas, cartas y poemas',
  },
  'word-choice-how-they-said-it': {
    title: 'Mostrar cómo lo dice alguien',
    lookFor: 'Siempre "dijo", o un verbo elegante en cada línea.',
    say: '"Dijo" está bien, casi no se nota. Pero aquí ella está escondida debajo de la cama. ¿Lo diría así nomás? Elige uno o dos lugares donde importa.',
    child: 'Deja "dijo" en casi todas las líneas. Usa susurró o gruñó donde importa.',
    nextStep:
      'Elige una línea hablada. Muestra cómo se dijo con un verbo o con lo que hacen las manos.',
    whereElse: 'Obras de teatro y cuentos de miedo',
  },
  'word-choice-expert-words': {
    title: 'Usar las palabras de los expertos',
    lookFor: 'La cosa puntiaguda, lo de adentro.',
    say: 'Tú sabes mucho de esto. ¿Cómo llaman a esa parte quienes trabajan con ella? Usa su palabra y vas a sonar como experto.',
    child: 'Usa el nombre verdadero de cada parte. Así se nota que la conoces.',
    nextStep: 'Busca una parte que llamas cosa. Averigua su nombre.',
    whereElse: 'Etiquetas, ciencias y matemáticas',
  },
  'word-choice-cut-very': {
    title: 'Cortar muy y demasiado',
    lookFor: 'Muy, muy grande; súper rápido; demasiado bonito.',
    say: 'Tapa los "muy" y lee. ¿Se perdió algo? Si hace falta más, necesitas una palabra más grande: no muy frío, sino helado.',
    child: 'Corta muy y súper. Elige una palabra que sea fuerte ella sola.',
    nextStep: 'Busca muy y súper. Corta uno y cambia otro por una palabra más fuerte.',
    whereElse: 'Todo lo que escribas, hasta mensajes',
  },
  'word-choice-fresh-comparison': {
    title: 'Hacer una comparación nueva',
    lookFor: 'Blanco como la nieve, rápido como un rayo, o ninguna comparación.',
    say: 'Blanco como la nieve: eso ya lo oímos todos. Mira otra vez en tu cabeza. ¿Cómo se veía de verdad su cara? La primera idea es de todos; la tercera es tuya.',
    child: 'Compáralo con algo que nadie más pensaría. Salta las dos primeras que se te ocurran.',
    nextStep: 'Escribe tres finales para: Era como... Quédate con el tercero.',
    whereElse: 'Poemas, y al explicar algo difícil',
  },
  'word-choice-echo-hunt': {
    title: 'Cazar una palabra que se usa demasiado',
    lookFor: 'Una palabra aparece cuatro veces en tres líneas.',
    say: 'Escucha mientras leo y aplaude cuando oigas otra vez la misma palabra. ¿Cuáles hacen falta? ¿Cuál podría irse, o ser otra?',
    child: 'Caza una palabra que usas demasiado. Déjala donde ayuda y cambia las otras.',
    nextStep: 'Busca la palabra y cuéntala. Déjala en sus tres mejores lugares.',
    whereElse: 'Informes de un animal, un lugar o una persona',
  },
  'word-choice-flavor': {
    title: 'Pesar el sabor de una palabra',
    lookFor: 'El significado va y el sentimiento no: un héroe flacucho, un regalo barato.',
    say: 'Delgado, esbelto, flacucho: el mismo tamaño, pero ¿cómo te gustaría que te llamaran? ¿Qué debe sentir aquí quien lee?',
    child:
      'Pesa lo que una palabra hace sentir, además de lo que significa. Esbelto y flacucho no son lo mismo.',
    nextStep: 'Elige una palabra clave. Anota otras tres parecidas y elige la que se siente bien.',
    whereElse: 'Anuncios, poemas y cartas que piden algo',
  },
  'word-choice-sound-word': {
    title: 'Usar palabras que suenan como el ruido',
    lookFor: 'Los ruidos se cuentan: "Hizo un ruido fuerte".',
    say: '¿Qué ruido hizo? ¡Hazlo para mí! Ahora escribámoslo, letra por letra.',
    child: 'Usa una palabra que suene como el ruido: plaf, sss o pum.',
    nextStep: 'Busca una parte con un ruido. Escribe el ruido.',
    whereElse: 'Poemas e historietas',
  },
  'word-choice-how-many': {
    title: 'Decir cuántos, qué tan lejos, cuánto tiempo',
    lookFor: 'Muchos, un montón, mucho tiempo, la gente dice.',
    say: 'Un montón puede ser cinco o cinco millones. ¿Sabes el número? Si no, ¿dónde lo buscarías? Un número vale más que diez montones.',
    child: 'Cambia "un montón" por un número. En un número se puede confiar.',
    nextStep: 'Busca "muchos" o "un montón". Pon cuántos, qué tan lejos o cuánto tiempo.',
    whereElse: 'Matemáticas, ciencias y deportes',
  },
  'word-choice-plain-words': {
    title: 'Preferir la palabra sencilla a la elegante',
    lookFor:
      'Palabras sacadas del diccionario que no quedan bien: "Mastiqué mi emparedado con fruición".',
    say: '¿Dirías tú esa palabra? ¿Significa justo lo que quieres decir? Una palabra sencilla en su lugar le gana a una elegante que no es tuya.',
    child:
      'Elige la palabra sencilla cuando lo dice mejor. Una elegante tiene que ganarse su lugar.',
    nextStep: 'Busca una palabra que nunca dirías en voz alta. Cámbiala por una que sí.',
    whereElse: 'Ensayos y solicitudes de trabajo',
  },
};

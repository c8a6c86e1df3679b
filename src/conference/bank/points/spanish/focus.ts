// Owns: the words of the teaching points of `focus`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { focusPoints } from '../focus';

export const spanishFocusPoints: WordsOf<typeof focusPoints> = {
  'focus-point-in-one-line': {
    title: 'Decir la idea en una oración',
    lookFor: 'Terminas el borrador y no puedes decir qué quiere que sepas.',
    say: 'Si quien lee pudiera recordar una sola oración, ¿cuál debería ser? Dímela. Ahora podemos comparar cada parte con ella.',
    child: 'Escribe tu idea principal en una oración. Cada parte de tu borrador debe ayudarla.',
    nextStep: 'Escribe tu idea en un papelito. Lee cada parte y pregunta: ¿ayuda?',
    whereElse: 'Informes, cartas y respuestas en un examen',
  },
  'focus-skip-getting-there': {
    title: 'Saltar el despertar y el camino',
    lookFor: 'Media hoja es el desayuno, las maletas y el auto antes de que empiece la historia.',
    say: 'Te despertaste, comiste, viajaste, ¡y entonces se pone bueno! Pon el dedo donde se pone bueno. ¿Y si la historia empezara ahí?',
    child:
      'Salta lo que va antes de lo bueno. Empieza cerca de la parte divertida, triste o de miedo.',
    nextStep: 'Busca la línea donde se pone bueno. Mira si puede ir primero.',
    whereElse: 'Cualquier historia de un viaje o de un gran día',
  },
  'focus-does-it-belong': {
    title: 'Quitar lo que no va',
    lookFor: 'Una oración que se va por otro lado: el perro, el almuerzo, un primo.',
    say: 'Leamos una oración a la vez. Pulgar arriba si habla de tu tema, de lado si no. ¿Qué hacemos con las de lado?',
    child: 'Deja las partes que van con tu tema. Quita la parte que no va.',
    nextStep: 'Lee cada oración y pregunta: ¿habla de mi tema? Quita una que no.',
    whereElse: 'Informes, cuentos y notas a un amigo',
  },
  'focus-heart': {
    title: 'Encontrar el corazón de la historia',
    lookFor: 'Cada parte recibe las mismas dos oraciones; nada se destaca.',
    say: '¿Qué parte querrías ver en una película? Dibuja un corazón al lado. A eso vinimos, así que le toca el mayor espacio.',
    child: 'Busca la parte que más importa. Dale el mayor espacio.',
    nextStep: 'Cuenta las líneas de la parte que más importa. Añade dos más ahí.',
    whereElse: 'Cualquier historia que cuentes en voz alta',
  },
  'focus-narrow-topic': {
    title: 'Tomar una rebanada de un tema ancho',
    lookFor: 'Una oración sobre cada cosa: qué comen, dónde viven, quién los caza.',
    say: 'Todo sobre los perros es la pizza entera. ¿Qué rebanada conoces mejor? ¿Entrenarlos? ¿Cómo hablan con la cola? Enseñemos bien solo esa.',
    child:
      'Elige una rebanada de tu gran tema. Así la enseñas bien y te queda espacio para detalles.',
    nextStep:
      'Escribe tu rebanada como título, por ejemplo: Cómo hablan los perros con la cola. Deja solo lo que va con él.',
    whereElse: 'Cualquier informe sobre un tema grande',
  },
  'focus-one-opinion': {
    title: 'Sostener una sola opinión',
    lookFor: 'Empieza a favor y termina en contra, o defiende dos cosas a la vez.',
    say: 'Oigo dos opiniones: recreo más largo y mejor almuerzo. ¿Cuál te importa más? La otra puede tener su propia hoja.',
    child: 'Elige una sola cosa que quieres. Sigue con ella hasta el final. Así sé qué piensas.',
    nextStep: 'Marca tu opinión. Revisa que tu última línea diga lo mismo.',
    whereElse: 'Cartas que piden algo',
  },
  'focus-title-test': {
    title: 'Probar el texto con un título',
    lookFor: 'Sin título, o con uno que serviría para cien textos ("Mi viaje").',
    say: '¿Qué título le va a este texto y a ningún otro? Si cuesta encontrarlo, quizás el texto todavía habla de dos cosas.',
    child:
      'Dale a tu texto un título que solo le vaya a él. Un buen título te ayuda a no salirte del tema.',
    nextStep: 'Escribe tres títulos. Elige el mejor y revisa que cada parte vaya con él.',
    whereElse: 'Cualquier texto, hasta un poema',
  },
  'focus-tie-back': {
    title: 'Atar cada parte a la idea principal',
    lookFor: 'Buenas partes una al lado de la otra, y la idea principal no vuelve a oírse.',
    say: 'Esta parte sobre los cascos es fuerte. ¿Cómo ayuda a lo que dijiste al comienzo? Dilo en voz alta; quizás es la oración que falta.',
    child: 'Une cada parte con tu idea principal. Así quien lee sabe por qué está ahí.',
    nextStep: 'Termina una parte con una oración que vuelva a tu idea principal.',
    whereElse: 'Ensayos, informes y discursos',
  },
  'focus-save-extras': {
    title: 'Guardar lo que sobra para otro texto',
    lookFor: 'Un pedazo con vida que no quiere cortar, aunque jale el texto hacia otro lado.',
    say: 'A mí también me gusta la parte de tu tío. Solo que no es esta historia. Pásala a una hoja de sobras y puede crecer hasta ser otro texto.',
    child:
      'Pasa una parte buena que no va a una hoja de sobras. No pierdes nada, y este texto queda más claro.',
    nextStep: 'Corta una parte que se aleja de tu idea. Pégala al final bajo el título "Sobras".',
    whereElse: 'Siempre que te cueste cortar',
  },
  'focus-one-head': {
    title: 'Verlo con los ojos de una sola persona',
    lookFor: 'La historia salta de los pensamientos de una persona a los de otra.',
    say: 'Estábamos en la cabeza de una, y aquí sabemos lo que piensa el otro. ¿Quién debe ser quien lee? Muestra al otro solo como ella lo ve.',
    child:
      'Quédate en la cabeza de una sola persona. Muestra a los demás por lo que hacen y dicen.',
    nextStep:
      'Busca un lugar donde la historia salta a otra cabeza. Escríbelo de nuevo como lo ve tu personaje principal.',
    whereElse: 'Cuentos inventados, y al volver a contar un libro',
  },
  'focus-words-match-picture': {
    title: 'Hacer que palabras y dibujo vayan juntos',
    lookFor:
      'El dibujo tiene una historia o datos que las palabras no dicen, o los dos no coinciden.',
    say: 'Cuéntame de tu dibujo. ¡Aquí veo una ola enorme! ¿Ya está la ola en tus palabras? ¿Dónde podría ir?',
    child: 'Mira tu dibujo. Pon lo que ves en tus palabras.',
    nextStep: 'Busca una cosa de tu dibujo que no está en tus palabras. Escríbela.',
    whereElse: 'Cada hoja con un dibujo',
  },
  'focus-answer-the-task': {
    title: 'Revisar que responda la pregunta',
    lookFor: 'Un buen texto sobre un tema vecino: se preguntó por qué, y el borrador dice qué.',
    say: 'Leamos otra vez la pregunta y subrayemos qué te pide hacer. Ahora muéstrame dónde lo haces.',
    child: 'Revisa otra vez la pregunta. Subraya lo que pide y busca dónde lo respondiste.',
    nextStep:
      'Subraya las palabras clave de la pregunta. Añade una oración que las responda de frente.',
    whereElse: 'Exámenes y tareas de todas las materias',
  },
};

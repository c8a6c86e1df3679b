// Owns: the words of the teaching points of `punctuation`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { punctuationPoints } from '../punctuation';

export const spanishPunctuationPoints: WordsOf<typeof punctuationPoints> = {
  'punctuation-stop-at-the-end': {
    title: 'Poner un punto al final de una idea',
    lookFor: 'Las ideas chocan unas con otras sin ningún punto.',
    say: 'Léemelo y levanta la mano como una señal de alto cuando termina una idea. ¡Ahí! ¿Qué va ahí?',
    child: 'Pon un punto donde termina la idea. Me dice que yo también pare.',
    nextStep: 'Lee en voz alta. Pon un punto cada vez que tu voz para.',
    whereElse: 'Todo lo que escribas',
  },
  'punctuation-capital-start': {
    title: 'Empezar con mayúscula',
    lookFor: 'Hay puntos, pero la palabra que sigue empieza pequeña.',
    say: 'Aquí tienes un punto, muy bien. Después de un punto, la palabra que sigue se para bien alta. ¿Encuentras una que sigue sentada?',
    child: 'Empieza con mayúscula después de cada punto. Me dice: aquí voy.',
    nextStep: 'Busca cada punto. Mira la letra que sigue. Hazla mayúscula.',
    whereElse: 'Notas, tarjetas y listas',
  },
  'punctuation-capital-names': {
    title: 'Poner mayúscula a los nombres',
    lookFor:
      'Nombres de personas y lugares en minúscula; o Lunes y Mayo con mayúscula, que no la llevan.',
    say: '¿Es el nombre de una persona o de un lugar? Entonces lleva mayúscula. ¿Y parque? ¿Y Parque Central? ¿Y lunes?',
    child: 'Pon mayúscula a los nombres: Lago Azul. Los días y los meses no la llevan.',
    nextStep: 'Busca nombres en tu texto. Arregla uno que empieza pequeño.',
    whereElse: 'Tarjetas, mapas y listas',
    ownRule: true,
  },
  'punctuation-talk-marks': {
    title: 'Poner la raya cuando alguien habla',
    lookFor: 'La gente habla, y no se ve dónde empiezan y terminan sus palabras.',
    say: '¿Qué palabras salieron de su boca? Solo esas. Pongamos una raya donde empieza a hablar y otra antes de "dijo".',
    child: 'Pon una raya si alguien habla: —Ven —dijo mi mamá. Así veo dónde empieza.',
    nextStep: 'Busca lo que alguien dice. Pon una raya al comienzo y otra antes de dijo.',
    whereElse: 'Historietas, obras de teatro y noticias',
    ownRule: true,
  },
  'punctuation-comma-list': {
    title: 'Usar comas en una lista',
    lookFor: 'Leche huevos pan y miel, todo de corrido.',
    say: 'Compraste leche, huevos, pan y miel. ¿Oyes cómo paro un poquito? Cada paradita es una coma.',
    child: 'Pon comas en una lista: rojo, azul y verde.',
    nextStep: 'Busca una lista de tres o más. Pon cada coma.',
    whereElse: 'Listas de compras y cartas',
  },
  'punctuation-comma-after-opener': {
    title: 'Poner coma después de la apertura',
    lookFor: 'Cuando llegamos a casa mi perro ladró: quien lee tropieza.',
    say: 'Lee esto: Cuando comemos la abuela cuenta cuentos. ¿Nos comemos a la abuela? ¿Dónde la salvaría una coma?',
    child:
      'Pon una coma después de una primera parte con cuando, si o después de. Muestra dónde empieza la parte principal.',
    nextStep: 'Busca una oración que abre con cuando, si o después de. Añade la coma.',
    whereElse: 'Cuentos e instrucciones',
  },
  'punctuation-comma-before-but': {
    title: 'Poner coma antes de pero',
    lookFor: 'Dos oraciones unidas con pero, aunque o así que, sin coma.',
    say: 'Tapa el "pero". ¿Hay una oración completa de este lado? ¿Y de aquel? Entonces va una coma delante del pero.',
    child:
      'Pon una coma antes de pero, aunque o así que cuando une dos oraciones. Antes de "y" casi nunca hace falta.',
    nextStep: 'Busca una oración larga con pero o así que. Añade la coma.',
    whereElse: 'Ensayos, y notas para adultos',
    ownRule: true,
  },
  'punctuation-squeezed-words': {
    title: 'Juntar a y el, de y el',
    lookFor:
      '"A el parque", "de el perro"; o una palabra partida o pegada: "asi que", "sinembargo".',
    say: 'A y el van tan juntas que se pegan: al. ¿Y de con el? Dilo rápido. ¿Qué letra se cayó?',
    child: 'Junta a y el: al. Junta de y el: del. Se cae una e.',
    nextStep: 'Busca "a el" y "de el". Escribe al y del.',
    whereElse: 'Notas a amigos y cuentos',
    ownRule: true,
  },
  'punctuation-owner-mark': {
    title: 'Mostrar con la tilde si es tú o tu',
    lookFor: 'Tu y tú, mi y mí, el y él: con la tilde que falta o que sobra.',
    say: '¿De quién es la bici? Es tu bici: ahí no lleva tilde. ¿Y quién viene? Tú vienes: ahí sí. ¿Cuál es esta?',
    child:
      'Usa la tilde para la persona: tú, él, mí. Cuando dices de quién es algo, no va: tu bici, mi bici.',
    nextStep: 'Revisa cada tu, mi y el. ¿Hablas de la persona? Entonces añade la tilde.',
    whereElse: 'Etiquetas e informes sobre personas',
    ownRule: true,
  },
  'punctuation-which-end-mark': {
    title: 'Elegir los signos y abrirlos',
    lookFor: 'Una pregunta termina con punto, solo se cierra y no se abre, o cada línea grita.',
    say: 'Léelo como se ve en la hoja. ¿Aquí preguntas, cuentas o gritas? ¿Qué signo dice eso? ¿Y dónde se abre?',
    child: 'Usa ¿ y ? para preguntar, ¡ y ! para gritar. Abre el signo donde empieza.',
    nextStep: 'Lee cada línea en voz alta. Cambia un signo que no va, o abre uno que falta.',
    whereElse: 'Chistes, cartas e historietas',
    ownRule: true,
  },
  'punctuation-comma-too-weak': {
    title: 'Cambiar una coma que no aguanta',
    lookFor: 'Dos oraciones completas con una sola coma en medio: "Era tarde, nos fuimos".',
    say: 'Era tarde, nos fuimos. Dos oraciones completas y una comita que las sostiene. Podría ser un punto, una palabra como así que, o un punto y coma. ¿Qué suena mejor?',
    child:
      'Usa más que una coma entre dos oraciones completas. Prueba un punto o una palabra como así que o porque.',
    nextStep:
      'Busca una oración con dos ideas completas y una sola coma. Arréglala y di por qué la arreglaste así.',
    whereElse: 'Ensayos y correos',
  },
  'punctuation-dash-or-colon': {
    title: 'Señalar con dos puntos o con una raya',
    lookFor: 'Buena escritura que solo usa puntos y comas.',
    say: 'Los dos puntos dicen: aquí viene. La raya dice: espéralo. ¿Dónde viene algo en tu texto que merece un redoble?',
    child: 'Usa dos puntos o una raya para señalar lo que viene: hacen mirar a quien lee.',
    nextStep:
      'Busca un lugar con algo que merece un redoble. Prueba dos puntos, luego una raya, y deja lo mejor.',
    whereElse: 'Anuncios, ensayos e historias graciosas',
  },
  'punctuation-borrowed-words': {
    title: 'Marcar las palabras prestadas',
    lookFor: 'Líneas de un libro o una página web están en el borrador como si fueran suyas.',
    say: 'Este pedazo suena a libro. ¿Son sus palabras o las tuyas? Si son del libro, pon comillas y dinos quién lo dijo.',
    child:
      'Pon comillas a las palabras que tomas prestadas y di quién las dijo. Es justo, y es una buena prueba.',
    nextStep:
      'Busca una línea que tomaste de un libro o un sitio. Añade comillas y el nombre, o dilo a tu manera.',
    whereElse: 'Informes y respuestas sobre un libro',
  },
  'punctuation-save-the-shout': {
    title: 'Guardar los signos de exclamación',
    lookFor: 'Tres signos de exclamación seguidos, o uno en cada línea.',
    say: 'Si todos gritan, ¿a quién se oye? Elige el único lugar de este texto que debe sonar fuerte.',
    child: 'Guarda el signo de exclamación para un momento fuerte. Deja el resto a tus palabras.',
    nextStep: 'Cuenta tus signos de exclamación. Deja el mejor.',
    whereElse: 'Mensajes, anuncios y cartas',
  },
};

// Owns: the words of the teaching points of `lead`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { leadPoints } from '../lead';

export const spanishLeadPoints: WordsOf<typeof leadPoints> = {
  'lead-start-in-action': {
    title: 'Empezar en medio de la acción',
    lookFor: 'Abre con el día o el plan: "Un día fui a...".',
    say: 'La gente se acerca cuando ya está pasando algo. Busca dónde se mueve tu historia. ¿Qué hacías en ese momento? Empieza con eso.',
    child: 'Empieza con alguien que hace algo. Así entro de una vez en tu historia.',
    nextStep: 'Busca la primera cosa grande que hiciste. Ponla al comienzo.',
    whereElse: 'Siempre que empieces una historia',
  },
  'lead-start-with-talk': {
    title: 'Abrir con alguien que habla',
    lookFor: 'Alguien dice algo bueno más abajo, y la primera línea no tiene vida.',
    say: '¿Quién habla en tu historia? ¿Y si lo primero que oímos es esa voz? Di sus palabras tal como las dijo.',
    child: 'Empieza con palabras que alguien dice. Vamos a querer saber quién habla y por qué.',
    nextStep: 'Elige una cosa que alguien dijo. Ponla primero y oye cómo suena.',
    whereElse: 'Historias, e informes sobre una persona',
  },
  'lead-paint-the-place': {
    title: 'Poner a quien lee en el lugar',
    lookFor: 'La historia empieza en ninguna parte: sin clima, luz, olor ni cuarto.',
    say: 'Cierra los ojos y vuelve a ese lugar. ¿Qué ves primero? ¿Qué hueles? Dame dos cosas y ya estoy ahí contigo.',
    child: 'Empieza con dos detalles del lugar, para que quien lee esté ahí contigo.',
    nextStep: 'Escribe una primera oración con una cosa que se veía y otra que se oía o se olía.',
    whereElse: 'Cuentos inventados, poemas y relatos de viaje',
  },
  'lead-start-with-sound': {
    title: 'Abrir con un sonido',
    lookFor: 'Pasa algo fuerte o raro, pero el comienzo es callado y sin gracia.',
    say: '¿Qué se oía cuando todo empezó? Dilo en voz alta. Ahora escribe ese sonido como suena y ponlo primero.',
    child: 'Empieza con un sonido, como ¡PUM! o plic, plic. Voy a querer saber qué lo hizo.',
    nextStep: 'Escribe primero tu sonido. Luego di qué lo hizo.',
    whereElse: 'Historias, poemas e historietas',
  },
  'lead-ask-a-question': {
    title: 'Preguntar lo que se quiere saber',
    lookFor: 'Empieza con "Les voy a hablar de...", o con un dato que no mueve a nadie.',
    say: '¿Qué te pregunta la gente sobre esto? Una pregunta que quieran responder los atrae. No de sí o no; una que los haga adivinar.',
    child: 'Empieza con una pregunta que me dé ganas de saber. Luego di lo que es.',
    nextStep: 'Haz tu primera línea con Cómo, Por qué o Qué pasa si.',
    whereElse: 'Carteles, informes y charlas',
  },
  'lead-surprising-fact': {
    title: 'Abrir con el dato más sorprendente',
    lookFor: 'El mejor dato está enterrado en el medio.',
    say: '¿Con cuál de estas cosas dijiste "¡guau!" al descubrirla? Ponla en la puerta, para que yo lo diga al entrar.',
    child: 'Empieza con el dato que te sorprendió. Quien lee va a querer más.',
    nextStep: 'Busca tu mejor dato. Pásalo al comienzo.',
    whereElse: 'Carteles, informes y charlas de ciencias',
  },
  'lead-why-it-matters': {
    title: 'Decir pronto por qué importa',
    lookFor: 'Datos claros desde la primera línea, y ninguna razón para que importen.',
    say: 'Tú sabes por qué las abejas son interesantes; quien lee, todavía no. ¿Qué nos faltaría sin ellas? Dime eso primero.',
    child: 'Di pronto por qué este tema le importa a quien lee. Así le van a interesar tus datos.',
    nextStep: 'Añade a tu comienzo una oración que diga qué se perdería sin tu tema.',
    whereElse: 'Informes de investigación y discursos',
  },
  'lead-scene-of-problem': {
    title: 'Mostrar el problema en una escena corta',
    lookFor: 'La opinión llega antes de que veamos algún problema.',
    say: 'Antes de decirme qué pensar, déjame verlo. ¿Dónde estabas cuando lo notaste? Tres oraciones, como un pedazo de película.',
    child:
      'Muestra el problema en una escena corta antes de dar tu opinión. Así quien lee también lo siente.',
    nextStep:
      'Cuenta una vez que viste este problema. Ponlo al comienzo, antes de decir lo que piensas.',
    whereElse: 'Discursos, y cartas a quien puede ayudar',
  },
  'lead-say-your-opinion': {
    title: 'Decir enseguida lo que piensa',
    lookFor: 'Hay que leer hasta la mitad para saber qué quiere.',
    say: 'Quiero saber qué piensas apenas empiezo. Dímelo en una oración fuerte: Yo creo que... o Hay que...',
    child: 'Di lo que piensas en tu primera línea. Así sé qué buscar.',
    nextStep: 'Pon en tu primera línea: Yo creo que... o Hay que...',
    whereElse: 'Notas y cartas que piden algo',
  },
  'lead-hello-topic': {
    title: 'Decir qué va a enseñar',
    lookFor: 'Empieza con un dato y nunca dice de qué trata la hoja.',
    say: 'Haz de cuenta que acabo de abrir tu libro. ¿Qué voy a aprender aquí? Dilo como alguien que se muere por contarlo.',
    child: 'Dime de qué trata tu libro en la primera hoja. Dilo con muchas ganas.',
    nextStep: 'Di tu tema en la primera línea. Pon algo que te gusta de él.',
    whereElse: 'Libros que cuentan todo de algo, e instrucciones',
  },
  'lead-start-with-thought': {
    title: 'Abrir con un pensamiento o una preocupación',
    lookFor: 'Vemos lo que pasa, pero no sabemos qué esperaba o temía.',
    say: '¿Qué te daba vueltas en la cabeza justo antes? Danos primero esa preocupación, con las palabras que pensabas.',
    child:
      'Empieza con una preocupación o un deseo. Quien lee se va a quedar para ver cómo termina.',
    nextStep:
      'Escribe lo que pensabas justo antes de que todo empezara. Pruébalo como primera línea.',
    whereElse: 'Historias, y ensayos sobre tu vida',
  },
  'lead-write-three': {
    title: 'Escribir tres comienzos y elegir',
    lookFor: 'El primer comienzo que llegó es el que se quedó.',
    say: 'Tu primer intento es un intento. Hagamos otros dos que empiecen de otra manera; después leemos los tres y oímos cuál jala.',
    child:
      'Escribe tres comienzos para el mismo texto. Léelos en voz alta y quédate con el que te atrapa.',
    nextStep:
      'Escribe dos comienzos nuevos debajo del que tienes. Pregúntale a alguien cuál atrapa.',
    whereElse: 'Cualquier texto, cuando ya está el borrador',
  },
  'lead-drop-announcement': {
    title: 'Cortar el anuncio',
    lookFor: '"En este ensayo voy a hablar de...", "Mi historia trata de...".',
    say: 'Estas palabras me dicen que estás por empezar. Tápalas y sigue leyendo. ¿Perdimos algo? A veces el verdadero comienzo es la oración que sigue.',
    child:
      'Corta las palabras que solo dicen que vas a empezar. Tu verdadero comienzo puede ser la línea que sigue.',
    nextStep: 'Tapa tu primera oración y lee desde la segunda. Si no se pierde nada, córtala.',
    whereElse: 'Ensayos, discursos y correos',
  },
};

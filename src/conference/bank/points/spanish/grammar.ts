// Owns: the words of the teaching points of `grammar`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { grammarPoints } from '../grammar';

export const spanishGrammarPoints: WordsOf<typeof grammarPoints> = {
  'grammar-stay-in-past': {
    title: 'Quedarse en el pasado',
    lookFor: 'Fue y dijo en una línea, va y dice en la otra.',
    say: 'Esto ya pasó, así que estamos allá. Escribiste corro. ¿Eso es ahora o fue antes? ¿Cómo sería antes?',
    child: 'Cuéntalo como algo que ya pasó: corrí, vi, me senté.',
    nextStep: 'Busca una palabra como corro o voy que no está en pasado. Cámbiala por corrí o fui.',
    whereElse: 'Cartas y noticias de tu semana',
  },
  'grammar-facts-in-present': {
    title: 'Decir los datos en presente',
    lookFor: 'Los zorros cazaban de noche, y luego los zorros duermen de día.',
    say: '¿Los zorros lo hacen todavía hoy? Entonces dilo como algo que es verdad cada día: los zorros cazan. Revisemos lo demás.',
    child: 'Di los datos como son ahora: El zorro caza. El zorro duerme.',
    nextStep:
      'Busca un dato con era o tenía. Pregunta: ¿todavía es verdad? Entonces usa es o tiene.',
    whereElse: 'Ciencias e instrucciones',
  },
  'grammar-same-teller': {
    title: 'Dejar a la misma persona que cuenta',
    lookFor: 'Empieza con "yo" y se vuelve "él" o "el niño".',
    say: '¿Quién cuenta esta historia? Tú: dice yo. Y aquí dice el niño. ¿Ese eres tú? Entonces deja yo hasta el final.',
    child: 'Elige quién cuenta la historia. Si eres tú, di yo hasta el final.',
    nextStep: 'Busca él o ella donde quieres decir yo. Arréglalo.',
    whereElse: 'Cada historia que escribas',
  },
  'grammar-steady-you': {
    title: 'Elegir tú, la gente o nosotros, y seguir así',
    lookFor: 'La gente debe reciclar porque tú puedes salvar la Tierra si uno quiere.',
    say: 'Primero es la gente, luego tú, luego nosotros. ¿A quién le hablas? Elige uno y revisa cada oración.',
    child: 'Elige una manera de hablarle a quien lee, como tú o nosotros. Síguela hasta el final.',
    nextStep: 'Marca cada tú, nosotros y la gente. Haz que coincidan en un párrafo.',
    whereElse: 'Ensayos e instrucciones',
  },
  'grammar-who-is-he': {
    title: 'Dejar claro quién es él o ella',
    lookFor: 'Hay dos niños en la escena y los dos son "él".',
    say: 'Él le dio la bici porque estaba cansado. ¿Quién estaba cansado? Quien lee no puede preguntarte. Pon un nombre donde puedan ser dos.',
    child: 'Revisa cada él, ella, ellos y su. Si pueden ser dos personas, usa el nombre.',
    nextStep: 'Pregunta en cada él y ella: ¿quién es? Si no se sabe, escribe el nombre.',
    whereElse: 'Historias con mucha gente, e historia',
  },
  'grammar-one-or-many': {
    title: 'Hacer que las palabras vayan juntas',
    lookFor: '"Los perro", "la gente dijeron", "las casa blanco".',
    say: 'Léelo con el oído: ¿los perro o los perros? ¿Corre o corren? Señala de quién se habla: ¿uno o más de uno?',
    child: 'Pregunta: ¿es uno o son más? Un perro corre. Dos perros corren.',
    nextStep: 'Busca de quién habla cada oración. Luego revisa las palabras que van con él.',
    whereElse: 'Todo lo que escribes en la escuela',
    ownRule: true,
  },
  'grammar-odd-past-words': {
    title: 'Aprender los verbos raros',
    lookFor: 'Rompido, escribido, andé, sabo, poní.',
    say: 'Lo hiciste como con comer: comido. ¡Buena idea! Pero romper es raro. ¿Cómo decimos? Hoy rompo; ya lo he...',
    child: 'Aprende los raros: rompo y roto, sé y supe, pongo y puse.',
    nextStep: 'Busca un verbo raro en tu texto. Arréglalo y guárdalo en una tarjeta.',
    whereElse: 'Siempre que cuentes lo que hiciste',
    ownRule: true,
  },
  'grammar-me-or-i': {
    title: 'Nombrarse al final: mi papá y yo',
    lookFor: '"Yo y mi papá fuimos"; "con yo", "para tú y yo".',
    say: 'Saca a tu papá un segundo. ¿Dices con yo, o conmigo? Ahora ponlo otra vez. Y por cortesía, ¿quién va primero?',
    child:
      'Saca a la otra persona para revisar. Nómbrate al final: Mi papá y yo fuimos. Vino conmigo.',
    nextStep: 'Busca un lugar donde estás tú y alguien más. Revísalo así.',
    whereElse: 'Historias y notas de gracias',
    ownRule: true,
  },
  'grammar-word-endings': {
    title: 'Poner los finales',
    lookFor: 'Dos perro, ayer salto, está juga.',
    say: 'Dos perro. Dilo despacio y oye el final. ¿Qué se oye? Añade esa letra.',
    child: 'Di cada palabra hasta el final. Pon la s, la n o lo que falta.',
    nextStep: 'Busca una palabra a la que le falta el final. Pónselo.',
    whereElse: 'Listas, notas y cartas',
    ownRule: true,
  },
  'grammar-attach-the-piece': {
    title: 'Pegar el pedazo suelto',
    lookFor: 'Un pedazo está solo como si fuera una oración: "Porque era tarde".',
    say: 'Porque era tarde. Espero, ¿y qué pasó? Este pedazo quiere agarrarse de un vecino. ¿De cuál, el de antes o el de después?',
    child: 'Une el pedazo suelto a la oración que le toca. Porque y cuando necesitan pareja.',
    nextStep:
      'Busca una oración que empieza con porque, cuando o si. Revisa que tenga sus dos partes.',
    whereElse: 'Respuestas a preguntas de por qué',
  },
  'grammar-would-or-will': {
    title: 'Cuidar el si: si tuviera, haría',
    lookFor: '"Si tendríamos un huerto, comeríamos mejor"; "si habría tiempo".',
    say: 'Me pides imaginar algo que todavía no está: Si tuviéramos un huerto, comeríamos mejor. ¿Cómo quedan las otras?',
    child: 'Cuida tus "si". Si lo tuviéramos, lo usaríamos. Si lo tenemos, lo usaremos.',
    nextStep: 'Busca una oración con si. Revisa que las dos mitades vayan juntas.',
    whereElse: 'Planes, propuestas y deseos',
    ownRule: true,
  },
  'grammar-list-same-form': {
    title: 'Dar a todo en una lista la misma forma',
    lookFor: 'Me gusta nadar, las carreras y cuando jugamos a la pelota.',
    say: 'Nadar, las carreras, cuando jugamos: tres formas distintas. Di las tres como nadar. ¿Oyes cómo se alinean?',
    child: 'Da la misma forma a todo en una lista: nadar, correr y jugar a la pelota.',
    nextStep: 'Busca una lista en tu borrador. Pon cada parte en la misma forma.',
    whereElse: 'Presentaciones, reglas e instrucciones',
  },
  'grammar-missing-words': {
    title: 'Señalar y leer para hallar palabras que faltan',
    lookFor: 'Falta una palabrita: "Fui la tienda".',
    say: 'Pon el dedo debajo de cada palabra y lee solo lo que está. Mmm, fui la tienda. ¿Qué palabrita se cayó?',
    child: 'Señala cada palabra al leer. Tu dedo encuentra la que falta.',
    nextStep: 'Lee con el dedo. Añade cada palabrita que faltó.',
    whereElse: 'Cada vez que terminas un texto',
  },
};

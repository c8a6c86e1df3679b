// Owns: the words of the teaching points of `sentences`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { sentencesPoints } from '../sentences';

export const spanishSentencesPoints: WordsOf<typeof sentencesPoints> = {
  'sentences-who-and-what': {
    title: 'Decir quién y qué hizo',
    lookFor: 'Una fila de palabras donde falta alguien o lo que hace: "El perro grande".',
    say: 'El perro grande. ¿Qué pasa con él? ¿Quién y qué hizo? Ahora sí es una oración. Léela y siente si está completa.',
    child: 'Di quién, y di qué hizo. Así es una oración completa.',
    nextStep: 'Señala quién y luego qué hizo. Añade la parte que falta.',
    whereElse: 'Notas, cartas y ciencias',
  },
  'sentences-new-beginnings': {
    title: 'Empezar las oraciones de otras maneras',
    lookFor: 'Casi todas las oraciones empiezan con Yo, Nosotros o El.',
    say: 'Léeme solo la primera palabra de cada línea. Yo, yo, yo, yo. ¿Y si esta empezara con dónde estabas, o cuándo?',
    child: 'Empieza tus líneas de más de un modo. Di cuándo, dónde o quién.',
    nextStep: 'Marca con qué palabra empieza cada línea. Luego cambia dos.',
    whereElse: 'Informes, cartas y cuentos',
  },
  'sentences-short-after-long': {
    title: 'Poner una corta después de largas',
    lookFor: 'Todas las oraciones son casi igual de largas.',
    say: 'Marca el ritmo conmigo mientras lees. ¡Es siempre el mismo! Después de dos largas, dame una corta, justo donde importa.',
    child: 'Mezcla largas y cortas. Una oración corta después de una larga se nota.',
    nextStep: 'Busca tu línea más importante. Hazla corta y ponla después de una larga.',
    whereElse: 'Discursos, poemas y cuentos',
  },
  'sentences-join-two': {
    title: 'Unir dos oraciones cortas',
    lookFor: 'Oraciones cortas y cortadas, una tras otra.',
    say: 'Tengo una gata. Es negra. Di las dos de un jalón. ¿Con qué palabrita las pegaste?',
    child: 'Une dos oraciones cortas con y, pero o porque. Oye cómo corren.',
    nextStep: 'Busca dos líneas cortas que vayan juntas. Únelas y léelas en voz alta.',
    whereElse: 'Cartas e informes',
  },
  'sentences-rest-stops': {
    title: 'Cortar la oración del "y entonces"',
    lookFor: 'Una sola oración baja por toda la hoja con "y" y "y entonces".',
    say: 'Toma mucho aire y léela. ¡Uf, sin aire! ¿Dónde termina una idea? Pon ahí un punto y tacha la "y".',
    child: 'Corta una oración larga en dos o tres. Cada idea tiene la suya.',
    nextStep: 'Lee en voz alta. Donde tomas aire, mira si hace falta un punto.',
    whereElse: 'Correos, e historias que cuentas rápido',
  },
  'sentences-read-for-bumps': {
    title: 'Leer en voz alta y arreglar los tropiezos',
    lookFor: 'Oraciones que te hacen volver atrás y leer otra vez.',
    say: 'Léemelo despacio, solo lo que está ahí. Aquí paraste y lo dijiste de otra manera. Tu oído tiene razón: escribe lo que dijiste.',
    child:
      'Lee tu borrador en voz alta. Donde tú tropiezas, tropieza quien lee; arregla esa línea.',
    nextStep: 'Lee un párrafo en voz alta. Pon un punto en cada tropiezo y arregla dos.',
    whereElse: 'Todo lo que entregas o envías',
  },
  'sentences-open-with-when': {
    title: 'Abrir con cuando, al o después de',
    lookFor: 'Primero esto. Luego esto. Cada oración es un paso simple.',
    say: 'Viste el humo. Corriste. Pon la primera dentro de la segunda: Cuando vi el humo, corrí. Prueba otra con al o después de.',
    child: 'Empieza una oración con cuando, mientras o después de. Pone dos ideas en una.',
    nextStep: 'Toma dos oraciones que se siguen. Únelas con cuando o mientras al comienzo.',
    whereElse: 'Notas de ciencias y al contar lo que pasó',
  },
  'sentences-three-in-a-row': {
    title: 'Poner tres en fila',
    lookFor: 'Los detalles están regados, uno por oración.',
    say: 'Lodo en los zapatos, lodo en la cara, lodo en el pan. Tres en fila, con la misma forma, y canta. ¿Cuáles son tus tres?',
    child: 'Pon tres detalles en fila con la misma forma. El ritmo hace que se recuerden.',
    nextStep: 'Busca tres detalles cortos. Haz con ellos una oración con ritmo.',
    whereElse: 'Poemas, anuncios y discursos',
  },
  'sentences-tuck-in': {
    title: 'Meter una oración dentro de otra',
    lookFor: 'Una segunda oración solo dice quién o qué es alguien.',
    say: 'Mi tío lo arregló. Es plomero. La segunda puede ir adentro: Mi tío, un plomero, lo arregló. ¿Dónde más podría ir algo adentro?',
    child: 'Mete una oración corta dentro de otra: Mi tío, un plomero, lo arregló.',
    nextStep: 'Busca una oración que solo dice qué es alguien o algo. Métela en la anterior.',
    whereElse: 'Informes, y siempre que presentes a alguien',
  },
  'sentences-cut-empty-start': {
    title: 'Cortar comienzos vacíos',
    lookFor: 'Hay, había, lo que pasa es que, es por eso que.',
    say: 'Había un perro que ladraba. Tacha las dos primeras palabras. ¿Quién hace algo? Empieza ahí: Un perro ladraba.',
    child: 'Corta comienzos como "Había" y "Lo que pasa es que". Empieza con quién hace algo.',
    nextStep: 'Busca "Hay" y "Había". Escribe dos de nuevo para que alguien haga algo primero.',
    whereElse: 'Ensayos e informes de laboratorio',
    ownRule: true,
  },
  'sentences-stretch': {
    title: 'Estirar una oración corta',
    lookFor: '"Corrí." "Es divertido." Líneas cortas sin cuándo ni dónde.',
    say: 'Corrí. ¿A dónde corriste? Dilo todo ahora: Corrí al autobús. ¡Mira, creció!',
    child: 'Haz crecer una oración corta. Di dónde o cuándo.',
    nextStep: 'Elige una línea corta. Di en ella dónde estabas.',
    whereElse: 'Notas y tarjetas',
  },
  'sentences-strong-finish': {
    title: 'Terminar la oración en su palabra más fuerte',
    lookFor: 'Las buenas palabras quedan enterradas y la oración se apaga: "...o algo así".',
    say: 'La última palabra es la que hace eco. Terminas en "en ese entonces". ¿Qué quieres que haga eco? Voltea la oración para que caiga ahí.',
    child:
      'Termina una oración clave en su palabra más fuerte. Es la última que va a oír quien lee.',
    nextStep: 'Elige tres oraciones clave. Pasa la palabra más fuerte de cada una al final.',
    whereElse: 'Discursos, últimas líneas y chistes',
  },
};

// Owns: the words of the teaching points of `transitions`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { transitionsPoints } from '../transitions';

export const spanishTransitionsPoints: WordsOf<typeof transitionsPoints> = {
  'transitions-first-next-last': {
    title: 'Usar primero, después y al final',
    lookFor: 'Pasos o hechos que se siguen sin nada entre ellos.',
    say: 'Escucha tus manos: primero, después, al final. ¿Cuál de esas palabras me ayudaría aquí?',
    child: 'Usa primero, después o al final. Así sé cuándo viene otra parte.',
    nextStep: 'Añade primero, después o al final en tu hoja. Pon cada una donde va.',
    whereElse: 'Reglas de juegos, y al contar tu día',
  },
  'transitions-trade-and-then': {
    title: 'Cambiar "y entonces" por un enlace mejor',
    lookFor: 'Casi cada oración empieza con "entonces" o "y entonces".',
    say: 'Contemos los entonces. ¡Once! Deja dos. En los otros, dime cuánto tiempo después fue, o empieza con quién lo hizo.',
    child: 'Cambia algunos de tus "entonces". Di cuánto después fue, o empieza con la persona.',
    nextStep: 'Resalta cada "entonces". Cambia tres y corta dos.',
    whereElse: 'Historias que cuentas en voz alta',
  },
  'transitions-jump-time': {
    title: 'Saltar el tiempo con una frase',
    lookFor: 'Lo aburrido entre dos escenas se cuenta hora por hora.',
    say: 'En el autobús no pasa nada, así que volemos por encima. Cuando por fin llegamos... ¡Tres horas en pocas palabras! ¿Dónde más podrías saltar?',
    child: 'Salta la parte aburrida con pocas palabras, como: Cuando ya era de noche...',
    nextStep: 'Busca un tramo donde no pasa mucho. Cámbialo por una frase que salte adelante.',
    whereElse: 'Diarios, biografías e historia',
  },
  'transitions-one-more': {
    title: 'Avisar que viene otra más',
    lookFor: 'Razones o datos lado a lado, y no se sabe dónde termina cada uno.',
    say: 'Aquí está tu primera razón, y aquí viene otra. Avísale a quien lee: Otra razón es... o También...',
    child: 'Avísame cuando tienes una más. Empieza con: También, u Otra cosa.',
    nextStep: 'Busca dónde empieza otro dato u otra razón. Pon ahí una palabra que una.',
    whereElse: 'Cartas, informes y charlas',
  },
  'transitions-that-is-why': {
    title: 'Seguir las razones con "Por eso"',
    lookFor: 'Hay razones, pero nunca vuelven a lo que piensa quien escribe.',
    say: 'Dijiste que los perros te cuidan y que les encanta jugar. Entonces, ¿qué piensas? Por eso... Di tú el resto.',
    child: 'Di "Por eso" después de dar tus razones. Me lleva de vuelta a lo que piensas.',
    nextStep: 'Pon una línea más al final. Que diga: Por eso yo creo que...',
    whereElse: 'Al decirle a un adulto por qué, y al hablar de un libro',
  },
  'transitions-because-so': {
    title: 'Unir causa y efecto',
    lookFor: 'Dos oraciones van juntas como causa y resultado, y nada lo dice.',
    say: 'Llovió toda la semana. Se canceló el juego. ¿Una cosa hizo que pasara la otra? Entonces únelas, para que yo no tenga que adivinar.',
    child: 'Usa porque o por eso para mostrar qué hizo que algo pasara.',
    nextStep: 'Busca dos oraciones en que una es la causa. Únelas con porque o por eso.',
    whereElse: 'Ciencias, historia y al pedir perdón',
  },
  'transitions-turn': {
    title: 'Marcar la vuelta con pero o sin embargo',
    lookFor: 'El texto cambia de dirección y quien lee tropieza.',
    say: 'Decías que es divertido, y ahora que es difícil. Dame una señal de vuelta: pero, aun así, sin embargo. ¿Cuál va?',
    child:
      'Marca el lugar donde tu idea da vuelta. Pero, aun así y sin embargo son como luces del auto.',
    nextStep: 'Busca una vuelta en tu borrador. Pon ahí una palabra que avise.',
    whereElse: 'Ensayos e historias con sorpresa',
  },
  'transitions-pick-up-a-word': {
    title: 'Retomar una palabra de la oración anterior',
    lookFor: 'Oraciones de un mismo tema que parece que no se tocan.',
    say: 'Terminas con "la inundación" y empiezas la otra con "Muchas familias". Prueba empezar con lo que acabas de decir: Esa inundación dejó a muchas familias...',
    child:
      'Retoma una idea del final de una oración y empieza con ella la siguiente. Así quien lee nunca pierde el hilo.',
    nextStep:
      'Busca dos oraciones con un hueco entre ellas. Empieza la segunda con una palabra de la primera.',
    whereElse: 'Ensayos y explicaciones de cualquier materia',
  },
  'transitions-bridge': {
    title: 'Tender un puente entre párrafos',
    lookFor: 'Cada párrafo está bien, y cada uno empieza de cero.',
    say: 'Leer esto es como cambiar de tren. Pon un pie en el párrafo de antes y otro en el que sigue: Ahorrar dinero es una cosa; ahorrar tiempo es otra.',
    child: 'Empieza un párrafo con un puente. Toca lo que acabas de decir y señala lo que viene.',
    nextStep: 'Elige un hueco entre párrafos. Escribe una primera oración que una los dos lados.',
    whereElse: 'Ensayos largos y discursos',
  },
  'transitions-lead-in-example': {
    title: 'Presentar el ejemplo',
    lookFor: 'Aparece un ejemplo sin aviso, y no se sabe de qué es ejemplo.',
    say: 'Tu historia de la tortuga es un ejemplo, ¿no? Dilo: Por ejemplo, o Esto se ve cuando...',
    child: 'Presenta tu ejemplo con pocas palabras, como: Esto se ve cuando...',
    nextStep: 'Busca un ejemplo en tu borrador. Añade palabras que lo presenten.',
    whereElse: 'Informes y respuestas en un examen',
  },
  'transitions-weigh-reasons': {
    title: 'Mostrar qué razón pesa más',
    lookFor: 'Cada razón empieza con "Otra razón es".',
    say: 'Si estas razones estuvieran en una balanza, ¿cuál pesa más? Tus enlaces pueden decirlo: Para empezar, Más aún, Sobre todo.',
    child: 'Usa enlaces que muestren qué razón pesa más. Guarda "sobre todo" para la más fuerte.',
    nextStep: 'Cambia las primeras palabras de cada razón para que muestren cuánto pesa.',
    whereElse: 'Debates y cartas',
  },
  'transitions-where': {
    title: 'Guiar los ojos de quien lee',
    lookFor: 'Las cosas de una escena o un dibujo flotan, y no se ve dónde están.',
    say: 'Estoy en la puerta de tu cuarto. ¿Qué hay a mi lado? ¿Qué hay detrás? Llévame con tus palabras.',
    child: 'Dime dónde está cada cosa. Di al lado, encima o debajo.',
    nextStep: 'Busca una parte que habla de un lugar. Añade dos palabras que digan dónde.',
    whereElse: 'Mapas, y notas en un dibujo',
  },
  'transitions-meanwhile': {
    title: 'Mostrar dos cosas que pasan a la vez',
    lookFor: 'Dos hechos del mismo momento se leen como si uno viniera después del otro.',
    say: 'Mientras tú buscabas en el patio, el perro dormía en la bañera. ¡Las dos cosas a la vez! ¿Cómo caben en una oración?',
    child:
      'Muestra que dos cosas pasan a la vez con mientras o al mismo tiempo. Puede hacer sonreír o preocupar a quien lee.',
    nextStep: 'Busca dos hechos del mismo momento. Únelos con mientras.',
    whereElse: 'Cuentos con dos historias, e historia',
  },
};

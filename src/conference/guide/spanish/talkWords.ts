// Owns: the words of a talk that are the same for every skill, stage and genre, in Spanish.
import type { TalkWords } from '../talkWords';

export const SPANISH_TALK: TalkWords = {
  titles: {
    listen: 'Primero escucha',
    strength: 'Nombra una fortaleza',
    choose: 'Elige una sola cosa',
    teach: 'Enséñala',
    first: 'Prueben juntos una manera',
    why: 'Di por qué estamos aquí',
    try: 'A probarlo',
    peer: 'Responderse entre todos',
    link: 'Llévalo a la próxima página',
  },
  choices: { topic: 'Encontrar un tema', form: 'Encontrar una forma', order: 'Encontrar un orden' },
  listen: {
    more: 'Cuéntame más de esa.',
    help: '¿En qué te gustaría que te ayude hoy?',
    second: 'Lo segundo que dice: la primera respuesta suele ser solo cortesía.',
    without: [
      'La idea a la que vuelve, o de la que habla más rápido.',
      'Lo que ya esté en papel: una lista, un dibujo, una hoja en casa.',
    ],
  },
  strength: {
    without: {
      say: [
        'Acabas de decir algo que pude ver. Te lo repito con tus palabras.',
        'Así eligen los que escriben: se fijan en lo que les importa.',
      ],
      lookFor: [
        'Un detalle de lo que te contó que nadie más podría haber contado.',
        'Que sea verdad. Se nota cuando un elogio es solo cortesía.',
      ],
    },
    again: 'Léeme esa línea otra vez. Quien escribe hace eso a propósito, y tú también puedes.',
    theirWords: 'Sus palabras exactas, para que puedas citarlas.',
  },
  choose: {
    without: {
      say: [
        '¿Qué falta decidir: sobre qué escribir, qué forma darle o por dónde empezar?',
        'Hoy decidamos solo eso.',
      ],
      lookFor: [
        'El tema va antes que la forma, y la forma antes que el orden.',
        'Su elección, aunque tú habrías elegido otra.',
      ],
    },
    one: 'Hoy trabajemos en esta sola cosa.',
    only: 'Un solo punto. Si ves tres, dos pueden esperar a la próxima conversación.',
  },
  practice: {
    without: [
      'Lo cuenta en voz alta, de principio a fin, antes de escribir una palabra.',
      'Una parte que podría escribir en este mismo minuto.',
    ],
  },
  why: {
    without: [
      'Quién ya tiene un tema y quién todavía espera uno.',
      'Cada cual tiene una idea, por pequeña que sea, antes de seguir.',
    ],
    place: 'Cada cual encontró un lugar donde trabajar antes de que muestres algo.',
  },
  quiet: 'Ve primero con quien está en silencio; quien habla mucho ya te llamará.',
  peer: {
    without: {
      say: 'Cuéntanos tu idea y de qué no estás seguro todavía.',
      lookFor: 'Un elogio que diga de qué parte quieren saber más.',
    },
    draft: {
      say: 'Dinos qué ayuda quieres y lee las líneas que acabas de probar.',
      lookFor: 'Un elogio que diga qué palabras funcionaron, no "me gustó".',
    },
    listeners:
      'Los que escuchan, uno de cada uno: un elogio (Funcionó cuando...), una pregunta (Me pregunté...), una mejora (¿Y si...?).',
    writer:
      'Hablen solo de lo que trabajamos hoy. Quien escribió solo escucha y apunta lo que le sirve.',
    turns: 'Todos tienen su turno, y quien escribió decide qué usar.',
  },
  link: {
    own: 'Dime con tus palabras: ¿qué vas a hacer cuando vuelvas a tu lugar?',
    first: '¿Qué es lo primero que vas a escribir, y dónde lo vas a poner?',
    plan: 'Dice lo que va a hacer. "Está bien" todavía no es un plan.',
    pen: 'Su lápiz está en la línea correcta antes de que se vaya.',
    carry: 'Un tema y una primera línea que puede llevarse en la cabeza.',
  },
};

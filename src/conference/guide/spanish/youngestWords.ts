// Owns: what is said to writers of kindergarten to grade 2 in shorter words, in Spanish.
import type { YoungestWords } from '../youngestWords';

export const SPANISH_YOUNGEST: YoungestWords = {
  stages: {
    planning: {
      open: '¿Sobre qué vas a escribir? Dime qué hay en tu hoja.',
      tryIt: 'Primero dímelo. Yo escribo tus palabras.',
      sendOff: '¿Qué parte vas a escribir primero?',
      withoutDraft: '¿Sobre qué podrías escribir? Dime todo lo que pensaste.',
    },
    drafting: {
      open: '¿Cómo va? ¿Qué viene ahora?',
      tryIt: 'Di tu próxima línea. Ahora escríbela así.',
      sendOff: 'Sigue desde aquí. Hazlo otra vez.',
      withoutDraft: 'Elegir toma tiempo. Está bien. ¿Qué has pensado?',
    },
    revising: {
      open: '¿Qué cambiaste? ¿Qué quedó mejor?',
      tryIt: 'Deja tu línea. Escribe otra debajo. Léeme las dos.',
      sendOff: '¿Dónde más puedes hacerlo? Pon una estrella ahí.',
      withoutDraft: 'Todavía puedes empezar. ¿Qué me quieres contar?',
    },
    editing: {
      open: '¿Qué revisaste? ¿Qué revisamos ahora?',
      tryIt: 'Revisamos dos líneas. Luego tú revisas dos y yo miro.',
      sendOff: 'Revisa toda tu hoja buscando solo esto.',
      withoutDraft: 'Hay tiempo para una hoja. ¿Qué tienes en la cabeza?',
    },
    publishing: {
      open: '¿Quién va a leer esto? ¿Qué parte quieres que vea?',
      tryIt: 'Léemelo. Para donde quieras arreglar algo.',
      sendOff: '¿Qué aprendiste que puedes hacer otra vez?',
      withoutDraft: 'Con una hoja basta. ¿Qué nos quieres contar?',
    },
  },
  genres: {
    narrative: {
      ask: '¿Qué parte quieres que yo vea?',
      again: '¿Dónde más puedes contar lo que pasó?',
      topic: '¿Qué contaste en casa esta semana?',
      order: 'Cuéntalo con tres dedos: comienzo, medio y final.',
    },
    information: {
      ask: '¿Qué voy a saber cuando lo lea?',
      again: '¿Dónde más puedes enseñarnos cosas?',
      topic: '¿Qué le puedes enseñar a un amigo?',
      order: 'Nombra tus partes, una con cada dedo. ¿Cuál va primero?',
    },
    opinion: {
      ask: '¿Qué quieres que yo haga cuando lo lea?',
      again: '¿A quién más le quieres pedir algo?',
      topic: '¿Qué te gustaría cambiar en la escuela?',
      order: 'Di lo que piensas. Luego di por qué, con los dedos.',
    },
  },
  anyGenre: {
    ask: '¿Qué debo saber cuando lo lea?',
    again: '¿Dónde más puedes usar esto?',
    topic: '¿De qué te gusta hablar?',
    order: 'Di tus partes con los dedos. ¿Cuál va primero?',
  },
  skills: {
    listening: {
      praise: 'Me dijiste cómo te gusta escribir. Yo no lo sabía.',
      find: '¿Qué parte fue fácil? ¿Qué parte fue difícil?',
      ahead: '¿De qué te encanta hablar? ¿A quién le gustaría leerlo?',
      together: 'Quiero oír cómo escriben. Todos pueden aprender de los otros.',
    },
    ideas: {
      find: '¿De cuál podrías hablar más?',
      show: 'Cuéntamelo. Yo levanto un dedo por cada cosa nueva.',
      together: 'Todos buscan algo que escribir. Hablamos y lo encontramos.',
    },
    focus: {
      praise: 'Aquí hablaste de una sola cosa. No me perdí.',
      ahead: 'Dilo en una línea: Quiero que sepas...',
      together: 'Tienen mucho que decir. Hoy eligen la mejor parte.',
    },
    lead: { together: 'Todos tienen un buen texto. Hoy hacemos un comienzo fuerte.' },
    organization: {
      praise: 'Aquí te pude seguir. Lo primero va primero.',
      show: 'Pon cada parte en un papelito. Mueve uno y cuéntamelo así.',
    },
    paragraphs: { find: '¿Dónde empieza una parte nueva? Pon ahí el dedo.' },
    elaboration: { show: 'Te pregunto por esta línea. Tú respondes. Ahora escríbelo.' },
    transitions: {
      praise: 'Esta palabra me ayuda a ver qué viene.',
      ahead: 'Dime tus partes. Di primero, después y al final.',
    },
    ending: {
      find: '¿Cómo me debo sentir al final? Muéstrame tu última línea.',
      together: 'Ya casi terminan. Hoy hacemos una última línea que se quede.',
    },
    voice: { praise: 'Te oigo en esta línea. Supe que eras tú.' },
    'word-choice': { find: 'Señala una palabra que todavía no es la mejor.' },
    sentences: { together: 'Sus ideas son buenas. Hoy oímos cómo suenan las líneas.' },
    grammar: { praise: 'Leí esta parte una vez y entendí todo.' },
  },
  form: '¿Qué va a ser: un cuento, una carta, un libro? ¿Quién lo va a leer?',
  again: 'Léeme esa línea otra vez. ¡Lo puedes hacer de nuevo!',
  own: 'Dime: ¿qué vas a hacer ahora?',
  first: '¿Qué vas a escribir primero? ¿Dónde lo vas a poner?',
  settle: '¿Qué elegimos hoy? ¿Sobre qué escribir, o cómo empezar?',
  care: 'Quien escribe elige lo que le importa. Tú también.',
  peer: {
    draft: '¿Qué ayuda quieres? Léenos tus líneas nuevas.',
    without: 'Cuéntanos tu idea. ¿Qué te cuesta elegir?',
    listeners: 'Los que escuchan dicen algo que les gustó y por qué. Luego preguntan algo.',
    writer: 'Hablen solo de esta cosa. Quien escribió solo escucha.',
  },
  anySkill: {
    together: 'Hoy esto les sirve a todos.',
    ahead: 'Cuéntame cómo va a ser. ¿Dónde podrías usar esto?',
  },
};

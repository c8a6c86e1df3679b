// Owns: ways to find a topic, a form and an order, for a writer who has no draft yet.
import type { Genre } from '../bank/teachingPoint';
import type { Language } from '../language';
import type { WaysToChoose } from './choices';
import { GUIDE_WORDS } from './guideWords';

/** Two for each that serve every genre. */
const WAYS: Readonly<Record<Language, WaysToChoose>> = {
  en: {
    topic: [
      'Name a person, a place and a thing you know well. Which one has a story or a fact in it?',
      'Say three ideas, a sentence each. At which one did your voice get faster?',
    ],
    form: [
      'Who do you want to read it? What would they like to hold in their hands?',
      'Think of a piece you liked to read. Could yours look like that one?',
    ],
    order: [
      'Draw three boxes. What goes into the first, and what into the last?',
      'Tell it to me as you would to a friend. I will write down one word for each part.',
    ],
  },
  es: {
    topic: [
      'Nombra una persona, un lugar y una cosa que conoces bien. ¿Cuál guarda una historia o un dato?',
      'Di tres ideas, con una oración cada una. ¿Con cuál se te aceleró la voz?',
    ],
    form: [
      '¿Quién quieres que lo lea? ¿Qué le gustaría tener en las manos?',
      'Piensa en un texto que te gustó leer. ¿Podría parecerse el tuyo?',
    ],
    order: [
      'Dibuja tres cajas. ¿Qué va en la primera y qué en la última?',
      'Cuéntamelo como a un amigo. Yo apunto una palabra por cada parte.',
    ],
  },
};

export function waysToChoose(genre: Genre | undefined, language: Language = 'en'): WaysToChoose {
  const words = GUIDE_WORDS[language];
  const { topic, order } = words.genre(genre);
  const ways = WAYS[language];
  return {
    topic: [topic, ...ways.topic],
    form: [words.form, ...ways.form],
    order: [order, ...ways.order],
  };
}

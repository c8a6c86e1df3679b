// Owns: ways to find a topic, a form and an order, in Spanish.
import type { WayWords } from '../wayWords';

export const SPANISH_WAYS: WayWords = {
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
};

// Owns: ready sentences that name a strength, in Spanish.
import type { Frames } from '../frameWords';

export const SPANISH_FRAMES: Frames = {
  listening: [
    'Me contaste lo que te importa.',
    'Esta línea me dice mucho de ti.',
    'Aquí elegiste algo, y me pudiste decir por qué.',
  ],
  ideas: [
    'Aquí hay algo que tú sabes y nosotros no.',
    'Se nota que esto te importa.',
    'De esta parte pequeña puede salir todo un texto.',
  ],
  focus: [
    'Aquí te quedas con una sola cosa y no me pierdo.',
    'Esta línea me dice de qué trata tu texto.',
    'Dejaste afuera lo que no me hacía falta.',
  ],
  lead: [
    'Esta línea me pone ahí mismo.',
    'Tus primeras palabras me dieron ganas de seguir.',
    'Empiezas justo donde se pone bueno.',
  ],
  organization: [
    'Pusiste esto justo en su lugar.',
    'Se nota qué va primero y qué va después.',
    'Dejaste juntas las cosas que van juntas.',
  ],
  paragraphs: [
    'Empiezas una parte nueva justo donde algo cambia.',
    'Esta parte hace una sola cosa, y la hace bien.',
    'La primera línea de esta parte me dice qué hay en ella.',
  ],
  elaboration: [
    'Me contaste más, y ahora lo veo.',
    'Me muestras cómo se sentía. Yo también lo siento.',
    'Me diste una prueba, y por eso te creo.',
  ],
  transitions: [
    'Esta palabra me dice cómo van juntas tus dos ideas.',
    'Me llevaste de una parte a la otra sin tropiezos.',
    'Esto me dice cuándo pasa, y así te sigo.',
  ],
  ending: [
    'Tu última línea se queda conmigo.',
    'Con esto se siente terminado.',
    'Volviste a como empezaste. Me gusta cómo se siente.',
  ],
  voice: ['Te oigo en esta línea.', 'Nadie más lo diría así.', 'Aquí me hiciste sonreír.'],
  'word-choice': [
    'Esta palabra es justo la que va. Lo veo.',
    'Usaste el nombre exacto, y sé bien qué quieres decir.',
    'Esta palabra fuerte me muestra cómo se movía.',
  ],
  sentences: [
    'Esta línea suena bien en voz alta.',
    'Aquí una línea corta me hace parar y mirar.',
    'Uniste dos ideas, y se lee de corrido.',
  ],
  grammar: [
    'Lo cuentas todo en pasado, y sé cuándo fue.',
    'En cada línea sé quién hace qué.',
    'Aquí tus palabras van bien juntas: no tuve que leer dos veces.',
  ],
  punctuation: [
    'Este signo me dice cómo leer tu línea.',
    'Paras justo donde para la idea.',
    'Se ve qué palabras dice alguien.',
  ],
  spelling: [
    'Esta palabra es difícil y la escribiste bien.',
    'Te animaste con esta palabra grande.',
    'Revisas las palabras que más usas, y se nota.',
  ],
};

/** For a skill of the teacher's own, and for any line at all. */
export const SPANISH_ANY_FRAMES: readonly string[] = [
  'Esta línea funciona. Me hizo parar y mirar.',
  'Hiciste esto a propósito, y se nota.',
  'Haz más de esto. Me ayuda a ver lo que quieres decir.',
];

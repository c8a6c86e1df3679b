// Owns: what the stage of a piece adds to a talk, in Spanish.
import type { Stage } from '../../bank/teachingPoint';
import type { StageWords } from '../stageWords';

export const SPANISH_STAGES: Readonly<Record<Stage, StageWords>> = {
  planning: {
    open: '¿Qué piensas hacer en este texto? Muéstrame lo que ya hay en la hoja.',
    notice: 'De qué parte habla más rápido: hacia ahí quiere ir el texto.',
    tryIt: 'Dilo en voz alta como lo escribirías. Yo apunto tus palabras.',
    watch: 'Un plan de pocas palabras que le sirva, no un borrador metido en cuadritos.',
    sendOff: '¿Qué parte de tu plan vas a escribir primero?',
  },
  drafting: {
    open: '¿Cómo va? ¿En qué parte estás y qué viene después?',
    notice: 'Dónde la escritura va lenta o se detiene, y dónde corre.',
    tryIt: 'Pruébalo en las próximas líneas que vas a escribir. Dilas primero.',
    watch: 'Sigue escribiendo hacia adelante; no vuelve atrás a pasarlo en limpio.',
    sendOff: 'Sigue desde aquí y pruébalo en la próxima parte.',
  },
  revising: {
    open: '¿Qué cambiaste desde la primera vez, y qué logró ese cambio?',
    notice: 'A qué le llama cambio: a un sentido nuevo o solo a una hoja más limpia.',
    tryIt: 'Deja la línea como está. Escribe una nueva debajo y léeme las dos.',
    watch: 'Compara las dos líneas en voz alta antes de elegir.',
    sendOff: '¿En qué otro lugar de este borrador serviría el mismo cambio?',
  },
  editing: {
    open: '¿Qué revisaste ya, y qué quieres revisar conmigo?',
    notice: 'Lo que encuentra sin ti, cuando lee en voz alta y señala.',
    tryIt: 'Revisemos juntos dos líneas; después haces dos tú y yo miro.',
    watch: 'Encuentra la siguiente sin ti; tú no tomas el lápiz.',
    sendOff: 'Revisa todo el texto buscando solo esto.',
  },
  publishing: {
    open: '¿Quién va a leer esto, y en qué quieres que se fije?',
    notice: 'De qué se siente orgulloso y de qué duda todavía.',
    tryIt: 'Léemelo como si yo fuera esa persona. Detente donde todavía quieras tocar algo.',
    watch: 'Un último toque que le importe a quien lee, no otra vuelta a todo.',
    sendOff: '¿Qué aprendiste con este texto que vas a hacer también en el próximo?',
  },
};

export const SPANISH_WITHOUT_DRAFT: Readonly<Record<Stage, string>> = {
  planning: '¿Sobre qué has pensado escribir? Dime también las ideas que dejaste.',
  drafting: 'Elegir es parte de escribir; no vas tarde. ¿Qué has pensado hasta ahora?',
  revising: 'Todavía puedes empezar. ¿Qué te gustaría escribir, si solo tú decidieras?',
  editing: 'Todavía hay tiempo para un texto corto. ¿Qué idea te ronda la cabeza?',
  publishing: 'Aunque sea una página puede llegar a alguien. ¿Qué quisieras contarle, y a quién?',
};

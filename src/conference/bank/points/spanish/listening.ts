// Owns: the words of the teaching points of `listening`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { listeningPoints } from '../listening';

export const spanishListeningPoints: WordsOf<typeof listeningPoints> = {
  'listening-proud-piece': {
    title: 'Pedir un texto que le dé orgullo',
    lookFor:
      'Alguien de quien sabes poco, y cualquier texto viejo que guardó o que le gusta mostrar.',
    say: 'Muéstrame algo que escribiste y que te gusta. Puede ser viejo, puede ser de tu casa. ¿Qué hiciste ahí que te gustaría volver a hacer?',
    child: 'Elige un texto que te dé orgullo. Dime qué te gusta de él.',
    nextStep:
      'Trae un texto que te guste a nuestra próxima charla. Pon una estrella en su mejor línea.',
    whereElse: 'Antes de empezar algo nuevo',
  },
  'listening-how-you-start': {
    title: 'Averiguar cómo empieza',
    lookFor:
      'Cómo van los primeros cinco minutos: hoja en blanco, un dibujo, una charla o directo a escribir.',
    say: 'Cuéntame cómo empiezas. ¿Lo hablas, dibujas, haces una lista o escribes nomás? ¿Qué te ayudó más la última vez?',
    child: 'Prueba dos modos de empezar, como dibujar o hablar. Mira cuál te ayuda más.',
    nextStep: 'Antes de escribir hoy, dibuja o di tu primera parte. Luego dime si te ayudó.',
    whereElse: 'Cualquier día en que cueste empezar',
  },
  'listening-where-stuck': {
    title: 'Encontrar el lugar donde se traba',
    lookFor:
      'Un borrador que se detiene, una línea borrada una y otra vez, o alguien que dice que todo está bien.',
    say: 'Todos los que escriben llegan a un lugar difícil. Muéstrame dónde ibas más lento. ¿Qué querías hacer ahí?',
    child:
      'Pon un punto donde te trabaste. Un punto no es un error. Nos muestra dónde mirar primero.',
    nextStep: 'Pon un punto en un lugar que te costó. La próxima vez empezamos ahí.',
    whereElse: 'Cuando quieras ayuda con una sola parte',
  },
  'listening-who-reads': {
    title: 'Averiguar para quién escribe',
    lookFor: 'Un texto que parece escrito solo para entregarlo.',
    say: '¿Quién te gustaría que lea esto? ¿Qué esperas que piense o haga cuando llegue al final?',
    child: 'Elige a una persona que va a leer tu texto. Piensa en ella mientras escribes.',
    nextStep: 'Escribe arriba de tu hoja el nombre de quien lo va a leer.',
    whereElse: 'Tarjetas, notas y charlas',
  },
  'listening-what-you-know': {
    title: 'Averiguar qué sabe y qué le importa',
    lookFor: 'Qué dibuja, qué lee y de qué habla cuando nadie pone el tema.',
    say: 'Imagina que nadie te puso un tema. ¿De qué podrías hablar diez minutos? Cuéntame un poco ahora, y yo apunto lo que oigo.',
    child: 'Anota tres cosas de las que sabes mucho. Algún día puedes escribir de cada una.',
    nextStep: 'Guarda tu lista. Pon en ella una cosa más esta semana.',
    whereElse: 'Siempre que puedas elegir sobre qué escribir',
  },
  'listening-a-change-made': {
    title: 'Preguntar por un cambio que hizo',
    lookFor: 'Algo tachado, añadido o movido, o un borrador donde no ha cambiado nada.',
    say: 'Muéstrame una cosa que cambiaste. ¿Cómo era antes y por qué la cambiaste? Si todavía no cambiaste nada, ¿a qué línea volverías?',
    child: 'Mira tu borrador y busca una cosa que cambiaste. Dime por qué la cambiaste.',
    nextStep: 'Marca una línea que cambiaste, o una que te gustaría cambiar.',
    whereElse: 'Cada vez que terminas un borrador',
  },
  'listening-own-goal': {
    title: 'Dejar que nombre su meta',
    lookFor:
      'Lo primero que dice cuando le preguntas en qué quiere mejorar: la escritura misma, o la letra bonita y lo largo.',
    say: 'Si pudieras mejorar en una sola cosa al escribir este mes, ¿cuál sería? ¿Dónde la veríamos en la hoja?',
    child: 'Nombra una cosa que quieres hacer mejor. La vemos los dos.',
    nextStep: 'Escribe arriba en tu hoja: Quiero hacer mejor... Luego sigue tú.',
    whereElse: 'Cuando empieces cada texto nuevo',
  },
  'listening-writers-they-like': {
    title: 'Preguntar de quién le gustaría aprender',
    lookFor: 'Libros, canciones, juegos o historietas que menciona sin que nadie le pregunte.',
    say: '¿Qué has leído o visto que te hizo pensar: ojalá lo hubiera hecho yo? ¿Qué hizo quien lo creó que tú podrías probar?',
    child:
      'Piensa en un libro o una canción que te encanta. Busca una cosa que hizo su autor y que tú podrías probar.',
    nextStep: 'Copia una línea que te encante. Escribe una tuya que funcione igual.',
    whereElse: 'Cuando leas, veas o escuches algo bueno',
  },
};

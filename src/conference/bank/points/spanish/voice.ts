// Owns: the words of the teaching points of `voice`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { voicePoints } from '../voice';

export const spanishVoicePoints: WordsOf<typeof voicePoints> = {
  'voice-tell-it-your-way': {
    title: 'Escribirlo como lo contaría',
    lookFor: 'Con vida al hablar, tieso en el papel.',
    say: 'Cuéntame esa parte sin mirar la hoja. ¿Te oíste? Dijiste "no se movía ni tantito". Escribe eso, con tus palabras.',
    child: 'Escríbelo como lo dices. Así te oigo cuando leo.',
    nextStep: 'Cuenta una parte a un amigo. Escribe lo que dijiste.',
    whereElse: 'Cartas, historias y charlas',
  },
  'voice-talk-to-reader': {
    title: 'Hablarle a quien lee',
    lookFor: 'Se lee como una enciclopedia.',
    say: 'Haz de cuenta que estoy frente a ti. ¿Dónde dirías: ¿adivinas?, o ¡cuidado!? Una o dos de esas, y siento que me hablas.',
    child: 'Haz como si yo estuviera ahí. Dime: ¿Sabes qué? O dime: ¡Ojo!',
    nextStep: 'Busca un lugar donde me puedas hablar. Pon ahí una línea.',
    whereElse: 'Instrucciones, carteles y anuncios',
  },
  'voice-let-it-show': {
    title: 'Dejar ver que te importa',
    lookFor: 'Datos correctos, y ninguna señal de que le guste el tema.',
    say: '¿Qué dato te hace sonreír? Lo oí en tu voz y no lo veo en la hoja. ¿Cómo me lo harías saber?',
    child:
      'Muestra qué te parece gracioso, triste o increíble de tu tema. Así también nos va a importar.',
    nextStep: 'Elige tu dato favorito. Añade palabras que muestren qué piensas de él.',
    whereElse: 'Informes y charlas sobre libros',
  },
  'voice-aside': {
    title: 'Añadir un comentario al oído',
    lookFor: 'Quien cuenta nunca se asoma desde atrás de la historia.',
    say: 'Cuando me lo leíste, volteaste los ojos y dijiste: claro que estaba cerrada. Pon eso en la hoja: un susurro rápido a quien lee.',
    child: 'Añade un susurro rápido a quien lee, como: (Debí saberlo.)',
    nextStep: 'Busca un lugar donde pensaste algo en secreto. Añádelo entre paréntesis.',
    whereElse: 'Historias graciosas y diarios',
  },
  'voice-everyone-sounds-different': {
    title: 'Hacer que cada quien suene como es',
    lookFor: 'El abuelo, el bebé y el abusón hablan igual.',
    say: '¿Cómo habla tu abuelo? ¿Poquito? ¿Tiene una palabra favorita? Di su línea como la diría él. ¿Sabría yo quién es con los ojos cerrados?',
    child: 'Haz que cada persona hable a su manera. Por las palabras se debe saber quién es.',
    nextStep: 'Tapa los nombres. Cambia una línea para que se sepa quién habla.',
    whereElse: 'Obras de teatro, historietas y entrevistas',
  },
  'voice-let-them-talk': {
    title: 'Dejar hablar a la gente de la historia',
    lookFor: 'Solo se cuenta lo que dijeron: "Mi mamá me dijo que parara".',
    say: '¿Qué dijo tu mamá? ¡Dilo con su voz! Ahora pon esas mismas palabras.',
    child: 'Deja hablar a la gente de tu historia. Usa las palabras que dijeron.',
    nextStep: 'Busca una parte donde alguien te dijo algo. Escribe lo que dijo.',
    whereElse: 'Historietas y obras de teatro',
  },
  'voice-one-mood': {
    title: 'Elegir palabras para un solo ambiente',
    lookFor:
      'Una escena de miedo contada con palabras alegres, o un ambiente que cambia a cada rato.',
    say: '¿Qué debe sentir quien lee en esta escena? ¿Inquietud? Entonces "casita luminosa" trabaja en tu contra. ¿Qué tres palabras cambiarían el ambiente?',
    child: 'Elige un solo ambiente para la escena y busca palabras y detalles que lo alimenten.',
    nextStep: 'Nombra el ambiente en una palabra. Cambia tres palabras que lo contradicen.',
    whereElse: 'Poemas, y al describir un lugar',
  },
  'voice-fit-your-reader': {
    title: 'Ajustar el tono a quien lee',
    lookFor: 'Jerga para la directora, o palabras tiesas para niños pequeños.',
    say: '¿Quién va a leer esto? ¿Cómo le hablarías en su oficina? Busca una línea que suene bien para ella y una que no.',
    child:
      'Ajusta tus palabras a quien lee. A un amigo le hablas de una manera y a la directora de otra.',
    nextStep: 'Nombra a quien va a leer. Cambia dos líneas que le sonarían mal.',
    whereElse: 'Correos, letreros e invitaciones',
  },
  'voice-sound-sure': {
    title: 'Sonar con seguridad',
    lookFor: '"Como que creo que tal vez deberíamos..."',
    say: 'Siéntate derecho y dime lo que quieres como si fuera en serio. Ahora lee tu línea. ¿Qué palabras la hacen temblar? Quítalas.',
    child: 'Di lo que quieres con seguridad. Quita tal vez y como que.',
    nextStep: 'Busca una línea que suena tímida. Párate y dila. Luego escríbela así.',
    whereElse: 'Al pedir ayuda, y en charlas en clase',
  },
  'voice-funny-truth': {
    title: 'Dejar entrar algo gracioso',
    lookFor: 'Hace reír cuando habla y es muy seria su hoja.',
    say: 'Te reíste cuando me contaste lo del calcetín. ¡No está en la hoja! Una cosita rara y verdadera suele ser lo más gracioso. ¿Dónde podría ir?',
    child: 'Pon la parte que te hizo reír. Quizás yo también me ría.',
    nextStep: 'Pon algo gracioso que pasó de verdad. Lee a un amigo y mira si se ríe.',
    whereElse: 'Cartas e historias de tu vida',
  },
  'voice-only-you-know': {
    title: 'Añadir un detalle que nadie más sabe',
    lookFor: 'Podría haberlo escrito cualquiera que estuvo ahí.',
    say: 'Cualquiera puede escribir que el pastel estaba rico. ¿Qué viste solo tú? ¿La huella del dedo en la crema? Así sé que eres tú.',
    child: 'Añade un detalle que nadie más vio. Muestra que estuviste ahí.',
    nextStep: 'Busca una línea que cualquiera escribiría. Añade lo que solo tú viste o sabes.',
    whereElse: 'Poemas, e informes de tus experimentos',
  },
  'voice-repeat-on-purpose': {
    title: 'Repetir una línea a propósito',
    lookFor: 'Una línea fuerte se dice una vez y se olvida.',
    say: 'Escucha esto: Esperamos. Se hizo de noche. Esperamos. Suena como un tambor. ¿Cuál de tus líneas tiene fuerza para volver?',
    child: 'Repite una línea fuerte a propósito, como un tambor. Con dos o tres veces basta.',
    nextStep:
      'Elige tu línea corta más fuerte. Deja que vuelva una vez en el medio y otra al final.',
    whereElse: 'Poemas, canciones y discursos',
  },
  'voice-fair': {
    title: 'Ser justo con quien piensa distinto',
    lookFor: 'A quienes no están de acuerdo les dice flojos o tontos.',
    say: 'Si tu tía no está de acuerdo, deja de leer en "solo un tonto". ¿Cómo lo dirías para que siga leyendo, y hasta diga que sí con la cabeza?',
    child:
      'Trata con respeto a quien piensa distinto. Te va a escuchar más, y los demás te van a creer más.',
    nextStep:
      'Busca una línea que ofende a alguien. Escríbela de nuevo para que esa persona siga leyendo.',
    whereElse: 'Debates, comentarios y charlas difíciles con amigos',
  },
};

// Owns: the words of the teaching points of `ideas`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { ideasPoints } from '../ideas';

export const spanishIdeasPoints: WordsOf<typeof ideasPoints> = {
  'ideas-small-moment': {
    title: 'Elegir un momento pequeño',
    lookFor: 'Un tema tan ancho como todo un verano, un viaje o una fiesta.',
    say: 'Es un gran día con muchas historias adentro. Busca un pedacito que todavía puedas ver, de unos pocos minutos. ¿Qué está pasando?',
    child:
      'Elige una parte pequeña de un gran día. Muéstrala tan bien que yo sienta que estoy ahí.',
    nextStep: 'Elige diez minutos de ese día. Escribe solo sobre ellos.',
    whereElse: 'Cualquier historia real de tu vida',
  },
  'ideas-could-teach-it': {
    title: 'Elegir un tema que podría enseñar',
    lookFor: 'Un tema elegido por su nombre: dos datos, y luego nada más que decir.',
    say: '¿Qué podrías enseñarme sin abrir un libro? Cuéntame un poco con los dedos. Si te sale rápido, ya tienes tema.',
    child: 'Elige algo que le puedes enseñar a un amigo. Di lo que sabes, un dedo por cada parte.',
    nextStep: 'Anota cinco cosas que sabes de tu tema. Si no llegas, prueba con otro.',
    whereElse: 'Instrucciones y charlas en clase',
  },
  'ideas-wish-it-changed': {
    title: 'Elegir algo que quisiera distinto',
    lookFor: 'Una opinión que nadie discutiría, o que en verdad no es suya.',
    say: '¿Qué no es justo, o podría ser mejor, en casa o aquí? ¿Quién podría cambiarlo? Vale la pena escribir una opinión si alguien la espera.',
    child: 'Piensa en algo que quisieras distinto. ¿Quién lo puede cambiar? Escríbele.',
    nextStep: 'Escribe: Yo creo que ___ debe ___. Luego pon quién lo va a leer.',
    whereElse: 'Cartas, charlas y carteles',
  },
  'ideas-list-from-person-place': {
    title: 'Hacer una lista de historias de una persona o un lugar',
    lookFor: 'Alguien que dice que nunca le pasa nada.',
    say: 'Elige a una persona o un lugar que conoces de memoria. Ahora tres veces ahí: una graciosa, una difícil, una que vivirías otra vez.',
    child: 'Piensa en alguien o en un lugar que quieres. Anota tres veces que estuviste ahí.',
    nextStep:
      'Pon una estrella en la vez que más quieres contar. Dila en voz alta y luego escribe.',
    whereElse: 'Poemas, y tarjetas para tu familia',
  },
  'ideas-strong-feeling': {
    title: 'Partir de un sentimiento fuerte',
    lookFor: 'Un tema contado sin calor; se encoge de hombros si preguntas por qué eligió ese.',
    say: '¿Cuándo fue la última vez que sentiste mucha rabia, orgullo, miedo o sorpresa? Debajo de eso suele haber una historia. ¿Qué pasó?',
    child: 'Piensa en una vez que sentiste rabia, orgullo o miedo. Eso le da fuerza a tu texto.',
    nextStep: 'Pon arriba qué sentías. Luego di qué te hizo sentir así.',
    whereElse: 'Poemas, y cualquier día de hoja en blanco',
  },
  'ideas-real-question': {
    title: 'Dejarse guiar por una pregunta',
    lookFor: 'Un tema que es una sola palabra grande: tiburones, espacio, teléfonos.',
    say: 'Los tiburones llenarían una biblioteca. ¿Qué te preguntas de ellos? Una pregunta sin respuesta te dice qué buscar y qué dejar.',
    child: 'Convierte tu tema en una pregunta que de verdad quieras responder. Te dirá qué buscar.',
    nextStep: 'Escribe tres preguntas sobre tu tema. Marca la que más quieres responder.',
    whereElse: 'Proyectos de ciencias y de historia',
  },
  'ideas-say-it-first': {
    title: 'Contarlo en voz alta antes de escribir',
    lookFor: 'Una hoja vacía y un niño o una niña con mucho que decir.',
    say: 'Cuéntamelo primero, yo solo escucho. Ahora toca la hoja donde va a ir cada parte, y dilo una vez más.',
    child: 'Di tu texto en voz alta a un amigo. Luego escribe lo que dijiste.',
    nextStep: 'Cuéntale todo a un amigo. Luego, sin parar, escribe la primera parte.',
    whereElse: 'Siempre que tengas más que decir de lo que puedes escribir',
  },
  'ideas-boxes': {
    title: 'Dibujar las partes en cuadros',
    lookFor: 'Las partes salen como las va recordando, o se detiene después de una.',
    say: 'Dibújalo rápido en cuatro cuadros; con palitos basta. Señala cada cuadro y dime qué va ahí.',
    child: 'Dibuja un cuadro por cada parte. Los cuadros te van a ayudar.',
    nextStep: 'Dobla una hoja en cuatro. Dibuja o apunta una parte en cada cuadro.',
    whereElse: 'Instrucciones, informes e historietas',
  },
  'ideas-test-two-topics': {
    title: 'Probar dos temas antes de elegir',
    lookFor: 'Alguien que se queda con el primer tema que llegó, o que cambia cada día.',
    say: 'Dale a cada tema tres minutos rápidos y no arregles nada. ¿Qué hoja quiere seguir? Ese es el tuyo.',
    child:
      'Escribe tres minutos sobre cada uno de dos temas. Quédate con el que no querías soltar.',
    nextStep: 'Pon un reloj y dale tres minutos a tu otro tema. Luego elige.',
    whereElse: 'Antes de cualquier texto que te lleve varios días',
  },
  'ideas-really-about': {
    title: 'Encontrar de qué trata en el fondo',
    lookFor: 'Los hechos están claros, pero no por qué los eligió.',
    say: 'Por encima, esto trata del día en que te mudaste. ¿Y por debajo? Termíname esto: parece que trata de..., pero en verdad trata de...',
    child:
      'Busca la idea que hay debajo de los hechos. Cuando la sepas, podrás elegir qué se queda y qué se va.',
    nextStep: 'Termina esta línea arriba de tu borrador: En verdad esto trata de...',
    whereElse: 'Memorias, poemas y ensayos sobre libros',
  },
  'ideas-fitting-form': {
    title: 'Elegir la forma que le va a la idea',
    lookFor: 'Buen material metido a la fuerza en la forma de siempre.',
    say: 'Tienes algo que decir. ¿Lo llevaría mejor un cuento, una carta, una guía, una lista de pasos? ¿Qué le ayudaría más a quien lee?',
    child:
      'Busca la forma que le va a tu idea. Una carta, una guía y un cuento sirven para cosas distintas.',
    nextStep:
      'Nombra dos formas que podría tomar tu idea. Dile a alguien cuál le va mejor, y por qué.',
    whereElse: 'Proyectos donde eliges cómo mostrar lo que sabes',
  },
};

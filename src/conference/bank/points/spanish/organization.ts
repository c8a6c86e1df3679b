// Owns: the words of the teaching points of `organization`, in Spanish.

import type { WordsOf } from '../../teachingPoint';
import type { organizationPoints } from '../organization';

export const spanishOrganizationPoints: WordsOf<typeof organizationPoints> = {
  'organization-three-parts': {
    title: 'Darle tres partes a la historia',
    lookFor: 'Empieza bien y se detiene, o falta el medio.',
    say: 'Cuéntala con tres dedos: cómo empieza, qué pasa, cómo termina. ¿Qué dedo está flaquito en tu hoja?',
    child: 'Cuenta tu historia en tres partes: comienzo, medio y final. Así no nos perdemos.',
    nextStep: 'Señala cada parte en tu hoja. Escribe más en la que quedó corta.',
    whereElse: 'Cada historia que escribas o cuentes',
  },
  'organization-as-it-happened': {
    title: 'Poner los hechos en el orden en que pasaron',
    lookFor: 'Aparece tarde algo que tuvo que pasar antes ("Ah, y antes de eso...").',
    say: 'Vamos a actuarlo paso a paso. Espera, ¿de dónde salió la cuerda? Muéstrame con una flecha dónde debe ir esa parte.',
    child: 'Cuenta las cosas en el orden en que pasaron. Así lo veo todo en mi cabeza.',
    nextStep: 'Pon un número a cada cosa que pasó. Mueve la que está fuera de orden.',
    whereElse: 'Historias, y al contar qué hiciste en ciencias',
  },
  'organization-group-facts': {
    title: 'Juntar los datos que van juntos',
    lookFor: 'Comida, casa, comida, crías, comida: datos en el orden en que aparecieron.',
    say: 'Pintemos tus datos: verde para la comida, azul para las casas. Mira cómo saltan los colores. ¿Y si todos los verdes estuvieran juntos?',
    child: 'Pon en un lugar los datos que van juntos. Así aprendo una cosa a la vez.',
    nextStep: 'Marca todos los datos de una cosa. Ponlos uno al lado del otro.',
    whereElse: 'Informes, y apuntes para un examen',
  },
  'organization-headings': {
    title: 'Usar títulos como letreros',
    lookFor: 'Los datos están ordenados, pero no se ve dónde termina cada grupo.',
    say: 'Si solo quisiera la parte de cómo cazan, ¿cómo la encontraría? Ponle a cada parte un título que me diga qué voy a aprender ahí.',
    child: 'Ponle un título a cada parte. Es como un letrero: le dice a quien lee qué viene.',
    nextStep:
      'Escribe un título arriba de cada parte. Si no encuentras uno claro, quizás son dos partes.',
    whereElse: 'Informes largos, presentaciones y páginas web',
  },
  'organization-strongest-last': {
    title: 'Guardar la razón más fuerte para el final',
    lookFor: 'Las razones vienen en cualquier orden; la mejor se pierde en el medio.',
    say: 'Ordena tus razones, del uno al tres. ¿Cuál me convencería sola? Uno se queda con lo último que oye, así que terminemos con esa.',
    child: 'Pon tus razones en orden a propósito. Guarda la más fuerte para el final.',
    nextStep: 'Numera tus razones de débil a fuerte. Pasa la más fuerte al final.',
    whereElse: 'Discursos y debates',
  },
  'organization-opinion-then-reasons': {
    title: 'Dar primero la opinión y luego las razones',
    lookFor: 'Las razones llegan antes de saber para qué son, o se acaban después de una.',
    say: 'Cierra el puño: esa es tu opinión. Cada dedo es una razón. ¿Cuántos dedos puedes abrir?',
    child: 'Di lo que piensas. Luego da tus razones, una por una.',
    nextStep: 'Cuenta tus razones. Si tienes una o dos, añade otra.',
    whereElse: 'Siempre que pidas algo',
  },
  'organization-finish-a-reason': {
    title: 'Terminar una razón antes de la otra',
    lookFor: 'Una razón, después otra, y después la primera otra vez.',
    say: 'Me dijiste que los perros son divertidos, luego que te cuidan, luego otra vez divertidos. Digamos todo lo divertido y después todo lo otro.',
    child: 'Di todo lo que puedas de una razón. Después pasa a la otra.',
    nextStep: 'Marca cada línea con el 1 o el 2 de su razón. Junta todos los 1.',
    whereElse: 'Charlas, y cartas que piden algo',
  },
  'organization-steps': {
    title: 'Hacer de cada paso algo que se hace',
    lookFor: 'Instrucciones que no se pueden seguir: faltan pasos o están en desorden.',
    say: 'Léelo y yo hago solo lo que dices, nada más. ¡Ay, no tengo pan! ¿Qué tenía que hacer primero?',
    child: 'Da los pasos en orden, con una cosa que hacer en cada uno. Así yo también puedo.',
    nextStep: 'Actúa tus pasos. Añade el que te faltó.',
    whereElse: 'Recetas, reglas de juegos, pasos de ciencias',
  },
  'organization-trouble-grows': {
    title: 'Dejar que el problema crezca',
    lookFor: 'El problema se resuelve una oración después de aparecer.',
    say: 'Tu héroe pierde la llave y la encuentra enseguida. ¿Qué puede salir mal antes? Danos dos intentos que fallan, cada uno peor, y después el que funciona.',
    child:
      'Deja que el problema empeore antes de mejorar. Quien lee va a querer saber cómo termina.',
    nextStep: 'Añade un intento que falla antes de que se resuelva el problema.',
    whereElse: 'Cuentos inventados y obras de teatro',
  },
  'organization-cut-and-move': {
    title: 'Mover las partes para hallar un mejor orden',
    lookFor: 'El orden del borrador es el orden en que se fue pensando.',
    say: 'Hagamos una tarjeta de cada parte. Ahora muévelas: ¿y si esta va primero? Léelo de las dos formas y quédate con la que te jala.',
    child:
      'Prueba tus partes en otro orden. Quizás encuentres uno que funcione mejor que el primero.',
    nextStep:
      'Copia tu borrador y mueve una parte a otro lugar. Quédate con el orden que más te guste.',
    whereElse: 'Cualquier texto largo, y presentaciones',
  },
  'organization-outline-after': {
    title: 'Hacer el esquema de lo ya escrito',
    lookFor: 'Un borrador largo que vuelve a cosas ya dichas.',
    say: 'Escribe tres palabras junto a cada párrafo: ¿qué hace? Lee solo esas palabras de arriba abajo. ¿Dónde da vueltas? ¿Qué falta?',
    child:
      'Resume cada párrafo en pocas palabras. La lista te muestra qué se repite, qué falta y qué mover.',
    nextStep:
      'Haz una lista de tus párrafos, con tres palabras cada uno. Marca uno para mover, unir o cortar.',
    whereElse: 'Ensayos, informes de laboratorio y cuentos largos',
  },
  'organization-shape-for-facts': {
    title: 'Elegir una forma para los datos',
    lookFor: 'Los datos están en grupos, pero no se ve cómo se relacionan los grupos.',
    say: '¿Comparas dos cosas, dices por qué pasa algo, o muestras un problema y cómo resolverlo? Cada caso tiene su forma.',
    child:
      'Elige una forma que le vaya a lo que explicas: comparar, causa y efecto, o problema y solución. Luego arma tus partes sobre ella.',
    nextStep: 'Nombra la forma de tu texto. Ordena tus partes bajo sus títulos.',
    whereElse: 'Trabajos de historia y de ciencias',
  },
  'organization-other-side': {
    title: 'Responder a quien piensa distinto',
    lookFor: 'Argumenta como si nadie pudiera pensar otra cosa.',
    say: '¿Qué diría primero alguien que no está de acuerdo? Dale una oración justa y luego respóndele. Funciona mejor antes de tu razón más fuerte.',
    child: 'Di qué piensa la otra parte y después respóndele. Muestra que lo pensaste bien.',
    nextStep: 'Escribe: Hay quien dice... Después responde con: Pero...',
    whereElse: 'Debates y cartas a quienes deciden',
  },
  'organization-step-back': {
    title: 'Dar un paso atrás en el tiempo y volver',
    lookFor: 'Importa algo de antes, y se cuenta todo junto al comienzo.',
    say: 'Empieza en el ahora de tu historia. Cuando haga falta saber del accidente, llévanos atrás unas líneas y tráenos de vuelta. ¿Qué podría despertar el recuerdo?',
    child:
      'Lleva lo que pasó antes a una mirada corta hacia atrás. Deja que algo visto u oído la despierte.',
    nextStep:
      'Elige algo que tu personaje ve y que le trae el recuerdo. Escribe ahí la mirada hacia atrás, en cuatro líneas.',
    whereElse: 'Memorias, y cuentos con un secreto',
  },
};

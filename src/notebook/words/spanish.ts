// Owns: what the notebook says of its own tabs, in Spanish as schools in Latin America speak it. A
// sentence that is missing here does not compile. What is to be written into a cell stays as it is read.
import type { NotebookWords } from './english';
import { abouts } from './spanish/abouts';

const UNDO =
  'Deshaz el último cambio que se hizo ahí, o toca Reparar cuando abras Writing Conferences: así no se pierde nada de lo que está en la pestaña.';

const tabs: NotebookWords['tabs'] = {
  noHeader: (tab) =>
    `La pestaña “${tab}” ya no tiene su fila de títulos, así que no se tocó nada en ella. ${UNDO}`,
  noIds: (column, tab) =>
    `La columna “${column}” ya no está en la pestaña “${tab}”. Con ella se distinguen las filas, así que no se tocó nada en la pestaña. ${UNDO}`,
  columnAdded: (column, tab) =>
    `Faltaba la columna “${column}” en la pestaña “${tab}” y se agregó otra vez al final.`,
  headerBack: (tab) => `La fila de títulos de la pestaña “${tab}” volvió a su lugar.`,
  unmerged: (tab) =>
    `Se separaron las celdas combinadas de la pestaña “${tab}”: lo que se escribe en ellas se perdería.`,
  setAside: (before, now) =>
    `Quedaba muy poco de la pestaña “${before}” para repararla. Se conserva entera como “${now}”, y se hizo una nueva.`,
  madeAgain: (tab, asAtFirst) =>
    `La pestaña “${tab}” ya no estaba y se hizo otra vez, ${asAtFirst ? 'como era al principio' : 'vacía'}. Si se borró por error, lo que tenía está en Archivo > Historial de versiones.`,
  tooLong: (length, most) =>
    `Este texto tiene ${length} caracteres, y en una celda de la hoja de cálculo caben ${most}. No se guardó nada; acórtalo, por favor.`,
  came: {
    tab: (tab) => `la pestaña “${tab}”`,
    columns: (n, tab) => `${n === 1 ? 'una columna' : `${n} columnas`} en “${tab}”`,
    weeks: (tab) => `las semanas en “${tab}”`,
  },
};

const settings: NotebookWords['settings'] = {
  unread: (setting, value) =>
    `En la pestaña Settings, “${setting}” dice “${value}”, y eso no se pudo leer.`,
  otherClass: (setting, className) =>
    `En la pestaña Settings, “${setting}” es para la clase “${className}”, que no está entre tus clases.`,
  otherClassTodo:
    'Escribe la clase como está junto a “Class”, o déjala vacía para todas las clases.',
  noSetting: (setting) => `En la pestaña Settings, “${setting}” no es ninguna opción.`,
  noSettingTodo:
    'Fíjate en cómo se escriben las líneas que hay, o vacía esa línea si es un apunte tuyo.',
  groups: 'En la pestaña Settings, el grupo más pequeño es mayor que el más grande.',
  groupsTodo: 'Hasta que se corrija, los grupos son de 3 a 5.',
  overlap: (one, other) => `En la pestaña Settings, los horarios ${one} y ${other} se cruzan.`,
  overlapTodo: 'Acorta o mueve uno: no puedes estar en los dos.',
  chooseClasses: 'Elige las clases en el panel, en Preparación.',
  onOrOff: 'Escribe sí o no. Mientras tanto cuenta como sí.',
  wholeNumber: (from, to) => `Escribe un número entero de ${from} a ${to}.`,
  slot: 'Escríbelo así: lunes 10:30, 30 minutos.',
  apart: 'Escribe dos nombres con una barra en medio: Ana Diaz / Ben Lee.',
  dayAndTime: 'Escribe un día y una hora: domingo 18:00.',
  yesOrNo: 'Escribe sí o no.',
  invite: 'Escribe sí o no. Mientras tanto no se invita a nadie.',
  translate: 'Escribe sí o no. Mientras tanto no se traduce nada.',
  oneOf: (choices) => `Escribe ${choices.join(', ')}.`,
  either: (first, choices) => `Escribe ${first}, ${choices.join(' o ')}.`,
  noSchool: 'Escribe un día así: 26 nov 2026; o varios así: 21 dic 2026 al 1 ene 2027.',
  halfDay: 'Escríbelo así: 25 nov 2026 hasta las 11:30.',
  lesson:
    'Escríbelo así: Comienzo, semana del 9 nov 2026, con una habilidad de las de Class needs.',
};

export const spanish: NotebookWords = { abouts, settings, tabs };

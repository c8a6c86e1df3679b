// Owns: which of the product's languages drafts are written in, as far as they tell.
import { type Paragraph, wordsIn } from './draft';
import type { Language } from './language';
import { languageOf } from './look/language';

/** Common Spanish words that are rare in other languages written with the same letters. */
const SPANISH = new Set(
  (
    'el los las una unos y que del muy mi mis su sus con por para pero porque cuando fue fui era eran ' +
    'estaba estaban había tenía hizo dijo también más como yo ella ellos nosotros nos al lo le les ' +
    'este esta eso ese todo todos después luego entonces entre sobre hasta desde donde así casa día ' +
    'mamá papá abuela abuelo hermano hermana amigo amiga escuela perro gato'
  ).split(' '),
);
/** So many of a text's words are among those, at the least. Of running text it is three in ten. */
const SHARE = 0.15;
/** In words: less says nothing. */
const ENOUGH = 12;
/** Drafts of a class that must tell. */
const FEW = 3;
/** Such a share of them must agree. */
const MOST = 0.8;

/** The language of one draft; empty where it is another, or too short to tell. */
export function writtenIn(paragraphs: readonly Paragraph[]): Language | '' {
  const found = languageOf(paragraphs);
  if (found !== 'other') return found === 'en' ? 'en' : '';
  const words = paragraphs.flatMap(({ text }) => wordsIn(text));
  if (words.length < ENOUGH) return '';
  const spanish = words.filter((word) => SPANISH.has(word.toLowerCase())).length;
  return spanish / words.length >= SHARE ? 'es' : '';
}

/** What a class's drafts are written in; empty where they differ, null where too few of them tell. */
export function mostlyWrittenIn(drafts: readonly (Language | '')[]): Language | '' | null {
  const told = drafts.filter((one): one is Language => one !== '');
  if (told.length < FEW) return null;
  const isMost = (one: Language) =>
    told.filter((other) => other === one).length >= told.length * MOST;
  return told.find(isMost) ?? '';
}

// Owns: the promise that a class's language is told from its drafts only where they tell.
import { mostlyWrittenIn, writtenIn } from '../../src/conference/writtenIn';
import { draftOf } from './paragraphs';

const ENGLISH =
  'It was dark when we got to the barn. My brother ran in and the cow looked at us. We laughed so hard.';
const SPANISH =
  'Ayer fui al mercado con mi abuela. Había mucha gente y olía a pan. Mi abuela compró tomates y me dio una moneda.';

it('tells English and Spanish drafts, with a learner’s spelling too', () => {
  expect(writtenIn(draftOf(ENGLISH))).toBe('en');
  expect(writtenIn(draftOf(SPANISH))).toBe('es');
  expect(
    writtenIn(draftOf('aller fui ala tienda con mi ermano y nos compramos un elado muy grande')),
  ).toBe('es');
  expect(writtenIn(draftOf('we whent to the stor and i got a ise creem becus it was hot'))).toBe(
    'en',
  );
});

it('tells nothing of another language, or of a few words', () => {
  for (const text of [
    'Ontem fui ao mercado com a minha avó. Havia muita gente e cheirava a pão. Comprei tomates vermelhos.',
    'Hier, je suis allé au marché avec ma grand-mère. Il y avait beaucoup de monde et ça sentait le pain.',
    'Wczoraj poszłam na targ z babcią. Było dużo ludzi i pachniało chlebem. Babcia kupiła pomidory.',
    'ذهبت مع جدتي إلى السوق يوم الجمعة. كانت رائحة الخبز تملأ الشارع.',
    'mi perro',
    '',
  ])
    expect([text, writtenIn(draftOf(text))]).toEqual([text, '']);
});

it('goes by what nearly all drafts of a class say', () => {
  const of = (en: number, es: number, other = 0) =>
    mostlyWrittenIn([...Array(other).fill(''), ...Array(en).fill('en'), ...Array(es).fill('es')]);
  expect(of(24, 2, 3)).toBe('en');
  expect(of(1, 20)).toBe('es');
  expect(of(10, 8)).toBe('');
  expect(of(2, 0, 25)).toBeNull();
});

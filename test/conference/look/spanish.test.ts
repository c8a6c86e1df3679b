// Owns: the promise that what is seen in a draft is said in Spanish as it is in English.
import { readdirSync, readFileSync } from 'node:fs';
import { look } from '../../../src/conference/look/look';
import { LOOK_FORS } from '../../../src/conference/look/lookFors';
import { draftOf } from '../paragraphs';

const FOLDER = 'test/conference/look/drafts';
const findings = readdirSync(FOLDER, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'))
  .flatMap((name) => {
    const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
    return look(draftOf(...text.split('\n').filter((line) => line.trim() !== ''))).findings;
  });

/** Without what is quoted from the draft, which is English. */
const own = (text: string) => text.replace(/"[^"]*"/g, '');

it('is said in Spanish, with the same numbers and the same words of the draft', () => {
  const numbers = (text: string): string[] => (own(text).match(/\d+/g) ?? []).sort();
  const quoted = (text: string): string[] => (text.match(/"[^"]*"/g) ?? []).sort();
  const wrong = findings.filter(
    ({ says: { en, es } }) =>
      es === en ||
      !/^["¿\p{Lu}\d].*[.?]$/u.test(es) ||
      /(?<!\p{L})(?:the|and|is|of|this|that|with|word|words|sentences?|stands?)(?!\p{L})/iu.test(
        own(es),
      ) ||
      numbers(es).join() !== numbers(en).join() ||
      quoted(es).some((words) => !quoted(en).includes(words) && !en.includes(words.slice(1, -1))),
  );
  expect(wrong.map(({ lookFor, says }) => `${lookFor}: ${says.en} | ${says.es}`)).toEqual([]);
});

it('is held to what most look-fors say', () => {
  const seen = new Set(findings.map(({ lookFor }) => lookFor));
  expect(seen.size).toBeGreaterThan(LOOK_FORS.length * 0.7);
});

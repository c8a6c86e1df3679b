// Owns: the page that is shown as the sidebar, and the words it is given: one language's at a time, for
// two are a fifth of its weight and each teacher reads one.
import { LANGUAGES, type Language } from '../conference/language';
import { Refusal } from './refusal';
import { languageHere } from './run';
import { said } from './words/said';

/** @param begins what it shows first, if not the day */
export const panelPage = (begins: 'day' | 'practice' = 'day'): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(begins === 'practice' ? BEGINS_WITH_PRACTICE : '')
    .append(scriptOf(languageHere()))
    .setTitle('Writing Conferences');

const BEGINS_WITH_PRACTICE = '<script>globalThis.panelBegins = "practice";</script>';

/** A language's words, as a script: for a panel that is to go on in another language. */
export function wordsOf(wanted: string): string {
  const known = LANGUAGES.find(({ code }) => code === wanted);
  if (!known) throw new Refusal(said(({ setUp }) => setUp.noLanguage));
  return scriptOf(known.code);
}

const scriptOf = (language: Language): string =>
  HtmlService.createHtmlOutputFromFile(`Words-${language}`).getContent();

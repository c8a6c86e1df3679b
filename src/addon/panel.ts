// Owns: the page that is shown as the sidebar, and the words it is given: one language's at a time, for
// two are a fifth of its weight and each teacher reads one.
import { LANGUAGES, type Language, languageOf } from '../conference/language';
import { Refusal } from './words';

/** The language last seen in the tab Settings: reading the tab would keep the sidebar from showing. */
const SPOKEN = 'panel-language';

export const panelPage = (): GoogleAppsScript.HTML.HtmlOutput =>
  HtmlService.createHtmlOutputFromFile('Sidebar')
    .append(scriptOf(spoken()))
    .setTitle('Writing Conferences');

/** A language's words, as a script: for a panel that is to go on in another language. */
export function wordsOf(wanted: string): string {
  const known = LANGUAGES.find(({ code }) => code === wanted);
  if (!known) throw new Refusal('This language is not spoken here.');
  return scriptOf(known.code);
}

/** Has the next panel open in this language; empty for each teacher's own. */
export function rememberLanguage(language: Language | ''): void {
  const properties = PropertiesService.getDocumentProperties();
  if ((properties.getProperty(SPOKEN) ?? '') !== language) properties.setProperty(SPOKEN, language);
}

const spoken = (): Language =>
  languageOf(
    PropertiesService.getDocumentProperties().getProperty(SPOKEN) || Session.getActiveUserLocale(),
  );

const scriptOf = (language: Language): string =>
  HtmlService.createHtmlOutputFromFile(`Words-${language}`).getContent();

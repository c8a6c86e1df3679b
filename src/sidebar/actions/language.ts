// Owns: which language the sidebar speaks (what was chosen, or else the browser's), and whether
// feedback is translated.
import { type Language, languageOf } from '../../conference/language';
import { speak, speaking } from '../words/words';
import { asTrouble, changeOpening, type Desk, opened } from './desk';

/** What this page was given so far, as scripts: a language that was spoken before needs no call. */
const scripts = new Map<Language, string>();

/** Speaks what a `<script>` brings that was built with this page; empty for the one in the page. */
export function speakFrom(script: string): void {
  const given = document.createElement('template');
  given.innerHTML = script;
  // A script that comes as HTML is not run; one that is made here is.
  const element = document.createElement('script');
  element.textContent = given.content.textContent;
  document.head.append(element);
  const { panelWords } = globalThis;
  if (!panelWords) throw new Error('The page was given no words.');
  speak(panelWords);
  document.documentElement.lang = panelWords.language;
}

let wanted: Language;

/**
 * Speaks what was chosen, or the browser's own language where nothing was. Rejects with a Trouble
 * where its words could not be had: the panel then goes on as it spoke.
 */
async function speakAs({ server, store }: Desk, chosen: Language | ''): Promise<void> {
  const language = chosen === '' ? languageOf(navigator.language) : chosen;
  wanted = language;
  if (language === speaking()) return;
  const script = scripts.get(language) ?? (await server.words(language));
  scripts.set(language, script);
  // Another may have been chosen while this one was on its way.
  if (language !== wanted) return;
  speakFrom(script);
  store.set({});
}

/** A teacher may change her browser's language while the panel is open. */
export function followBrowser(desk: Desk): void {
  window.addEventListener('languagechange', () => {
    void speakOrSay(desk, opened(desk.store.get())?.language ?? '');
  });
}

/** Speaks it; where that fails, it is said beside the choice. */
export async function speakOrSay(desk: Desk, language: Language | ''): Promise<void> {
  try {
    await speakAs(desk, language);
  } catch (error) {
    desk.store.set({ choosingLanguage: { state: 'failed', trouble: asTrouble(error) } });
  }
}

/** Spoken as soon as its words are here, whether or not the choice could be kept. */
export async function chooseLanguage(desk: Desk, language: Language | ''): Promise<void> {
  changeOpening(desk, () => ({ language }));
  desk.store.set({ choosingLanguage: { state: 'working' } });
  const spoken = speakAs(desk, language);
  try {
    const [, value] = await Promise.all([spoken, desk.server.chooseLanguage(language)]);
    desk.store.set({ choosingLanguage: { state: 'idle' } });
    // The week as it is told in this language, unless another was chosen meanwhile.
    if (opened(desk.store.get())?.language === language)
      desk.store.set({ opening: { state: 'answered', value }, openedAt: Date.now() });
  } catch (error) {
    // Said in the language that is spoken from now on.
    await spoken.catch(() => undefined);
    desk.store.set({ choosingLanguage: { state: 'failed', trouble: asTrouble(error) } });
  }
}

/** Shown at once; put back as it was where it could not be kept. */
export async function switchTranslation(desk: Desk, on: boolean): Promise<void> {
  changeOpening(desk, () => ({ translate: on }));
  desk.store.set({ translating: { state: 'working' } });
  try {
    await desk.server.switchTranslation(on);
    desk.store.set({ translating: { state: 'idle' } });
  } catch (error) {
    changeOpening(desk, () => ({ translate: !on }));
    desk.store.set({ translating: { state: 'failed', trouble: asTrouble(error) } });
  }
}

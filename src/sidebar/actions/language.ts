// Owns: which language the sidebar speaks (what was chosen, or else the browser's), and whether
// feedback is translated.
import { type Language, languageOf } from '../../conference/language';
import { speak } from '../words/words';
import { asTrouble, changeOpening, type Desk, opened } from './desk';

/** Speaks what was chosen, or the browser's own language where nothing was. */
export const speakAs = (chosen: Language | ''): void =>
  speak(chosen === '' ? languageOf(navigator.language) : chosen);

/** A teacher may change her browser's language while the panel is open. */
export function followBrowser(desk: Desk): void {
  window.addEventListener('languagechange', () => {
    speakAs(opened(desk.store.get())?.language ?? '');
    desk.store.set({});
  });
}

/** Speaks it at once; where it could not be kept, it is said and the choice stays for this time. */
export async function chooseLanguage(desk: Desk, language: Language | ''): Promise<void> {
  speakAs(language);
  changeOpening(desk, () => ({ language }));
  desk.store.set({ choosingLanguage: { state: 'working' } });
  try {
    await desk.server.chooseLanguage(language);
    desk.store.set({ choosingLanguage: { state: 'idle' } });
  } catch (error) {
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

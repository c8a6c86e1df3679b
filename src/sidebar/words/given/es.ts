// Owns: Spanish as a page is given it.
import { spanish } from '../spanish';

globalThis.panelWords = { language: 'es', words: spanish };

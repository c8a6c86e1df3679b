// Owns: English as a page is given it.
import { english } from '../english';

globalThis.panelWords = { language: 'en', words: english };

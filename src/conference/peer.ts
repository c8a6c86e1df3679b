// Owns: what writers of a group say to one of them: in one form each, recorded by name, sent without.

import type { Language } from './language';

/** The forms an answer has. Each begins with words of its own. */
export const PEER_KINDS = ['praise', 'question', 'polish'] as const;
export type PeerKind = (typeof PEER_KINDS)[number];

/** What one listener answered. */
export interface PeerAnswer {
  kind: PeerKind;
  /** The listener's id, and the name as the log shows it. */
  from: string;
  name: string;
  says: string;
}

/** How an answer may begin, and what a writer may ask the group for. */
export interface PeerWords {
  starters: Record<PeerKind, string[]>;
  asks: string[];
}

export const PEER_WORDS: Readonly<Record<Language, PeerWords>> = {
  en: {
    starters: {
      praise: ['It worked when you', 'I could see', 'The words I liked best were'],
      question: ['I wondered', 'What happened when', 'Why did'],
      polish: ['What if you', 'You could say more about', 'I got lost when'],
    },
    asks: [
      'Does my beginning pull you in?',
      'Where did you get lost?',
      'What do you want to know more about?',
      'Which words work best?',
      'Does my ending fit?',
    ],
  },
  es: {
    starters: {
      praise: ['Funcionó cuando', 'Pude ver', 'Las palabras que más me gustaron fueron'],
      question: ['Me pregunté', '¿Qué pasó cuando', '¿Por qué'],
      polish: ['¿Y si', 'Podrías decir más de', 'Me perdí cuando'],
    },
    asks: [
      '¿Mi comienzo te da ganas de leer?',
      '¿Dónde te perdiste?',
      '¿De qué quieres saber más?',
      '¿Qué palabras funcionan mejor?',
      '¿Queda bien mi final?',
    ],
  },
};

const KIND_NAMES: Record<PeerKind, string> = {
  praise: 'Praise',
  question: 'Question',
  polish: 'Polish',
};

/** As the log keeps it: a line each, with who said it. */
export const peerLines = (answers: readonly PeerAnswer[]): string =>
  answers.map(({ kind, name, says }) => `${KIND_NAMES[kind]}, ${name}: ${says}`).join('\n');

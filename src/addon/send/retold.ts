// Owns: what a row of the log says of its comment, told in another language than it was written in.

import type { Language } from '../../conference/language';
import type { Spoken } from '../../conference/spoken';
import { bothOf } from '../refusal';
import { english, type Words } from '../words/english';
import { said } from '../words/said';

/** A sentence with one name in it, or none. */
type Make = (name: string) => Spoken;

const DRAFTS = Object.keys(english.drafts).filter(
  (key): key is Exclude<keyof Words['drafts'], 'todo'> => key !== 'todo',
);

const ofDrafts = DRAFTS.map(
  (why): Make =>
    (name) =>
      bothOf({ says: said(({ drafts }) => drafts[why](name)), todo: said((w) => w.drafts.todo) }),
);

/** The longer ones first, for one may end as another does. */
const MAKES: readonly Make[] = [
  ...ofDrafts.map(
    (make): Make =>
      (name) =>
        said(({ deliveries }, at) => `${deliveries.mayBeThere}. ${make(name)[at]}`),
  ),
  ...ofDrafts,
  () => said(({ deliveries: one }) => one.mayBeThere + one.mayBeThereUnseen),
  (name) => said(({ deliveries: one }) => one.names + one.namesWhom(name)),
  (name) => said(({ deliveries }) => deliveries.sameDoc(name)),
  (name) => said(({ deliveries }) => deliveries.emptyDoc(name)),
  (message) => said(({ deliveries }) => deliveries.refused(message)),
  () => said(({ deliveries }) => deliveries.forbidden),
  () => said(({ deliveries }) => deliveries.scope),
  () => said(({ deliveries }) => deliveries.notFound),
  () => said(({ deliveries }) => deliveries.noComments),
  () => said(({ changes }) => changes.canGoNow),
];

const HERE = '\u0000';

/** The same in this language; what is none of these sentences stays as it stands there. */
export function retold(text: string, language: Language): string {
  for (const make of MAKES) {
    const name = filledIn(text, make(HERE));
    if (name !== null) return make(name)[language];
  }
  return text;
}

/** What stands in the sentence's open place, in whatever language it is; null where it is another. */
function filledIn(text: string, sentence: Spoken): string | null {
  for (const one of Object.values(sentence)) {
    const [before = '', after] = one.split(HERE);
    if (after === undefined ? text === before : text.startsWith(before) && text.endsWith(after))
      return text.slice(before.length, text.length - (after ?? '').length);
  }
  return null;
}

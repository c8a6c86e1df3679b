// Owns: the promises of the page's own copy of a Doc while somebody types in it.
import * as fc from 'fast-check';
import { People } from '../../../../src/local/cloud/people';
import type { Doc } from '../../../../src/local/cloud/state';
import {
  draftText,
  joined,
  paragraphs,
  type Write,
  write,
} from '../../../../src/local/page/docs/draftText';
import type { DocView } from '../../../../src/local/page/protocol';
import { workView } from '../../../../src/local/server/views';
import type { Workspace } from '../../../../src/local/workspace';
import { beginSmall } from '../smallAddOn';

function openDoc(): { workspace: Workspace; doc: Doc; by: string; view: () => DocView } {
  const workspace = beginSmall();
  const { state } = workspace.cloud;
  const ana = Object.values(state.users).find(({ givenName }) => givenName === 'Ana');
  if (!ana) throw new Error('Ana is not in the class.');
  const view = () => {
    const { doc } = workView(workspace, ana.id);
    if (!doc) throw new Error('Ana has no Doc.');
    // As it comes over the wire: nothing of it is the server's own.
    return structuredClone(doc);
  };
  const doc = state.files[view().fileId];
  if (doc?.kind !== 'doc') throw new Error('Ana has no Doc.');
  return { workspace, doc, by: ana.id, view };
}

function draftOf(view: DocView) {
  const [tab] = view.tabs;
  if (!tab) throw new Error('A Doc has a tab.');
  return draftText(tab, view.threads);
}

/** Places as parts of the text, so that any write fits whatever is there by then. */
const writes = fc.array(
  fc.record({
    at: fc.nat({ max: 999 }),
    erase: fc.nat({ max: 12 }),
    insert: fc.constantFrom('', 'a', 'the dog', '\n', 'one\ntwo', 'ñ', '🐕'),
  }),
  { maxLength: 12 },
);

describe('typing on the page', () => {
  it('makes of the text, its styles and its anchors what the Doc makes of them', () => {
    fc.assert(
      fc.property(writes, (steps) => {
        const { workspace, doc, by, view } = openDoc();
        const people = new People(workspace.cloud);
        const place = { fileId: doc.id, by };
        people.comment(place, { start: 10, end: 20 }, 'Here.');
        people.embolden(place, { start: 12, end: 30 });
        let draft = draftOf(view());
        for (const step of steps) {
          const length = draft.text.length;
          const at = 1 + (step.at % (length - 1));
          const change: Write = { ...step, at, erase: Math.min(step.erase, length - 1 - at) };
          try {
            if (change.erase > 0) people.erase(place, { start: at, end: at + change.erase });
            if (change.insert !== '') people.type(place, at, change.insert);
          } catch (error) {
            // Docs does not let a pair of surrogates be parted; the page takes its text over then.
            expect((error as Error).message).toMatch(/surrogate|grapheme/);
            draft = draftOf(view());
            continue;
          }
          draft = write(draft, change);
        }
        expect(draft).toEqual(draftOf(view()));
      }),
      { numRuns: 60 },
    );
  });

  it('puts together what was typed in one go, and nothing else', () => {
    const first = { at: 4, erase: 2, insert: 'ab' };
    expect(joined(first, { at: 6, erase: 0, insert: 'c' })).toEqual({ ...first, insert: 'abc' });
    expect(joined(first, { at: 5, erase: 0, insert: 'c' })).toBeUndefined();
    expect(joined(first, { at: 5, erase: 1, insert: '' })).toBeUndefined();
  });
});

describe('a Doc on the page', () => {
  it('is drawn whole: its pieces are its text, each at its own index', () => {
    const { workspace, doc, by, view } = openDoc();
    const people = new People(workspace.cloud);
    people.comment({ fileId: doc.id, by }, { start: 10, end: 20 }, 'Here.');
    people.comment({ fileId: doc.id, by }, { start: 15, end: 25 }, 'And here.');
    const draft = draftOf(view());
    for (const { start, end, pieces } of paragraphs(draft)) {
      expect(pieces.map(({ text }) => text).join('')).toBe(draft.text.slice(start, end));
      for (const piece of pieces) {
        expect(draft.text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text);
      }
    }
    const marked = paragraphs(draft).flatMap(({ pieces }) =>
      pieces.filter(({ threads }) => threads.length === 2),
    );
    expect(marked.map(({ text }) => text)).toEqual([draft.text.slice(15, 20)]);
  });

  it('shows a table’s cells and leaves out what only Docs counts', () => {
    const { workspace, doc, by, view } = openDoc();
    new People(workspace.cloud).insertTable({ fileId: doc.id, by }, 9, [['who', 'what']]);
    const shown = paragraphs(draftOf(view()));
    expect(shown.filter(({ inTable }) => inTable).map(({ pieces }) => pieces[0]?.text)).toEqual([
      'who',
      'what',
    ]);
    expect(shown.map(({ pieces }) => pieces.map(({ text }) => text).join(''))).toContain(
      'My dog ran away. I was sad.',
    );
  });
});

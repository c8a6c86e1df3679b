// Owns: the page of paper: a tab's text with its anchors, and typing into it.

import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Span } from '../../cloud/state';
import { chosenSpan, putCaret, spanOf } from './caret';
import { type DraftText, type Paragraph, type Piece, paragraphs, type Write } from './draftText';

const TAGS = { TITLE: 'h1', HEADING_1: 'h2', NORMAL_TEXT: 'p' } as const;

export function Paper({
  draft,
  editable,
  openThread,
  resolved,
  label,
  write,
  choose,
}: {
  draft: DraftText;
  editable: boolean;
  openThread: string | undefined;
  /** Threads whose anchor is not marked. */
  resolved: ReadonlySet<string>;
  label: string;
  write: (change: Write) => void;
  choose: (threadId: string) => void;
}) {
  const paper = useRef<HTMLDivElement>(null);
  const caret = useRef<number | undefined>(undefined);
  const composing = useRef<Span | undefined>(undefined);
  /** A new key redraws the text whole: an input method has written into the document itself. */
  const [drawn, setDrawn] = useState(0);

  useLayoutEffect(() => {
    if (caret.current === undefined || !paper.current) return;
    if (document.activeElement === paper.current) putCaret(paper.current, caret.current);
    caret.current = undefined;
  });

  function change({ at, erase, insert }: Write) {
    if (erase === 0 && insert === '') return;
    caret.current = at + insert.length;
    write({ at, erase, insert });
  }

  // Preact has no name for the `beforeinput` event that all browsers understand.
  useEffect(() => {
    const element = paper.current;
    if (!element) return;
    const before = (event: InputEvent) => {
      if (event.inputType === 'insertCompositionText') return;
      event.preventDefault();
      const range = event.getTargetRanges()[0];
      const span = (range && spanOf(element, range)) ?? chosenSpan(element);
      if (!span) return;
      const insert = insertedBy(event);
      if (insert === undefined) return;
      // The newline that ends the Doc stays.
      const end = Math.min(span.end, draft.text.length - 1);
      change({ at: span.start, erase: Math.max(0, end - span.start), insert });
    };
    const start = () => {
      composing.current = chosenSpan(element);
    };
    const end = (event: CompositionEvent) => {
      const span = composing.current;
      composing.current = undefined;
      setDrawn((count) => count + 1);
      if (span) change({ at: span.start, erase: span.end - span.start, insert: event.data });
    };
    element.addEventListener('beforeinput', before);
    element.addEventListener('compositionstart', start);
    element.addEventListener('compositionend', end);
    return () => {
      element.removeEventListener('beforeinput', before);
      element.removeEventListener('compositionstart', start);
      element.removeEventListener('compositionend', end);
    };
  });

  return (
    // biome-ignore lint/a11y/useSemanticElements: a page of styled paragraphs is no textarea
    <div
      key={drawn}
      ref={paper}
      class="paper-text"
      role="textbox"
      aria-multiline="true"
      aria-readonly={!editable}
      aria-label={label}
      contentEditable={editable}
      tabIndex={0}
      spellcheck={false}
    >
      {paragraphs(draft).map((paragraph, index) => (
        // A paragraph has no name but its place.
        <ParagraphBlock key={index} paragraph={paragraph}>
          {paragraph.pieces.map((piece) => {
            const marks = piece.threads.filter((id) => !resolved.has(id));
            return (
              <PieceText
                key={piece.start}
                piece={piece}
                marks={marks}
                open={openThread !== undefined && marks.includes(openThread)}
                choose={choose}
              />
            );
          })}
        </ParagraphBlock>
      ))}
    </div>
  );
}

function ParagraphBlock({
  paragraph,
  children,
}: {
  paragraph: Paragraph;
  children: ComponentChildren;
}) {
  const Tag = TAGS[paragraph.style];
  return (
    <Tag
      data-start={paragraph.start}
      data-end={paragraph.end}
      class={paragraph.inTable ? 'in-table' : undefined}
    >
      {paragraph.pieces.length === 0 ? <br /> : children}
    </Tag>
  );
}

function PieceText({
  piece,
  marks,
  open,
  choose,
}: {
  piece: Piece;
  marks: readonly string[];
  open: boolean;
  choose: (threadId: string) => void;
}) {
  const [first] = marks;
  if (piece.picture) {
    return (
      <span
        data-at={piece.start}
        class="picture"
        contentEditable={false}
        role="img"
        aria-label="A picture"
      />
    );
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the thread beside it can be reached by key
    // biome-ignore lint/a11y/useKeyWithClickEvents: the thread beside it can be reached by key
    <span
      data-at={piece.start}
      data-threads={marks.join(' ') || undefined}
      class={[piece.bold && 'bold', first !== undefined && 'anchor', open && 'open']
        .filter(Boolean)
        .join(' ')}
      onClick={first === undefined ? undefined : () => choose(first)}
    >
      {piece.text}
    </span>
  );
}

/** What an input puts in; '' for one that only takes away; undefined for one that is not for text. */
function insertedBy(event: InputEvent): string | undefined {
  switch (event.inputType) {
    case 'insertParagraph':
    case 'insertLineBreak':
      return '\n';
    case 'insertText':
    case 'insertReplacementText':
    case 'insertFromPaste':
    case 'insertFromDrop':
      return event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    default:
      return event.inputType.startsWith('delete') ? '' : undefined;
  }
}

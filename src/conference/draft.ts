// Owns: a draft as text that still knows where each word stands in its Doc.

/**
 * One paragraph. `text[i]` stands at index `start + i` of the tab's body, in UTF-16 code units, as
 * the Docs API counts; anything that is not text (an image, a chip) is one U+FFFC each, so that the
 * two never drift apart. `text` ends without its newline.
 * Source: developers.google.com/workspace/docs/api/concepts/structure#start_and_end_index
 */
export interface Paragraph {
  tabId: string;
  start: number;
  text: string;
  /** Styled as a title or heading, so not a sentence of the piece. */
  heading: boolean;
}

/** A passage of a draft: half open, in UTF-16 code units of one tab's body. */
export interface Passage {
  tabId: string;
  start: number;
  end: number;
}

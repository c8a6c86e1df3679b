// Owns: one run's writes to the spreadsheet. They wait in a queue until they are carried out: at a
// flush, at a read of cells, at the run's normal end. A run that dies loses what still waits.

import { SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Protection } from '../model';

/** One write. It may be done twice, on a draft and on the book: it must take its ids with it. */
export type Write = (book: Book) => void;

export class Session {
  private queue: Write[] = [];
  /** The book with the queue's first `done` writes done, seen by this run alone. */
  private draft: { book: Book; done: number; base: number } | undefined;

  /** @param user whom the script runs as. */
  constructor(
    readonly book: Book,
    private readonly user: string,
  ) {}

  enqueue(write: Write): void {
    this.queue.push(write);
  }

  /** Whether the script's user is one of those whom a protection lets through. */
  mayEdit(book: Book, { editors }: Protection): boolean {
    return this.user === book.owner || editors.includes(this.user);
  }

  /** One write, by the script's user, who may not be allowed it. */
  private perform(write: Write | undefined, book: Book): void {
    if (book.viewers.includes(this.user))
      throw new SpreadsheetError('You do not have permission to access the requested document.');
    book.hand = this.user;
    try {
      write?.(book);
    } finally {
      book.hand = undefined;
    }
  }

  /** The book as this run sees it; the queue goes on waiting. */
  seen(): Book {
    if (this.queue.length === 0) return this.book;
    if (this.draft?.base !== this.book.version) {
      this.draft = { book: this.book.fork(), done: 0, base: this.book.version };
    }
    const { draft } = this;
    while (draft.done < this.queue.length) {
      const write = this.queue[draft.done];
      try {
        this.perform(write, draft.book);
      } catch (problem) {
        // A refused write is reported once and takes no place in the queue.
        this.queue.splice(draft.done, 1);
        this.draft = undefined;
        throw problem;
      }
      draft.done++;
    }
    return draft.book;
  }

  /** The same write, tried on a copy first: what can be refused is refused in the call itself. */
  tried(write: Write): Write {
    this.perform(write, this.seen().fork());
    return write;
  }

  /** Carries out every waiting write; a refused one throws, those after it go on waiting. */
  carryOut(): Book {
    const { draft } = this;
    if (draft && draft.base === this.book.version && draft.done > 0) {
      this.book.adopt(draft.book);
      // Whoever holds the draft's version must not take it for the book's.
      this.book.version++;
      this.queue.splice(0, draft.done);
    }
    this.draft = undefined;
    for (let write = this.queue.shift(); write; write = this.queue.shift())
      this.perform(write, this.book);
    return this.book;
  }

  discard(): void {
    this.queue = [];
    this.draft = undefined;
  }
}

// Owns: the Protection a script holds. Whom it refuses is the book's business.

import { type Area, SpreadsheetError } from '../area';
import type { Book } from '../book';
import type { Protection } from '../model';
import { flag, list, text } from './arguments';
import { type Desk, listOf } from './desk';
import { enums } from './enums';
import { type Handle, handle } from './handle';
import type { Write } from './session';

export function protect(
  desk: Desk,
  tab: number,
  area: Area | undefined,
): { write: Write; answer: Handle } {
  const seen = desk.session.seen();
  const before = area ? undefined : seen.tab(tab).protections.find((one) => !one.area);
  // A sheet has one protection: asking again gives the same.
  if (before) return { answer: protectionHandle(desk, tab, before.id), write: () => undefined };
  const id = desk.session.book.newId();
  const made: Protection = {
    id,
    ...(area ? { area } : {}),
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [...new Set([seen.owner, ...seen.editors])],
  };
  return {
    answer: protectionHandle(desk, tab, id),
    write: (book) => {
      book.tab(tab).protections = [...book.tab(tab).protections, made];
      book.version++;
    },
  };
}

export function protectionHandle(desk: Desk, tab: number, id: number): Handle {
  const find = (book: Book): Protection => {
    const found = book.tab(tab).protections.find((one) => one.id === id);
    if (!found) throw new SpreadsheetError('The protection no longer exists.');
    return found;
  };
  const edit = (change: (before: Protection) => Partial<Protection>) => (book: Book) => {
    const before = find(book);
    const next = { ...before, ...change(before) };
    const sheet = book.tab(tab);
    sheet.protections = sheet.protections.map((one) => (one.id === id ? next : one));
    book.version++;
  };
  /** An address, or a user who has one. */
  const address = (value: unknown): string =>
    typeof value === 'object' && value !== null && 'getEmail' in value
      ? text((value as Handle).getEmail?.())
      : text(value);
  return handle(desk, 'Protection', {
    look: {
      getDescription: (book) => find(book).description,
      getProtectionType: (book) => enums.ProtectionType[find(book).area ? 'RANGE' : 'SHEET'],
      getRange: (book) => desk.range(tab, find(book).area ?? book.tab(tab).whole),
      getUnprotectedRanges: (book) =>
        listOf(
          desk,
          find(book).unprotected.map((area) => desk.range(tab, area)),
        ),
      isWarningOnly: (book) => find(book).warningOnly,
      getEditors: (book) =>
        listOf(
          desk,
          find(book).editors.map((email) => desk.user(email)),
        ),
      canEdit: (book) => desk.session.mayEdit(book, find(book)),
    },
    dress: {
      setDescription: (value) => {
        const description = text(value);
        return edit(() => ({ description }));
      },
      setWarningOnly: (value) => {
        const warningOnly = flag(value);
        return edit(() => ({ warningOnly }));
      },
      setRange: (range) => {
        const { area } = desk.ranges.of(range);
        return edit(() => ({ area }));
      },
      setUnprotectedRanges: (ranges) => {
        const unprotected = list(ranges).map((range) => desk.ranges.of(range).area);
        return edit(() => ({ unprotected }));
      },
      addEditor: (user) => {
        const email = address(user);
        return edit(({ editors }) => ({ editors: [...new Set([...editors, email])] }));
      },
      addEditors: (users) => {
        const emails = list(users).map(address);
        return edit(({ editors }) => ({ editors: [...new Set([...editors, ...emails])] }));
      },
      removeEditor: (user) => {
        const email = address(user);
        return edit(({ editors }) => ({ editors: editors.filter((one) => one !== email) }));
      },
      removeEditors: (users) => {
        const emails = new Set(list(users).map(address));
        return edit(({ editors }) => ({ editors: editors.filter((one) => !emails.has(one)) }));
      },
      remove: () => (book) => {
        find(book);
        const sheet = book.tab(tab);
        sheet.protections = sheet.protections.filter((one) => one.id !== id);
        book.version++;
      },
    },
  });
}

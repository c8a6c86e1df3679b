// Owns: the Spreadsheet a script holds.

import { SpreadsheetError } from '../area';
import type { Book } from '../book';
import { integer, notHere, record, text } from './arguments';
import { bandingHandle } from './banding';
import { type Desk, listOf } from './desk';
import { memberName } from './enums';
import { type Handle, handle } from './handle';
import { addMetadata, metadataAt, metadataFinder } from './metadata';
import { protectionHandle } from './protection';
import { activateRange, findRange } from './sheet';
import { textFinder } from './textFinder';

/** What a toast says, for whoever shows it. */
export type Toast = (message: string, title: string) => void;

export function spreadsheetHandle(desk: Desk, toast: Toast | undefined): Handle {
  const place = { kind: 'spreadsheet' } as const;
  const active = (book: Book) => desk.sheet(book.activeTab);

  /** `insertSheet(name?, index?, options?)`, each of the three optional. */
  const insertSheet = (...args: unknown[]) => {
    const seen = desk.session.seen();
    const rest = [...args];
    const name = typeof rest[0] === 'string' ? text(rest.shift()) : seen.freeName();
    const index = typeof rest[0] === 'number' ? integer(rest.shift()) : undefined;
    if (rest[0] !== undefined) {
      const { template } = record(rest[0]);
      if (template !== undefined) throw notHere('The option template of Spreadsheet.insertSheet');
    }
    const id = desk.session.book.newId();
    return {
      answer: desk.sheet(id),
      write: desk.session.tried((book) => void book.insertTab(id, name, index)),
    };
  };

  return handle(desk, 'Spreadsheet', {
    local: {
      getId: () => desk.session.book.id,
      getUrl: () => `https://docs.google.com/spreadsheets/d/${desk.session.book.id}/edit`,
      createDeveloperMetadataFinder: () => metadataFinder(desk, place),
    },
    look: {
      getName: (book) => book.name,
      getSheets: (book) =>
        listOf(
          desk,
          book.tabs.map((tab) => desk.sheet(tab.id)),
        ),
      getNumSheets: (book) => book.tabs.length,
      getSheetByName: (book, name) => {
        const wanted = text(name);
        // Unlike a formula's, this name is looked up letter by letter.
        const tab = book.tabs.find((one) => one.name === wanted);
        return tab ? desk.sheet(tab.id) : null;
      },
      getSheetById: (book, id) => {
        const wanted = integer(id);
        return book.tabs.some((tab) => tab.id === wanted) ? desk.sheet(wanted) : null;
      },
      getSpreadsheetTimeZone: (book) => book.timeZone,
      getSpreadsheetLocale: (book) => book.locale.id,
      getActiveSheet: active,
      getActiveRange: (book) => desk.range(book.activeTab, book.activeArea),
      getActiveCell: (book) =>
        desk.range(book.activeTab, { ...book.activeArea, rows: 1, columns: 1 }),
      getCurrentCell: (book) =>
        desk.range(book.activeTab, { ...book.activeArea, rows: 1, columns: 1 }),
      getRange: (book, name) => {
        const found = findRange(book, book.tab(book.activeTab), [text(name)]);
        return desk.range(found.tab.id, found.area, found.whole);
      },
      getRangeByName: (book, name) => {
        const wanted = text(name).toLowerCase();
        const found = book.names.find((one) => one.name.toLowerCase() === wanted);
        return found ? desk.range(found.tab, found.area) : null;
      },
      getNamedRanges: (book) =>
        listOf(
          desk,
          book.names.map(({ name }) => namedRangeHandle(desk, name)),
        ),
      getOwner: (book) => desk.user(book.owner),
      getEditors: (book) =>
        listOf(
          desk,
          [...new Set([book.owner, ...book.editors])].map((email) => desk.user(email)),
        ),
      getDeveloperMetadata: (book) => metadataAt(desk, book, place),
      getProtections: (book, type) => {
        const wanted = memberName('ProtectionType', type);
        return listOf(
          desk,
          book.tabs.flatMap((tab) =>
            tab.protections
              .filter(({ area }) => (area ? 'RANGE' : 'SHEET') === wanted)
              .map((one) => protectionHandle(desk, tab.id, one.id)),
          ),
        );
      },
      getBandings: (book) =>
        listOf(
          desk,
          book.tabs.flatMap((tab) => tab.bandings.map(({ id }) => bandingHandle(desk, tab.id, id))),
        ),
      createTextFinder: (book, wanted) =>
        textFinder(
          desk,
          text(wanted),
          book.tabs.map((tab) => ({ tab: tab.id, area: null })),
        ),
      toast: (_book, message, title) => {
        toast?.(text(message), title === undefined || title === null ? '' : text(title));
      },
    },
    dress: {
      rename: (name) => {
        const next = text(name);
        return (book) => {
          book.name = next;
          book.version++;
        };
      },
      deleteSheet: (sheet) => {
        const id = desk.sheets.of(sheet);
        return desk.session.tried((book) => book.removeTab(id));
      },
      moveActiveSheet: (position) => {
        const index = integer(position) - 1;
        if (index < 0 || index >= desk.session.seen().tabs.length) {
          throw new SpreadsheetError(
            'Invalid argument: pos. It should be between 1 and the number of sheets.',
          );
        }
        return (book) => book.moveTab(book.activeTab, index);
      },
      renameActiveSheet: (name) => {
        const next = text(name);
        return (book) => book.renameTab(book.activeTab, next);
      },
      setNamedRange: (name, range) => {
        const next = text(name);
        const { tab, area } = desk.ranges.of(range);
        if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(next) || /^[A-Za-z]{1,3}\d+$/.test(next)) {
          throw new SpreadsheetError(`Invalid argument: ${next}`);
        }
        return (book) => {
          const others = book.names.filter((one) => one.name.toLowerCase() !== next.toLowerCase());
          book.names = [...others, { name: next, tab, area }];
          book.changed();
        };
      },
      removeNamedRange: (name) => {
        const wanted = text(name).toLowerCase();
        return (book) => {
          book.names = book.names.filter((one) => one.name.toLowerCase() !== wanted);
          book.changed();
        };
      },
      setSpreadsheetTimeZone: (zone) => {
        const next = text(zone);
        return desk.session.tried((book) => book.setTimeZone(next));
      },
      setSpreadsheetLocale: (locale) => {
        const next = text(locale);
        return desk.session.tried((book) => book.setLocale(next));
      },
      addDeveloperMetadata: (...args) => addMetadata(desk, place, args),
    },
    make: {
      insertSheet,
      duplicateActiveSheet: () => {
        const seen = desk.session.seen();
        const source = seen.activeTab;
        const base = `Copy of ${seen.tab(source).name}`;
        let name = base;
        for (let number = 2; seen.tabNamed(name); number++) name = `${base} ${number}`;
        const id = desk.session.book.newId();
        return {
          answer: desk.sheet(id),
          write: (book: Book) => {
            book.duplicateTab(source, id, name);
            book.activeTab = id;
          },
        };
      },
      setActiveSheet: (sheet) => {
        const id = desk.sheets.of(sheet);
        desk.session.seen().tab(id);
        return {
          answer: sheet,
          write: (book: Book) => {
            book.activeTab = id;
            book.version++;
          },
        };
      },
      setActiveRange: (range) => ({ answer: range, write: activateRange(desk, range) }),
      setCurrentCell: (range) => ({ answer: range, write: activateRange(desk, range) }),
    },
  });
}

function namedRangeHandle(desk: Desk, name: string): Handle {
  return handle(desk, 'NamedRange', {
    local: { getName: () => name },
    look: {
      getRange: (book) => {
        const found = book.names.find((one) => one.name === name);
        if (!found) throw new SpreadsheetError('The named range no longer exists.');
        return desk.range(found.tab, found.area);
      },
    },
    dress: {
      remove: () => (book) => {
        book.names = book.names.filter((one) => one.name !== name);
        book.changed();
      },
    },
  });
}

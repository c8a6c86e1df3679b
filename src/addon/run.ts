// Owns: what every job of a run is handed: the notebook, the line to Google, the clock, the memory.

import type { Language } from '../conference/language';
import type { Readers } from '../conference/phrases';
import { type Spoken, told } from '../conference/spoken';
import type { LocalTime } from '../conference/week';
import { type Line, openLine } from '../google/http';
import { openNotebook } from '../notebook/host';
import type { Notebook } from '../notebook/notebook';
import { keepLanguage, languageOfRun, readersOf } from './language';
import { needAllowed } from './permissions';
import { Refusal } from './refusal';
import { said } from './words/said';

/** Properties of the spreadsheet (all its teachers') or of one teacher in it. */
export interface Store {
  get<T>(key: string): T | null;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  /** What there is something under. */
  keys(): string[];
}

export interface Context {
  notebook: Notebook;
  line: Line;
  /** Milliseconds since 1970. */
  now(): number;
  /** The same moment on the teacher's wall clock. */
  today(): LocalTime;
  teacher: string;
  /** Shared by all who use this spreadsheet. */
  shared: Store;
  /** This teacher's own in this spreadsheet. */
  own: Store;
  /** What she is spoken to in; found out when something is first said. */
  language(): Language;
  /** From now on in what the tab Settings says; empty for each teacher's own. */
  speak(chosen: Language | ''): void;
  /** The same, and what the writers of this notebook read. */
  readers(): Readers;
  tell(said: Spoken | string): string;
}

/** Google ends a run after six minutes; what is begun must have room to end. */
const RUN_MS = 5 * 60 * 1000;

/** Throws a Refusal where Google's consent leaves out what nothing here works without. */
export function openRun(): Context {
  const started = Date.now();
  needAllowed('email', 'requests', 'sheet');
  const shared = sharedStore();
  const notebook = openNotebook(
    {
      get: (key) => shared.get<string>(key),
      set: (key, value) => shared.set(key, value),
    },
    () => context.readers(),
  );
  let language: Language | null = null;
  const context: Context = {
    notebook,
    line: openLine(started + RUN_MS),
    now: () => Date.now(),
    today: () => notebook.now(Date.now()),
    teacher: Session.getEffectiveUser().getEmail(),
    shared,
    own: storeOf(PropertiesService.getUserProperties(), `${notebook.id}/`),
    language() {
      language = language ?? languageOfRun(shared);
      return language;
    },
    speak(chosen) {
      keepLanguage(shared, chosen);
      language = null;
    },
    readers: () => readersOf(shared, context.language()),
    tell: (said) => told(said, context.language()),
  };
  return context;
}

const sharedStore = (): Store => storeOf(PropertiesService.getDocumentProperties());

/** For what is said outside a run, or when it could not be opened. */
export const languageHere = (): Language => languageOfRun(sharedStore());

/** Google takes 9 KB a value, and a character can be three bytes. */
const PIECE = 2900;

/**
 * Plain data under a key, in as many pieces as it needs. A value is written whole or reads as not
 * there: its pieces carry the mark of their writing.
 */
function storeOf(properties: GoogleAppsScript.Properties.Properties, prefix = ''): Store {
  return {
    get<T>(key: string): T | null {
      const head = properties.getProperty(prefix + key);
      if (head === null) return null;
      const [count = '', mark = '', rest = ''] = splitHead(head);
      let text = rest;
      if (Number(count) > 1) {
        const all = properties.getProperties();
        for (let piece = 1; piece < Number(count); piece += 1) {
          const part = all[`${prefix}${key}#${piece}`];
          if (!part?.startsWith(`${mark}|`)) return null;
          text += part.slice(mark.length + 1);
        }
      }
      return JSON.parse(text) as T;
    },
    set(key, value) {
      const text = JSON.stringify(value);
      const mark = Utilities.getUuid().slice(0, 8);
      const count = Math.max(1, Math.ceil(text.length / PIECE));
      const pieces: Record<string, string> = {};
      for (let piece = 0; piece < count; piece += 1) {
        const part = text.slice(piece * PIECE, (piece + 1) * PIECE);
        if (piece === 0) pieces[prefix + key] = `${count}|${mark}|${part}`;
        else pieces[`${prefix}${key}#${piece}`] = `${mark}|${part}`;
      }
      const before = properties.getProperty(prefix + key);
      properties.setProperties(pieces);
      const pieceCount = before === null ? 0 : Number(splitHead(before)[0]);
      for (let piece = count; piece < pieceCount; piece += 1)
        properties.deleteProperty(`${prefix}${key}#${piece}`);
    },
    keys: () =>
      properties
        .getKeys()
        .filter((key) => key.startsWith(prefix) && !/#\d+$/.test(key))
        .map((key) => key.slice(prefix.length)),
    remove(key) {
      const head = properties.getProperty(prefix + key);
      if (head === null) return;
      const count = Number(splitHead(head)[0]);
      for (let piece = 1; piece < count; piece += 1)
        properties.deleteProperty(`${prefix}${key}#${piece}`);
      properties.deleteProperty(prefix + key);
    },
  };
}

function splitHead(head: string): string[] {
  const first = head.indexOf('|');
  const second = head.indexOf('|', first + 1);
  return [head.slice(0, first), head.slice(first + 1, second), head.slice(second + 1)];
}

/** Someone else is writing, and waiting did not help. */
export class BusyError extends Refusal {
  override name = 'BusyError';
}

const WAIT_MS = 20000;

/**
 * Holds the notebook for one writer at a time; every write made within is carried out before the
 * next one gets it.
 */
export function holding<T>(context: Context, work: () => T): T {
  // Null where the script is not bound to a document.
  const lock = LockService.getDocumentLock() ?? LockService.getScriptLock();
  if (!lock.tryLock(WAIT_MS)) throw new BusyError(said((w) => w.google.busy));
  try {
    // Whoever held it before may have written what was read here already.
    context.notebook.reread();
    const result = work();
    context.notebook.flush();
    return result;
  } finally {
    lock.releaseLock();
  }
}

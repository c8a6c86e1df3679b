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
import { ownStore, type Store, sharedStore } from './store';
import { said } from './words/said';

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
    own: ownStore(notebook.id),
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

/** For what is said outside a run, or when it could not be opened. */
export const languageHere = (): Language => languageOfRun(sharedStore());

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

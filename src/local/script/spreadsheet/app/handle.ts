// Owns: how a method of a Google object becomes a numbered call of the run. Each object states its
// methods in tables by what they do to the spreadsheet; this file does the rest the same for all.

import type { Run } from '../../run';
import { SpreadsheetError } from '../area';
import type { Book } from '../book';
import { isDate, WrongParameters } from './arguments';
import type { Session, Write } from './session';

type Method = (...args: unknown[]) => unknown;
type Reader = (book: Book, ...args: unknown[]) => unknown;
type Writer = (...args: unknown[]) => Write;

export interface Methods {
  /** Touch nothing outside the script: not numbered. */
  readonly local?: Readonly<Record<string, Method>>;
  /** Ask for anything but cells' contents: waiting writes are seen, and go on waiting. */
  readonly look?: Readonly<Record<string, Reader>>;
  /** Ask for contents: waiting writes are carried out first. One round. */
  readonly read?: Readonly<Record<string, Reader>>;
  /** As `read`, but part of the round of the read that follows. */
  readonly measure?: Readonly<Record<string, Reader>>;
  /** Change contents: wait in the queue; give the object back. One round. */
  readonly write?: Readonly<Record<string, Writer>>;
  /** Change anything else: wait in the queue; give the object back. */
  readonly dress?: Readonly<Record<string, Writer>>;
  /** Change something that has an answer: the answer now, the write into the queue. */
  readonly make?: Readonly<
    Record<string, (...args: unknown[]) => { write: Write; answer: unknown }>
  >;
}

export interface Office {
  readonly run: Run;
  readonly session: Session;
}

/** An object a script holds: its methods, by name. */
export type Handle = Readonly<Record<string, Method>>;

function typeName(value: unknown): string {
  if (value === null || value === undefined) return '(class)';
  if (Array.isArray(value)) {
    return `${typeof value[0] === 'number' ? 'number' : 'Array'}[]`;
  }
  if (isDate(value)) return 'Date';
  if (typeof value === 'object') return String((value as Handle).toString?.() ?? '(class)');
  return typeof value === 'string' ? 'String' : typeof value;
}

/** Runs part of a method, turning what it refuses into an error of the script's own realm. */
export function inScriptsWords<T>(
  run: Run,
  method: string,
  args: readonly unknown[],
  body: () => T,
): T {
  try {
    return body();
  } catch (problem) {
    if (problem instanceof WrongParameters) {
      const types = args.map(typeName).join(',');
      throw run.realm.error(
        `The parameters (${types}) don't match the method signature for SpreadsheetApp.${method}.`,
      );
    }
    if (problem instanceof SpreadsheetError) throw run.realm.error(problem.message);
    throw problem;
  }
}

/** What names of methods at Google begin with: an unknown one of these is told as missing here. */
const METHOD_LIKE =
  /^(?:activate|add|append|apply|as|auto|break|build|can|clear|check|collapse|copy|create|delete|duplicate|enable|expand|fill|find|get|group|has|hide|ignore|insert|is|match|merge|modify|move|new|offset|open|protect|randomize|refresh|remove|rename|replace|require|reset|reverse|set|shift|show|sort|split|start|toast|trim|uncheck|unhide|unprotect|update|use|wait|when|with)(?:[A-Z]|$)/;

/**
 * Makes the object a script holds.
 * @param type Google's name for it, as in messages and in the numbering of calls: `Range`.
 */
export function handle(office: Office, type: string, methods: Methods): Handle {
  const { run, session } = office;
  const own: Record<string, Method> = {};
  const numbered = (name: string, body: (args: unknown[]) => unknown) => {
    own[name] = (...args) =>
      run.call('SpreadsheetApp', `${type}.${name}`, () =>
        inScriptsWords(run, `${type}.${name}`, args, () => body(args)),
      );
  };
  for (const [name, body] of Object.entries(methods.local ?? {})) {
    own[name] = (...args) => inScriptsWords(run, `${type}.${name}`, args, () => body(...args));
  }
  for (const [name, body] of Object.entries(methods.look ?? {})) {
    numbered(name, (args) => body(session.seen(), ...args));
  }
  for (const [name, body] of Object.entries(methods.read ?? {})) {
    numbered(name, (args) => {
      run.round('spreadsheet');
      return body(session.carryOut(), ...args);
    });
  }
  for (const [name, body] of Object.entries(methods.measure ?? {})) {
    numbered(name, (args) => body(session.carryOut(), ...args));
  }
  for (const [name, body] of Object.entries(methods.write ?? {})) {
    numbered(name, (args) => {
      const write = body(...args);
      run.round('spreadsheet');
      session.enqueue(write);
      return object;
    });
  }
  for (const [name, body] of Object.entries(methods.dress ?? {})) {
    numbered(name, (args) => {
      session.enqueue(body(...args));
      return object;
    });
  }
  for (const [name, body] of Object.entries(methods.make ?? {})) {
    numbered(name, (args) => {
      const { write, answer } = body(...args);
      session.enqueue(write);
      return answer;
    });
  }
  own.toString ??= () => type;
  const object: Handle = withMissing(run, type, own);
  return object;
}

/** The object, with a clear error for each of Google's methods it does not have. */
export function withMissing<T extends object>(run: Run, type: string, own: T): T {
  return new Proxy(Object.freeze(own), {
    get(target, property, receiver) {
      if (property in target || typeof property !== 'string' || !METHOD_LIKE.test(property)) {
        return Reflect.get(target, property, receiver);
      }
      return () => {
        throw run.realm.error(
          `SpreadsheetApp.${type}.${property} is not in the embedded Workspace`,
        );
      };
    },
  });
}

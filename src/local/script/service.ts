// Owns: how a Google service looks to a script: enums, and objects that admit what they lack.
import type { Execution } from './execution';

/** One value of a Google enum: compared by identity, printed by its name. */
export class EnumValue {
  readonly #name: string;
  readonly #ordinal: number;
  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }
  name(): string {
    return this.#name;
  }
  ordinal(): number {
    return this.#ordinal;
  }
  toString(): string {
    return this.#name;
  }
  toJSON(): string {
    return this.#name;
  }
}

export type Enum<Name extends string> = Readonly<Record<Name, EnumValue>>;

export function makeEnum<const Name extends string>(...names: Name[]): Enum<Name> {
  const values = names.map((name, index) => [name, new EnumValue(name, index)] as const);
  return Object.freeze(Object.fromEntries(values)) as Enum<Name>;
}

/** Asked for by the language itself, or by whoever prints an object; never by a script on purpose. */
const asked = new Set(['toString', 'toJSON', 'valueOf', 'constructor', 'then', '__proto__']);

/**
 * A service or one of its objects. Using a member that is not there says so in plain words,
 * where a bare object would only answer `undefined`.
 */
export function service<T extends object>(run: Execution, name: string, members: T): T {
  return new Proxy(members, {
    get(target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(target, key)) return Reflect.get(target, key);
      if (key === 'toString') return () => name;
      if (asked.has(key)) return undefined;
      throw run.notEmbedded(`${name}.${key}`);
    },
    set(_target, key) {
      throw run.realm.error(`Cannot set ${String(key)} of ${name}.`);
    },
  });
}

/** A Google service that is not here at all: there is a name, and every use of it says so. */
export function absentService(run: Execution, name: string): object {
  return service(run, name, {});
}

/** Google's complaint about arguments of the wrong number or type. */
export function wrongParameters(run: Execution, method: string, values: readonly unknown[]): Error {
  const types = values.map((value) =>
    value === null ? 'null' : Array.isArray(value) ? '(class)[]' : title(typeof value),
  );
  return run.realm.error(
    `The parameters (${types.join(',')}) don't match the method signature for ${method}.`,
  );
}

function title(type: string): string {
  return type === 'object' || type === 'function'
    ? '(class)'
    : type[0]?.toUpperCase() + type.slice(1);
}

/** A whole number, however the script wrote it. */
export function integer(run: Execution, method: string, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw wrongParameters(run, method, [value]);
  }
  return Math.trunc(value);
}

/** An object whose fields are read by name. */
export function fields(run: Execution, method: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw wrongParameters(run, method, [value]);
  return value as Record<string, unknown>;
}

/** A list of keys. */
export function keyList(run: Execution, method: string, value: unknown): string[] {
  if (!Array.isArray(value)) throw wrongParameters(run, method, [value]);
  return value.map(String);
}

/** Whether a value is a Date of any realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

// Owns: what may cross between the page and the script through google.script.run.

/** What arrives on the other side. */
export type WireValue =
  | null
  | boolean
  | number
  | string
  | WireValue[]
  | { [key: string]: WireValue };

/** A value that google.script.run refuses to carry. */
export class WireError extends Error {
  override name = 'WireError';
  constructor(
    readonly kind: string,
    readonly path: string,
  ) {
    super(`${kind} at ${path || 'the top'}`);
  }
}

/**
 * A value as google.script.run carries it: primitives, arrays and plain objects, of any realm.
 * `undefined` becomes null in arrays and is dropped from objects.
 * @see https://developers.google.com/apps-script/guides/html/reference/run#myFunction(...)
 * @throws WireError for a Date, a function, any other kind of object, or a circle.
 */
export function toWire(value: unknown): WireValue {
  return carry(value, '', []);
}

function carry(value: unknown, path: string, parents: readonly object[]): WireValue {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  // There is no way to write NaN or an infinity in what crosses.
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') throw new WireError(typeof value, path);
  if (parents.includes(value)) throw new WireError('circular reference', path);
  const within = [...parents, value];
  if (Array.isArray(value)) {
    return Array.from(value, (each, index) => carry(each, `${path}[${index}]`, within));
  }
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (kind !== 'Object' || !isPlain(value)) throw new WireError(kind, path);
  const out: Record<string, WireValue> = {};
  for (const [key, each] of Object.entries(value)) {
    if (each === undefined) continue;
    Object.defineProperty(out, key, {
      value: carry(each, path === '' ? key : `${path}.${key}`, within),
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return out;
}

/** Made by `{}` or `Object.create(null)`, in whatever realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype as object) === null;
}

// Owns: Google's partial responses, the `fields` parameter: `a,b/c,d(e,f/g),h.i` and `*`.

import { fieldsOf, type Host, type Property } from './contract';
import { invalidFields } from './error';

/** The fields to keep; 'all' keeps whatever is there. */
export type Mask = 'all' | Map<string, Mask>;

const parsed = new Map<string, Mask>();

/** Parses a mask and checks it against the schema it will be applied to; 400 when it is not one. */
export function parseMask(host: Host, schema: string, text: string): Mask {
  const key = `${host} ${schema} ${text}`;
  let mask = parsed.get(key);
  if (!mask) {
    mask = new MaskParser(text).parse();
    checkMask(host, { $ref: schema }, mask, []);
    parsed.set(key, mask);
  }
  return mask;
}

/** The part of `value` that the mask selects; the value itself is left as it is. */
export function applyMask(value: unknown, mask: Mask): unknown {
  if (mask === 'all' || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => applyMask(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(value)) {
    const inner = mask.get(name) ?? mask.get('*');
    if (inner !== undefined) kept[name] = applyMask(field, inner);
  }
  return kept;
}

/** Whether the mask names this top-level field or anything below it. */
export function mentions(mask: Mask, field: string): boolean {
  return mask !== 'all' && mask.has(field);
}

class MaskParser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Mask {
    const mask = this.#list();
    if (this.#at < this.#text.length) throw this.#malformed();
    return mask;
  }

  #list(): Mask {
    const mask: Mask = new Map();
    do this.#path(mask);
    while (this.#take(','));
    return mask;
  }

  #path(into: Map<string, Mask>): void {
    const name = /^[ ]*(\*|[A-Za-z0-9_$-]+)[ ]*/.exec(this.#text.slice(this.#at));
    if (!name?.[1]) throw this.#malformed();
    this.#at += name[0].length;
    if (this.#take('/') || this.#take('.')) {
      const inner: Map<string, Mask> = new Map();
      this.#path(inner);
      merge(into, name[1], inner);
    } else if (this.#take('(')) {
      const inner = this.#list();
      if (!this.#take(')')) throw this.#malformed();
      merge(into, name[1], inner);
    } else {
      merge(into, name[1], 'all');
    }
  }

  #take(char: string): boolean {
    if (this.#text[this.#at] !== char) return false;
    this.#at += 1;
    return true;
  }

  #malformed(): Error {
    return maskError(`Error parsing 'fields' parameter at position ${this.#at}.`, this.#text);
  }
}

function merge(into: Map<string, Mask>, name: string, mask: Mask): void {
  const before = into.get(name);
  if (before === undefined || mask === 'all') {
    into.set(name, mask);
  } else if (before !== 'all') {
    for (const [inner, innerMask] of mask) merge(before, inner, innerMask);
  }
}

function checkMask(host: Host, property: Property, mask: Mask, path: readonly string[]): void {
  if (mask === 'all') return;
  const target = property.items ?? property;
  for (const [name, inner] of mask) {
    const next = fieldOf(host, target, name);
    if (!next) {
      const whole = [...path, name].join('.');
      throw maskError(
        `Error expanding 'fields' parameter. Cannot find matching fields for path '${whole}'.`,
        whole,
      );
    }
    for (const each of next) checkMask(host, each, inner, [...path, name]);
  }
}

function fieldOf(host: Host, property: Property, name: string): Property[] | undefined {
  if (property.additionalProperties) return [property.additionalProperties];
  const fields = property.$ref === undefined ? property.properties : fieldsOf(host, property.$ref);
  if (!fields) return undefined;
  // What follows a star has only to exist somewhere; Google does not refuse it elsewhere.
  if (name === '*') return [];
  const field = fields[name];
  return field && [field];
}

function maskError(description: string, field: string): Error {
  return invalidFields('Request contains an invalid argument.', [{ field, description }]);
}

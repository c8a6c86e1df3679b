// Owns: a request's parameters, held to what Google publishes of them.
import { isInt32, type Method, type Parameter, table } from './contract';
import { type CloudError, invalidFields } from './error';

/** Parameters as read from the address: each value already of the type the contract gives. */
export class Parameters {
  readonly #values: ReadonlyMap<string, readonly ParameterValue[]>;

  constructor(values: ReadonlyMap<string, readonly ParameterValue[]>) {
    this.#values = values;
  }

  text(name: string): string | undefined {
    const value = this.#values.get(name)?.[0];
    return typeof value === 'string' ? value : undefined;
  }

  /** A parameter that the contract requires. */
  path(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw new Error(`The contract has no path parameter "${name}".`);
    return value;
  }

  number(name: string): number | undefined {
    const value = this.#values.get(name)?.[0];
    return typeof value === 'number' ? value : undefined;
  }

  flag(name: string): boolean | undefined {
    const value = this.#values.get(name)?.[0];
    return typeof value === 'boolean' ? value : undefined;
  }

  texts(name: string): readonly string[] {
    return (this.#values.get(name) ?? []).filter((v): v is string => typeof v === 'string');
  }

  /** The same for every page of one list, and for no other list. */
  queryKey(): string {
    const parts = [...this.#values].filter(([name]) => !ASIDE_FROM_QUERY.includes(name));
    return JSON.stringify(parts.sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

/** What may differ between two pages of one list. */
const ASIDE_FROM_QUERY = ['pageToken', 'pageSize', 'fields', 'prettyPrint', 'alt', 'quotaUser'];

type ParameterValue = string | number | boolean;

/**
 * Reads and checks a request's parameters. Throws a 400 for a name or a value that Google does
 * not know. Parameters in `unavailable` are unknown too: features this school does not have.
 */
export function readParameters(
  method: Method,
  pathValues: ReadonlyMap<string, string>,
  query: URLSearchParams,
  unavailable: readonly string[] = [],
): Parameters {
  const values = new Map<string, readonly ParameterValue[]>();
  for (const [name, value] of pathValues) values.set(name, [value]);
  for (const name of new Set(query.keys())) {
    const parameter = unavailable.includes(name) ? undefined : queryParameter(method, name);
    if (!parameter) {
      const description = `Invalid JSON payload received. Unknown name "${name}": Cannot bind query parameter. Field '${name}' could not be found in request message.`;
      throw invalidFields(description, [{ description }]);
    }
    const given = query.getAll(name);
    const used = parameter.repeated ? given : given.slice(-1);
    values.set(
      name,
      used.map((text) => readValue(name, parameter, text)),
    );
  }
  return new Parameters(values);
}

function queryParameter(method: Method, name: string): Parameter | undefined {
  const own = method.parameters[name];
  if (own?.location === 'query') return own;
  return table.services[method.host]?.parameters[name];
}

function readValue(name: string, parameter: Parameter, text: string): ParameterValue {
  if (parameter.enum && !parameter.enum.includes(text)) throw badValue(name, 'an enum', text);
  if (parameter.type === 'integer') {
    const value = Number(text);
    if (!/^-?\d+$/.test(text) || !isInt32(value)) throw badValue(name, 'TYPE_INT32', text);
    return value;
  }
  if (parameter.type === 'boolean') {
    if (text !== 'true' && text !== 'false') throw badValue(name, 'TYPE_BOOL', text);
    return text === 'true';
  }
  return text;
}

function badValue(field: string, type: string, text: string): CloudError {
  const description = `Invalid value at '${field}' (${type}), "${text}"`;
  return invalidFields(description, [{ field, description }]);
}

// Owns: holding every request, and every answer of ours, to what Google publishes of its APIs.
// The table is made from Google's discovery documents by build/contract.mjs.

import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import rawTable from './contract.json';
import { CloudError, invalidFields } from './error';

export type Host =
  | 'classroom.googleapis.com'
  | 'docs.googleapis.com'
  /** Drive's. */
  | 'www.googleapis.com'
  | 'script.googleapis.com';

/** What discovery documents use of JSON schema, and nothing more. */
export interface Property {
  $ref?: string;
  type?: string;
  format?: string;
  enum?: string[];
  items?: Property;
  /** An object's fields, where they have no schema of their own. */
  properties?: Record<string, Property>;
  additionalProperties?: Property;
}

interface Parameter extends Property {
  location: 'path' | 'query';
  required?: boolean;
  repeated?: boolean;
}

export interface Method {
  id: MethodId;
  host: Host;
  httpMethod: string;
  /** Such as `v1/courses/{courseId}/students`. */
  path: string;
  parameters: Record<string, Parameter>;
  request?: string;
  /** Absent where nothing is answered. */
  response?: string;
  scopes: string[];
}

export type MethodId =
  | 'classroom.courses.list'
  | 'classroom.courses.get'
  | 'classroom.courses.students.list'
  | 'classroom.courses.teachers.list'
  | 'classroom.courses.courseWork.list'
  | 'classroom.courses.courseWork.get'
  | 'classroom.courses.courseWork.studentSubmissions.list'
  | 'classroom.courses.courseWork.studentSubmissions.get'
  | 'docs.documents.get'
  | 'docs.documents.batchUpdate'
  | 'docs.documents.create'
  | 'drive.comments.create'
  | 'drive.comments.list'
  | 'drive.comments.update'
  | 'drive.comments.delete'
  | 'drive.files.delete'
  | DeploymentMethodId;

/** What deploying the add-on takes; nothing of it is the embedded Workspace's. */
export type DeploymentMethodId =
  | 'drive.files.create'
  | 'script.projects.create'
  | 'script.projects.getContent'
  | 'script.projects.updateContent'
  | 'script.projects.versions.list';

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

interface Table {
  services: Record<
    string,
    { revision: string; parameters: Record<string, Parameter>; prunedRequests: string[] }
  >;
  methods: Record<string, Omit<Method, 'id' | 'host'> & { service: string }>;
  schemas: Record<string, Record<string, Record<string, Property>>>;
}

const table = rawTable as unknown as Table;

interface Route {
  method: Method;
  pattern: RegExp;
  names: string[];
}

const routes: Route[] = Object.entries(table.methods).map(([id, { service, ...rest }]) => {
  const names = [...rest.path.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
  // A colon in an address starts a custom verb (`:batchUpdate`); in an id it is percent-encoded.
  const pattern = new RegExp(`^/${rest.path.replace(/\{\w+\}/g, '([^/:]+)')}$`);
  return { method: { ...rest, id: id as MethodId, host: service as Host }, pattern, names };
});

/** The fields of a schema, by name. Throws when the contract has no such schema. */
export function fieldsOf(host: Host, schema: string): Record<string, Property> {
  const fields = table.schemas[host]?.[schema];
  if (!fields) throw new Error(`The contract of ${host} has no schema "${schema}".`);
  return fields;
}

/** The method at this address, or undefined where Google has none that we carry. */
export function matchMethod(
  httpMethod: string,
  url: URL,
): { method: Method; pathValues: Map<string, string> } | undefined {
  const isGoogle = url.host.endsWith('.googleapis.com');
  for (const { method, pattern, names } of routes) {
    if (method.httpMethod !== httpMethod || (isGoogle && method.host !== url.host)) continue;
    const match = pattern.exec(url.pathname);
    if (!match) continue;
    const values = match.slice(1).map(decode);
    if (values.includes(undefined)) return undefined;
    const pathValues = new Map(names.map((name, i) => [name, values[i] ?? '']));
    return { method, pathValues };
  }
  return undefined;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}

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

/** Parses and checks a request's body. Throws a 400 for what Google would not understand. */
export function readBody(method: Method, text: string | undefined): Record<string, unknown> {
  if (method.request === undefined) {
    if (text !== undefined && text !== '') {
      throw new CloudError('INVALID_ARGUMENT', `${method.id} takes no request body.`);
    }
    return {};
  }
  let body: unknown;
  try {
    body = JSON.parse(text === undefined || text === '' ? '{}' : text);
  } catch (cause) {
    throw new CloudError(
      'INVALID_ARGUMENT',
      `Invalid JSON payload received. ${cause instanceof Error ? cause.message : ''}`.trim(),
    );
  }
  const check = validator(method.host, method.request);
  if (!check(body)) throw bodyError(method.host, check.errors ?? []);
  return body as Record<string, unknown>;
}

function bodyError(host: Host, errors: readonly ErrorObject[]): CloudError {
  const violations = errors.map((error) => {
    const field = dotted(error.instancePath);
    const unknown = error.params.additionalProperty;
    if (typeof unknown === 'string') {
      const pruned = table.services[host]?.prunedRequests.includes(unknown)
        ? ' (Docs knows this request; the embedded Workspace does not carry it out.)'
        : '';
      return {
        field,
        description: `Invalid JSON payload received. Unknown name "${unknown}" at '${field}': Cannot find field.${pruned}`,
      };
    }
    return { field, description: `Invalid value at '${field}': ${error.message ?? 'malformed'}` };
  });
  return invalidFields(violations.map((v) => v.description).join('\n'), violations);
}

/** `/requests/0/range` as Google writes it: `requests[0].range`. */
function dotted(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .reduce((path, step) => {
      if (/^\d+$/.test(step)) return `${path}[${step}]`;
      return path === '' ? step : `${path}.${step}`;
    }, '');
}

/** Throws, as a bug of ours, when an answer is not what Google could have said. */
export function checkAnswer(method: Method, answer: unknown): void {
  if (method.response === undefined) return;
  const check = validator(method.host, method.response);
  if (check(answer)) return;
  const why = (check.errors ?? [])
    .map((e) => `${e.instancePath} ${e.message ?? ''} ${JSON.stringify(e.params)}`)
    .join('; ');
  throw new Error(`The embedded ${method.id} gave an answer that Google could not give: ${why}`);
}

const compilers = new Map<Host, Ajv>();

function validator(host: Host, schema: string): ValidateFunction {
  let ajv = compilers.get(host);
  if (!ajv) {
    ajv = new Ajv({
      allErrors: true,
      strict: false,
      formats: FORMATS,
      // Docs' schemas are many: these three take half a second off the first answer.
      inlineRefs: false,
      validateSchema: false,
      code: { optimize: false },
    });
    for (const [name, properties] of Object.entries(table.schemas[host] ?? {})) {
      ajv.addSchema({ $id: name, ...objectSchema(properties) });
    }
    compilers.set(host, ajv);
  }
  const check = ajv.getSchema(schema);
  if (!check) throw new Error(`The contract of ${host} has no schema "${schema}".`);
  return check;
}

// RFC 3339 in UTC, as Google writes google-datetime.
const DATE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const FORMATS = {
  int32: { type: 'number' as const, validate: isInt32 },
  uint32: { type: 'number' as const, validate: (n: number) => n >= 0 && n < 2 ** 32 },
  float: { type: 'number' as const, validate: Number.isFinite },
  double: { type: 'number' as const, validate: Number.isFinite },
  int64: /^-?\d{1,19}$/,
  'google-datetime': DATE_TIME,
  'date-time': DATE_TIME,
  'google-duration': /^-?\d+(\.\d{1,9})?s$/,
  'google-fieldmask': /^[\w.,]*$/,
};

function objectSchema(properties: Record<string, Property>): object {
  return {
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(properties).map(([name, property]) => [name, jsonSchema(property)]),
    ),
  };
}

function jsonSchema(property: Property): object {
  if (property.$ref !== undefined) return { $ref: property.$ref };
  if (property.type === 'any') return {};
  if (property.properties) return objectSchema(property.properties);
  return {
    ...(property.type !== undefined && { type: property.type }),
    ...(property.format !== undefined && { format: property.format }),
    ...(property.enum && { enum: property.enum }),
    ...(property.items && { items: jsonSchema(property.items) }),
    ...(property.additionalProperties && {
      additionalProperties: jsonSchema(property.additionalProperties),
    }),
  };
}

function isInt32(n: number): boolean {
  return Number.isInteger(n) && n >= -(2 ** 31) && n < 2 ** 31;
}

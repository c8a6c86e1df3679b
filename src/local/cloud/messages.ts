// Owns: the bodies of requests, and of our own answers, held to the schemas that Google publishes.
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import { type Host, isInt32, type Method, type Property, table } from './contract';
import { CloudError, invalidFields } from './error';

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

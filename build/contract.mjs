// Owns: making src/local/cloud/contract.json, the part of Google's published contract that the
// embedded Classroom and Docs keep to.
//
//   node build/contract.mjs DIR
//
// DIR holds Google's discovery documents, `classroom.v1.json` and `docs.v1.json`, as fetched from
// https://classroom.googleapis.com/$discovery/rest?version=v1 and
// https://docs.googleapis.com/$discovery/rest?version=v1.

import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const METHODS = {
  'classroom.v1.json': [
    'courses.list',
    'courses.get',
    'courses.students.list',
    'courses.teachers.list',
    'courses.courseWork.list',
    'courses.courseWork.get',
    'courses.courseWork.studentSubmissions.list',
    'courses.courseWork.studentSubmissions.get',
  ],
  'docs.v1.json': ['documents.get', 'documents.batchUpdate', 'documents.create'],
};

// Docs' batchUpdate takes some fifty kinds of request. The add-on uses a handful; the rest would
// be most of the table, and nothing here could carry them out.
const REQUESTS = [
  'insertComment',
  'addCommentReply',
  'updateCommentPost',
  'deleteComment',
  'deleteCommentReply',
  'insertText',
  'deleteContentRange',
  'replaceAllText',
];

const KEPT_KEYS = ['$ref', 'type', 'format', 'enum', 'items', 'additionalProperties', 'repeated'];
const KEPT_PARAMETER_KEYS = [...KEPT_KEYS, 'location', 'required'];

const dir = process.argv[2];
if (dir === undefined) {
  process.stderr.write(
    'Which folder holds the discovery documents? Usage: node build/contract.mjs DIR\n',
  );
  process.exit(1);
}

const out = join(
  dirname(fileURLToPath(import.meta.url)),
  '..',
  'src',
  'local',
  'cloud',
  'contract.json',
);
const table = { services: {}, methods: {}, schemas: {} };
for (const [file, names] of Object.entries(METHODS)) addService(readDocument(file), names);
writeFileSync(out, print(table));
process.stdout.write(
  `${out}: ${Object.keys(table.methods).length} methods, ` +
    `${Object.values(table.schemas).reduce((sum, s) => sum + Object.keys(s).length, 0)} schemas\n`,
);

function readDocument(file) {
  const path = join(dir, file);
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new Error(`${path} could not be read as a discovery document.`, { cause });
  }
}

function addService(document, names) {
  const host = new URL(document.rootUrl).host;
  const schemas = structuredClone(document.schemas);
  const prunedRequests = pruneRequests(schemas);
  table.services[host] = {
    api: `${document.name}.${document.version}`,
    revision: document.revision,
    parameters: mapValues(document.parameters, slimParameter),
    prunedRequests,
  };

  const roots = [];
  for (const name of names) {
    const method = findMethod(document, name);
    table.methods[method.id] = {
      service: host,
      httpMethod: method.httpMethod,
      path: method.flatPath,
      parameters: mapValues(method.parameters ?? {}, slimParameter),
      ...(method.request && { request: method.request.$ref }),
      response: method.response.$ref,
      scopes: method.scopes,
    };
    roots.push(method.response.$ref);
    if (method.request) roots.push(method.request.$ref);
  }
  table.schemas[host] = reached(schemas, roots);
}

function findMethod(document, name) {
  const path = name.split('.');
  const last = path.pop();
  const resource = path.reduce((at, step) => at?.resources?.[step], document);
  const method = resource?.methods?.[last];
  if (!method) throw new Error(`${document.id} no longer has the method ${name}.`);
  return method;
}

/** Leaves only the kinds of request named above; returns the names of those taken out. */
function pruneRequests(schemas) {
  if (!schemas.Request) return [];
  for (const kind of REQUESTS) {
    if (!schemas.Request.properties[kind]) throw new Error(`Docs no longer takes ${kind}.`);
  }
  const pruned = Object.keys(schemas.Request.properties).filter((kind) => !REQUESTS.includes(kind));
  for (const kind of pruned) {
    delete schemas.Request.properties[kind];
    delete schemas.Response.properties[kind];
  }
  delete schemas.Response.properties.insertInlineSheetsChart;
  return pruned.sort();
}

/** The schemas that can be reached from these, by name, without their descriptions. */
function reached(schemas, roots) {
  const found = {};
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found[name]) continue;
    const schema = schemas[name];
    if (!schema) throw new Error(`A schema is named but not there: ${name}.`);
    found[name] = mapValues(schema.properties ?? {}, (property) => {
      collectRefs(property, queue);
      return slim(property, KEPT_KEYS);
    });
  }
  return sortKeys(found);
}

function collectRefs(node, into) {
  if (node === null || typeof node !== 'object') return;
  if (typeof node.$ref === 'string') into.push(node.$ref);
  for (const value of Object.values(node)) collectRefs(value, into);
}

function slimParameter(parameter) {
  return slim(parameter, KEPT_PARAMETER_KEYS);
}

function slim(node, keys) {
  const kept = {};
  for (const key of keys) {
    if (node[key] === undefined) continue;
    const nested = key === 'items' || key === 'additionalProperties';
    kept[key] = nested ? slim(node[key], keys) : node[key];
  }
  // An object with fields of its own inside a property would be lost here, silently.
  if (node.properties) throw new Error('A property with inline fields: teach slim() about it.');
  return kept;
}

function mapValues(object, change) {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
}

function sortKeys(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** One line a method and one line a schema, so that a new revision shows as a readable change. */
function print({ services, methods, schemas }) {
  const lines = (object, indent) =>
    Object.entries(object)
      .map(([key, value]) => `${indent}${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .join(',\n');
  const perService = Object.entries(schemas)
    .map(([host, byName]) => `    ${JSON.stringify(host)}: {\n${lines(byName, '      ')}\n    }`)
    .join(',\n');
  return `{
  "services": {\n${lines(services, '    ')}\n  },
  "methods": {\n${lines(methods, '    ')}\n  },
  "schemas": {\n${perService}\n  }
}
`;
}

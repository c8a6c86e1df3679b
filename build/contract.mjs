// Owns: making src/local/cloud/contract.json, the part of Google's published contract that the
// embedded Classroom, Docs and Drive keep to, and the Script API that deployments are tested on.
//
//   node build/contract.mjs DIR
//
// DIR holds Google's discovery documents, `classroom.v1.json`, `docs.v1.json`, `drive.v3.json` and
// `script.v1.json`, as fetched from https://NAME.googleapis.com/$discovery/rest?version=VERSION
// (Drive's from https://www.googleapis.com/discovery/v1/apis/drive/v3/rest).

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
  'drive.v3.json': [
    'comments.create',
    'comments.list',
    'comments.update',
    'comments.delete',
    'files.create',
    'files.delete',
  ],
  'script.v1.json': [
    'projects.create',
    'projects.getContent',
    'projects.updateContent',
    'projects.versions.list',
  ],
};

// A file in Drive has some seventy fields, with objects inside; these are all that anyone here sends.
const FIELDS = { 'drive.File': ['kind', 'id', 'name', 'mimeType'] };

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

const KEPT_KEYS = [
  '$ref',
  'type',
  'format',
  'enum',
  'items',
  'properties',
  'additionalProperties',
  'repeated',
];
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
      path: `${document.servicePath}${method.flatPath}`,
      parameters: mapValues(method.parameters ?? {}, slimParameter),
      ...(method.request && { request: method.request.$ref }),
      ...(method.response && { response: method.response.$ref }),
      scopes: method.scopes,
    };
    if (method.response) roots.push(method.response.$ref);
    if (method.request) roots.push(method.request.$ref);
  }
  table.schemas[host] = reached(schemas, roots, document.name);
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
function reached(schemas, roots, api) {
  const found = {};
  const queue = [...roots];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found[name]) continue;
    const schema = schemas[name];
    if (!schema) throw new Error(`A schema is named but not there: ${name}.`);
    const known = schema.properties ?? {};
    const only = FIELDS[`${api}.${name}`];
    const kept = only ? Object.fromEntries(only.map((field) => [field, known[field]])) : known;
    found[name] = mapValues(kept, (property) => {
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
    if (key === 'properties') kept[key] = mapValues(node[key], (inner) => slim(inner, keys));
    else kept[key] = nested ? slim(node[key], keys) : node[key];
  }
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

// Owns: what Google publishes of its APIs, as far as it is used: methods, their addresses and schemas. The
// table is made from Google's discovery documents by build/contract.mjs.

import rawTable from './contract.json';

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

export interface Parameter extends Property {
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

interface Table {
  services: Record<
    string,
    { revision: string; parameters: Record<string, Parameter>; prunedRequests: string[] }
  >;
  methods: Record<string, Omit<Method, 'id' | 'host'> & { service: string }>;
  schemas: Record<string, Record<string, Record<string, Property>>>;
}

/** What Google's discovery documents say of the methods that are used. */
export const table = rawTable as unknown as Table;

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

export function isInt32(n: number): boolean {
  return Number.isInteger(n) && n >= -(2 ** 31) && n < 2 ** 31;
}

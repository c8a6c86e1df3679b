// Owns: appsscript.json: what of it the platform acts on, and the rules of its allowlist of URLs.
import { isZone } from './zonedTime';

/** The project can't be pushed or run; the message says what to mend. */
export class ProjectError extends Error {
  override name = 'ProjectError';
}

export interface Manifest {
  timeZone: string;
  oauthScopes: readonly string[];
  /** Absent: any address may be fetched. */
  urlFetchWhitelist?: readonly string[];
  /** Hosts of the APIs that are switched on in the script's default Cloud project. */
  enabledApis: readonly string[];
}

/** @throws ProjectError for what Google refuses in a manifest, of the parts that are read here. */
export function readManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw wrong(`it is not JSON (${(error as Error).message})`);
  }
  const raw = record(json, 'the whole file');
  if (raw.runtimeVersion !== 'V8') throw wrong('runtimeVersion must be "V8"');
  const timeZone = raw.timeZone;
  if (typeof timeZone !== 'string' || !isZone(timeZone)) {
    throw wrong(`timeZone ${JSON.stringify(timeZone)} is not a time zone`);
  }
  const scopes = raw.oauthScopes;
  if (scopes === undefined) {
    throw wrong('oauthScopes is missing, and what Google would then guess is not known here');
  }
  const manifest: Manifest = {
    timeZone,
    oauthScopes: strings(scopes, 'oauthScopes'),
    enabledApis: enabledApis(raw.dependencies),
  };
  if (raw.urlFetchWhitelist === undefined) return manifest;
  const prefixes = strings(raw.urlFetchWhitelist, 'urlFetchWhitelist');
  for (const prefix of prefixes) checkPrefix(prefix);
  return { ...manifest, urlFetchWhitelist: prefixes };
}

function wrong(what: string): ProjectError {
  return new ProjectError(`appsscript.json has errors: ${what}.`);
}

function record(value: unknown, where: string): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw wrong(`${where} must be an object`);
  }
  return value as Record<string, unknown>;
}

function strings(value: unknown, where: string): string[] {
  if (!Array.isArray(value) || value.some((each) => typeof each !== 'string')) {
    throw wrong(`${where} must be a list of texts`);
  }
  return value as string[];
}

function enabledApis(dependencies: unknown): string[] {
  if (dependencies === undefined) return [];
  const services = record(dependencies, 'dependencies').enabledAdvancedServices ?? [];
  if (!Array.isArray(services)) throw wrong('enabledAdvancedServices must be a list');
  return services.map((each) => {
    const { serviceId, userSymbol, version } = record(each, 'enabledAdvancedServices');
    if ([serviceId, userSymbol, version].some((part) => typeof part !== 'string')) {
      throw wrong('an advanced service needs userSymbol, serviceId and version');
    }
    return `${serviceId}.googleapis.com`;
  });
}

/** @see https://developers.google.com/apps-script/manifest/allowlist-url */
function checkPrefix(prefix: string): void {
  const parts = /^(https?):\/\/([^/?#]*)([^?#]*)/.exec(prefix);
  if (!parts) throw wrong(`urlFetchWhitelist: "${prefix}" is not a URL`);
  const [, scheme, host = '', path] = parts;
  if (scheme !== 'https') throw wrong(`urlFetchWhitelist: "${prefix}" must use the HTTPS scheme`);
  if (!/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?$/i.test(host)) {
    throw wrong(`urlFetchWhitelist: "${prefix}" must have a full domain`);
  }
  if (path === '') throw wrong(`urlFetchWhitelist: "${prefix}" must have a path, at least "/"`);
}

/**
 * Whether the allowlist lets a URL be fetched: same scheme and host (or one level and more below a
 * leading `*.`), and a path, case and all, that is the prefix's own or its child. `/foo` lets
 * `/foo`, `/foo/bar`, `/foo?bar` and `/foo#bar` through, and not `/foobar`.
 * @see https://developers.google.com/apps-script/manifest/allowlist-url
 */
export function isAllowed(url: string, prefixes: readonly string[]): boolean {
  const target = /^(https?):\/\/([^/?#]*)(.*)$/is.exec(url);
  if (!target) return false;
  const [, scheme = '', host = '', rest = ''] = target;
  // Browsers and servers read a backslash as the end of the host.
  if (host.includes('\\')) return false;
  const path = rest.startsWith('/') ? rest : `/${rest}`;
  return prefixes.some((prefix) => {
    const [, allowedScheme = '', allowedHost = '', allowedPath = ''] =
      /^(https?):\/\/([^/?#]*)(.*)$/is.exec(prefix) ?? [];
    if (scheme.toLowerCase() !== allowedScheme.toLowerCase()) return false;
    return hostFits(host.toLowerCase(), allowedHost.toLowerCase()) && isChild(path, allowedPath);
  });
}

function hostFits(host: string, allowed: string): boolean {
  return allowed.startsWith('*.')
    ? host.endsWith(allowed.slice(1)) && host.length > allowed.length - 1
    : host === allowed;
}

function isChild(path: string, prefix: string): boolean {
  if (!path.startsWith(prefix)) return false;
  return (
    prefix.endsWith('/') || path.length === prefix.length || /[/?#]/.test(path[prefix.length] ?? '')
  );
}

// Owns: which part of the Workspace the address names, so that links and reloads lead back to it.

export type Route =
  | { place: 'sheet'; tab?: string }
  | { place: 'doc'; id?: string }
  | { place: 'mail' }
  | { place: 'runs' };

/** `#sheet/Writers`, `#doc/<student or Doc>`, `#mail`, `#runs`. Anything else is the spreadsheet. */
export function readHash(hash: string): Route {
  const [place, ...rest] = hash.replace(/^#/, '').split('/');
  const name = decode(rest.join('/'));
  if (place === 'doc') return name === '' ? { place } : { place, id: name };
  if (place === 'mail' || place === 'runs') return { place };
  return name === '' ? { place: 'sheet' } : { place: 'sheet', tab: name };
}

export function writeHash(route: Route): string {
  const name = route.place === 'sheet' ? route.tab : route.place === 'doc' ? route.id : undefined;
  return `#${route.place}${name === undefined ? '' : `/${encodeURIComponent(name)}`}`;
}

/** An address typed by hand may hold a lone `%`. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
}

export function go(route: Route): void {
  window.location.hash = writeHash(route);
}

/** Where a link to Google leads in here, or undefined when it leads nowhere. */
export function routeOfLink(url: string): Route | undefined {
  const doc = /^https:\/\/docs\.google\.com\/document\/(?:u\/\d+\/)?d\/([\w-]+)/.exec(url)?.[1];
  return doc === undefined ? undefined : { place: 'doc', id: doc };
}

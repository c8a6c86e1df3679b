// Owns: the page's talk with its server.
import { type Action, type ActResponse, PATHS } from './protocol';

/** The server's answer was a refusal, or there was none; worded for the person. */
export class Unanswered extends Error {
  override name = 'Unanswered';
}

const GONE = 'The Workspace does not answer. If it was stopped, start it again with npm start.';

/** Asks for a view. @throws Unanswered */
export async function look<View>(
  path: string,
  parameters: Readonly<Record<string, string | number>> = {},
): Promise<View> {
  const query = new URLSearchParams(
    Object.entries(parameters).map(([name, value]) => [name, String(value)]),
  );
  const response = await fetch(`${path}?${query}`).catch(() => {
    throw new Unanswered(GONE);
  });
  const body: unknown = await response.json();
  if (response.ok) return body as View;
  throw new Unanswered((body as { message: string }).message);
}

/** Does something. Never throws: what could not be done is in the answer. */
export async function act(action: Action): Promise<ActResponse> {
  try {
    const response = await fetch(PATHS.act, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(action),
    });
    if (response.ok) return (await response.json()) as ActResponse;
    return { ok: false, message: await response.text() };
  } catch (error) {
    if (error instanceof TypeError) return { ok: false, message: GONE };
    throw error;
  }
}

/**
 * Tells of every version of the Workspace from now on, and of the connection coming and going.
 * @returns A function that ends it.
 */
export function listen(
  changed: (version: number) => void,
  connected: (yes: boolean) => void,
): () => void {
  const source = new EventSource(PATHS.changes);
  source.onmessage = (event) => changed(Number(event.data));
  source.onopen = () => connected(true);
  source.onerror = () => connected(false);
  return () => source.close();
}

// Owns: telling everybody that something changed: pages through server-sent events, the disk by a
// save soon after.
import type { ServerResponse } from 'node:http';

/** A save comes when there was no change for so long … */
const QUIET_MS = 300;
/** … and this long after the first unsaved change at the latest. */
const PATIENCE_MS = 2_000;

export class Changes {
  #version = 1;
  #pending: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest change that is not saved came, by the machine's clock. */
  #unsavedSince: number | undefined;
  readonly #listeners = new Set<ServerResponse>();
  readonly #save: () => void;
  readonly #failed: (error: unknown) => void;

  /** @param failed Told of a save that did not work; the next change tries again. */
  constructor(save: () => void, failed: (error: unknown) => void) {
    this.#save = save;
    this.#failed = failed;
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  happened(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener.write(`data: ${this.#version}\n\n`);
    this.#unsavedSince ??= performance.now();
    const patience = this.#unsavedSince + PATIENCE_MS - performance.now();
    clearTimeout(this.#pending);
    this.#pending = setTimeout(() => this.#saveNow(), Math.max(0, Math.min(QUIET_MS, patience)));
  }

  /** Keeps the answer open and writes each new version to it. */
  listen(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(`retry: 1000\ndata: ${this.#version}\n\n`);
    this.#listeners.add(response);
    response.on('close', () => this.#listeners.delete(response));
  }

  /** Saves what is not saved yet, and lets the listeners go. */
  close(): void {
    if (this.#pending !== undefined) this.#saveNow();
    for (const listener of this.#listeners) listener.end();
  }

  #saveNow(): void {
    clearTimeout(this.#pending);
    this.#pending = undefined;
    this.#unsavedSince = undefined;
    try {
      this.#save();
    } catch (error) {
      this.#failed(error);
    }
  }
}

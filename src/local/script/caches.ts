// Owns: what is in the script's caches.

export interface Entry {
  value: string;
  /** Milliseconds since 1970. */
  expires: number;
}

/** Every cache of the Workspace. It is not saved with the rest: Google may drop it at any time too. */
export class Caches {
  readonly #stores = new Map<string, Map<string, Entry>>();

  store(name: string): Map<string, Entry> {
    const known = this.#stores.get(name) ?? new Map<string, Entry>();
    this.#stores.set(name, known);
    return known;
  }

  /** What Google may do whenever it likes. */
  dropAll(): void {
    this.#stores.clear();
  }
}

// Owns: who holds which of the script's locks.

export class Locks {
  /** By lock, the id of the run. */
  readonly #owners = new Map<string, string>();

  get held(): string[] {
    return [...this.#owners.keys()];
  }

  take(lock: string, run: string): boolean {
    const owner = this.#owners.get(lock);
    if (owner !== undefined && owner !== run) return false;
    this.#owners.set(lock, run);
    return true;
  }

  holds(lock: string, run: string): boolean {
    return this.#owners.get(lock) === run;
  }

  release(lock: string, run: string): void {
    if (this.holds(lock, run)) this.#owners.delete(lock);
  }

  /** At a run's end, however it ended. */
  releaseAll(run: string): void {
    for (const [lock, owner] of this.#owners) if (owner === run) this.#owners.delete(lock);
  }
}

// Owns: what every step of a deployment is handed, and how it says that it cannot go on.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Clasp, explain, type Fault } from './clasp';

export interface Surroundings {
  /** The project's folder, as it really is: clasp does not work through symbolic links. */
  root: string;
  clasp: Clasp;
  say: (line: string) => void;
  /** Asks the person at the terminal; null where nobody is there to answer. */
  ask: ((question: string) => Promise<string>) | null;
  open: (url: string) => void;
}

/** It cannot go on; the message says what happened, what is safe and what to do. */
export class DeployError extends Error {
  override name = 'DeployError';
}

export function refusal(
  what: string,
  fault: Fault,
  account: string,
  output: string,
  left: string,
): DeployError {
  const own = fault === 'unknown' || fault === 'refused code' ? `${output.trim()}\n` : '';
  return new DeployError(`${own}${what} ${explain(fault, account)}${left}`);
}

/** A folder of this deployment's own, empty. */
export function emptyFolder(root: string, name: string): string {
  const folder = join(root, 'build', 'out', 'deploy', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

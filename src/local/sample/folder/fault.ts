// Owns: how what is wrong with a class folder is said: file, line, reason, all of it at once.

export interface Fault {
  /** The file as the teacher would look for it, e.g. `roster.csv`. */
  file: string;
  /** Counted from 1, as editors and spreadsheets count. */
  line?: number;
  /** What is wrong and what to do, in a phrase that follows `roster.csv:7: `. */
  reason: string;
}

/** `roster.csv:7: …`, or `roster.csv: …` when no line is to blame. */
export function faultLine({ file, line, reason }: Fault): string {
  return line === undefined ? `${file}: ${reason}` : `${file}:${line}: ${reason}`;
}

/** A class folder with anything wrong in it. Nothing was loaded: no row is guessed or left out. */
export class ClassFolderError extends Error {
  readonly faults: readonly Fault[];

  constructor(folder: string, faults: readonly Fault[]) {
    const things = faults.length === 1 ? 'one thing' : `${faults.length} things`;
    super(
      [
        `The class in ${folder} was not loaded; ${things} to put right first:`,
        ...faults.map(faultLine),
      ].join('\n'),
    );
    this.name = 'ClassFolderError';
    this.faults = faults;
  }
}

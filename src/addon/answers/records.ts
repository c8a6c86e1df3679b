// Owns: records handed over, and a writer forgotten.

/** Every note as a file. */
export interface NotesFile {
  name: string;
  notes: number;
  csv: string;
}

/** What forgetting a writer did, and what it cannot do; a sentence each. */
export interface Forgetting {
  gone: string[];
  stays: { says: string; url: string }[];
}

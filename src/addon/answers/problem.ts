// Owns: what is wrong and what to do, in words for the teacher.

/** One sentence on what is wrong, and one on what to do. */
export interface Problem {
  says: string;
  todo: string;
}

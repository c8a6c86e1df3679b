// Owns: what can be found wrong with a Workspace after all.

export type Harm = 'lost' | 'doubled' | 'wrongDraft' | 'stuck';

export interface Finding {
  harm: Harm;
  says: string;
}

/** Lines of a list that occur more often than once, each named once. */
export function repeated(lines: readonly string[]): string[] {
  return [...new Set(lines.filter((line, at) => lines.indexOf(line) !== at))];
}

// Owns: names and titles as Google hands them over, no longer than anybody reads.

const LONGEST = 500;

/** A name or title, its end left out where it is longer than one can be meant to be; never half a sign. */
export function named(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}

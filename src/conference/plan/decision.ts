// Owns: what the search decides, one thing at a time, as a number that is quick to copy and to turn.

/** `subject * KINDS + kind`; of each two kinds, one is the other's opposite. */
export type Decision = number;

const KINDS = 8;

/** Of a place (see `Model`): its group meets, or not. */
export const MEETS = 0;
export const MEETS_NOT = 1;
/** Of an entry (see `Market`): the writer sits in the place's group, or not. */
export const JOINS = 2;
export const JOINS_NOT = 3;
/** Of an option (see `Market`): the writer is met there alone, or not. */
export const ALONE = 4;
export const ALONE_NOT = 5;

export const decision = (subject: number, kind: number): Decision => subject * KINDS + kind;
/** The other of the two kinds, of the same subject. */
export const opposite = (one: Decision): Decision => one ^ 1;
export const subjectOf = (one: Decision): number => Math.floor(one / KINDS);
export const kindOf = (one: Decision): number => one % KINDS;

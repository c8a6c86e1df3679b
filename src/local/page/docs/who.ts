// Owns: as whom the person at the page writes, and what that lets them do.
import type { DocView } from '../protocol';

export type Who = 'student' | 'teacher';

/** Why this person can't write in the Doc, or undefined when they can. */
export function whyOnlyLook(doc: DocView, who: Who): string | undefined {
  const { name, role } = doc[who];
  if (role === 'owner' || role === 'writer') return undefined;
  if (role === 'commenter') return `${name} can comment, not write.`;
  if (role === undefined) return `${name} cannot open this Doc.`;
  return who === 'student'
    ? `It is turned in: ${name} can look, but not write, and may not see the comments.`
    : `${name} can only look.`;
}

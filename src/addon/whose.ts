// Owns: whose Doc it is, where Classroom lists one Doc for two writers of a class.
import type { WriterRow } from '../notebook/writers';

/** Why feedback on this Doc waits until the teacher has looked; empty where it is this writer's alone. */
export function sharedDoc(
  docId: string,
  { writerId }: { writerId: string },
  all: readonly WriterRow[],
): string {
  const other = all.find((row) => row.docId === docId && row.writerId !== writerId);
  return docId === '' || !other
    ? ''
    : `${other.name} handed in the very same Doc. Look whose it is; then send it anyway, or copy the text.`;
}

// Owns: whose Doc it is, where Classroom lists one Doc for two writers of a class.
import type { Spoken } from '../../conference/spoken';
import type { WriterRow } from '../../notebook/writers';
import { said } from '../words/said';

/** Why feedback on this Doc waits until the teacher has looked; null where it is this writer's alone. */
export function sharedDoc(
  docId: string,
  { writerId }: { writerId: string },
  all: readonly WriterRow[],
): Spoken | null {
  const other = all.find((row) => row.docId === docId && row.writerId !== writerId);
  return docId === '' || !other ? null : said(({ deliveries }) => deliveries.sameDoc(other.name));
}

// Owns: reading what the writers of a group answered each other, as the page sends it.
import { PEER_KINDS, type PeerAnswer } from '../../conference/peer';
import { Refusal } from '../refusal';
import { said } from '../words/said';

/** More than a group has listeners. */
const MOST = 12;
const LONGEST = 1000;

/**
 * Each answer with the name its writer has in the class. Throws a Refusal for what is none, or from
 * nobody of the class: an answer is never given to a name that was guessed.
 */
export function peerAnswers(
  raw: unknown,
  nameOf: (writerId: unknown) => string | undefined,
): PeerAnswer[] {
  if (raw === undefined) return [];
  if (!Array.isArray(raw) || raw.length > MOST)
    throw new Refusal(said((words) => words.saving.peersUnread));
  return raw.map((one: unknown) => {
    const { from, kind, says } = (one ?? {}) as Partial<Record<keyof PeerAnswer, unknown>>;
    const known = PEER_KINDS.find((each) => each === kind);
    const name = nameOf(from);
    if (known === undefined || name === undefined || typeof says !== 'string')
      throw new Refusal(said((words) => words.saving.peerUnknown));
    if (says.length > LONGEST)
      throw new Refusal(said(({ saving }) => saving.peerTooLong(name, LONGEST)));
    return { kind: known, from: String(from), name, says: says.trim() };
  });
}

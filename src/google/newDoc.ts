// Owns: making a Doc of the teacher's own with words in it.
import { type Answer, type Line, sendAll } from './http';

/** Answers the new Doc's id. It belongs to whoever this runs for, and is shared with nobody. */
export function makeDoc(line: Line, title: string, text: string): Answer<string> {
  const [made] = sendAll<{ documentId?: string }>(line, [
    {
      api: 'docs',
      method: 'POST',
      path: '/v1/documents',
      query: { fields: 'documentId' },
      body: { title },
    },
  ]);
  if (!made?.ok) return made ?? notMade('Nothing came back.');
  const { documentId } = made.value;
  if (!documentId) return notMade('Google gave the new Doc no id.');
  const [written] = sendAll<object>(line, [
    {
      api: 'docs',
      method: 'POST',
      path: `/v1/documents/${encodeURIComponent(documentId)}:batchUpdate`,
      query: { fields: 'documentId' },
      // A new Doc begins at 1, before the line end that every Doc has.
      body: { requests: [{ insertText: { location: { index: 1 }, text } }] },
    },
  ]);
  return written?.ok ? { ok: true, value: documentId } : (written ?? notMade('It stayed empty.'));
}

const notMade = (message: string): Answer<never> => ({
  ok: false,
  error: { kind: 'unavailable', status: 0, message },
});

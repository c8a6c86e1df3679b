// Owns: typing in a Doc: shown at once, sent in order, and put right when the server says otherwise.
import { useEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import type { DocTabView, DocView } from '../protocol';
import { type DraftText, draftText, joined, type Write, write } from './draftText';

export interface Writing {
  draft: DraftText;
  /** Words that the server has not confirmed. */
  unsaved: boolean;
  write: (change: Write) => void;
  /** Counts the times the text was taken over from the server. */
  generation: number;
}

export function useWriting(doc: DocView, tab: DocTabView, by: string, reload: () => void): Writing {
  const { attempt, tell } = useDesk();
  const [draft, setDraft] = useState(() => draftText(tab, doc.threads));
  const [generation, setGeneration] = useState(0);
  const [sending, setSending] = useState(false);
  const queue = useRef<Write[]>([]);
  const busy = useRef(false);
  const revision = useRef(doc.revision);

  // The server's text is the truth, as soon as it knows everything that was typed here.
  useEffect(() => {
    if (busy.current || doc.revision < revision.current) return;
    revision.current = doc.revision;
    setDraft(draftText(tab, doc.threads));
    setGeneration((count) => count + 1);
  }, [doc, tab]);

  async function send() {
    busy.current = true;
    setSending(true);
    for (let change = queue.current.shift(); change; change = queue.current.shift()) {
      const { at, erase, insert } = change;
      const answer = await attempt({
        do: 'write',
        fileId: doc.fileId,
        tabId: tab.id,
        by,
        revision: revision.current,
        at,
        erase,
        insert,
      });
      if (answer.ok) {
        revision.current = answer.done.revision ?? revision.current;
        continue;
      }
      // What follows was typed into a text that is not there.
      queue.current = [];
      revision.current = 0;
      tell({ kind: 'trouble', text: answer.message });
    }
    busy.current = false;
    setSending(false);
    reload();
  }

  return {
    draft,
    unsaved: sending,
    generation,
    write(change) {
      setDraft((before) => write(before, change));
      const last = queue.current[queue.current.length - 1];
      const together = last && joined(last, change);
      if (together) queue.current[queue.current.length - 1] = together;
      else queue.current.push(change);
      if (!busy.current) void send();
    },
  };
}

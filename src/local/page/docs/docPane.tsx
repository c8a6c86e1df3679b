// Owns: one Doc: its tabs, the paper with the open tab's text, and its threads.
import { useMemo, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import type { DocTabView, DocView } from '../protocol';
import { count } from '../words';
import { wordsIn } from './draftText';
import { Paper } from './paper';
import { Threads } from './threads';
import { useWriting } from './useWriting';
import { type Who, whyOnlyLook } from './who';

export function DocPane({ doc, who, reload }: { doc: DocView; who: Who; reload: () => void }) {
  const [tabId, setTabId] = useState(doc.tabs[0]?.id);
  const tab = doc.tabs.find(({ id }) => id === tabId) ?? doc.tabs[0];
  return (
    <>
      {doc.tabs.length > 1 && (
        <nav class="doc-tabs" aria-label="The Doc's tabs">
          {doc.tabs.map((each) => (
            <button
              key={each.id}
              type="button"
              class="quiet small"
              aria-current={each === tab ? 'true' : undefined}
              style={{ marginLeft: `${each.depth * 12}px` }}
              onClick={() => setTabId(each.id)}
            >
              {each.title}
            </button>
          ))}
        </nav>
      )}
      {tab && <TabPane key={tab.id} doc={doc} tab={tab} who={who} reload={reload} />}
    </>
  );
}

function TabPane({
  doc,
  tab,
  who,
  reload,
}: {
  doc: DocView;
  tab: DocTabView;
  who: Who;
  reload: () => void;
}) {
  const { overview } = useDesk();
  const person = doc[who];
  const writing = useWriting(doc, tab, person.userId, reload);
  const [openThread, setOpenThread] = useState<string>();
  const [showResolved, setShowResolved] = useState(false);
  const [paper, setPaper] = useState<HTMLElement | null>(null);
  const onlyLook = whyOnlyLook(doc, who);
  const mine = doc.threads.filter(({ tabId }) => tabId === tab.id || tabId === null);
  const resolved = mine.filter((thread) => thread.resolved);
  const shown = useMemo(
    () =>
      mine
        .filter((thread) => showResolved || !thread.resolved)
        .sort((a, b) => startOf(a.spans) - startOf(b.spans)),
    [mine, showResolved],
  );
  return (
    <div class="desk-top">
      <div class="sheet-of-paper" ref={setPaper}>
        {onlyLook !== undefined && <p class="only-look">{onlyLook}</p>}
        <Paper
          draft={writing.draft}
          editable={onlyLook === undefined}
          openThread={openThread}
          resolved={new Set(showResolved ? [] : resolved.map(({ id }) => id))}
          label={`${doc.title}, written in as ${person.name}`}
          write={writing.write}
          choose={setOpenThread}
        />
        <p class="paper-foot hint">
          {count(wordsIn(writing.draft), 'word')} ·{' '}
          {writing.unsaved ? 'Saving…' : 'Saved in this Workspace'}
        </p>
      </div>
      <div class="beside">
        {resolved.length > 0 && (
          <label class="switch">
            <input
              type="checkbox"
              checked={showResolved}
              onChange={(event) => setShowResolved(event.currentTarget.checked)}
            />
            Show {count(resolved.length, 'resolved comment')}
          </label>
        )}
        {shown.length === 0 && <p class="hint">No comments.</p>}
        <Threads
          threads={shown}
          fileId={doc.fileId}
          by={who === 'teacher' ? overview.teacher : person}
          canWrite={onlyLook === undefined || person.role === 'commenter'}
          open={openThread}
          setOpen={setOpenThread}
          paper={paper}
          drawn={writing.draft}
        />
      </div>
    </div>
  );
}

function startOf(spans: readonly { start: number }[]): number {
  return spans[0]?.start ?? Number.POSITIVE_INFINITY;
}

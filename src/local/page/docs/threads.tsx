// Owns: the comment threads beside the paper, each level with the words it is about.
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import type { ThreadView } from '../protocol';
import { momentWords } from '../words';

/** Pixels between two threads. */
const GAP = 10;

export interface ThreadsProps {
  threads: readonly ThreadView[];
  fileId: string;
  /** As whom replies are written. */
  by: { userId: string; name: string };
  /** False when they can only look. */
  canWrite: boolean;
  open: string | undefined;
  setOpen: (id: string | undefined) => void;
  /** The paper's element, whose anchors tell where threads stand. */
  paper: HTMLElement | null;
  /** Whatever moves the text. */
  drawn: unknown;
}

export function Threads({ threads, paper, open, drawn, ...rest }: ThreadsProps) {
  const column = useRef<HTMLOListElement>(null);
  const [width, setWidth] = useState(0);

  useEffect(() => {
    if (!paper) return;
    const observer = new ResizeObserver(() => setWidth(paper.clientWidth));
    observer.observe(paper);
    return () => observer.disconnect();
  }, [paper]);

  // What is drawn moves the anchors.
  useLayoutEffect(() => {
    const list = column.current;
    if (!list || !paper) return;
    const home = list.getBoundingClientRect().top;
    const cards = [...list.children].filter((each) => each instanceof HTMLElement);
    const wanted = cards.map((card) => {
      const anchor = paper.querySelector(
        `[data-threads~="${CSS.escape(card.dataset.thread ?? '')}"]`,
      );
      return anchor ? anchor.getBoundingClientRect().top - home : Number.POSITIVE_INFINITY;
    });
    let free = 0;
    cards.forEach((card, index) => {
      // Threads whose words are gone come last.
      const top = Math.max(free, Number.isFinite(wanted[index]) ? (wanted[index] ?? 0) : free);
      card.style.top = `${top}px`;
      free = top + card.offsetHeight + GAP;
    });
    list.style.minHeight = `${free}px`;
  }, [threads, paper, drawn, open, width]);

  return (
    <ol class="threads" ref={column} aria-label="Comments">
      {threads.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} open={thread.id === open} {...rest} />
      ))}
    </ol>
  );
}

function ThreadCard({
  thread,
  open,
  fileId,
  by,
  canWrite,
  setOpen,
}: { thread: ThreadView; open: boolean } & Pick<
  ThreadsProps,
  'fileId' | 'by' | 'canWrite' | 'setOpen'
>) {
  const { overview, perform } = useDesk();
  const [text, setText] = useState('');
  const place = { fileId, threadId: thread.id, by: by.userId };

  async function reply() {
    if (await perform({ do: 'reply', text, ...place })) setText('');
  }

  return (
    <li
      data-thread={thread.id}
      class={['thread', open && 'open', thread.resolved && 'resolved'].filter(Boolean).join(' ')}
      onFocusCapture={() => setOpen(thread.id)}
      onPointerDown={() => setOpen(thread.id)}
    >
      <div class="thread-head">
        <button
          type="button"
          class="plain thread-quote"
          aria-expanded={open}
          onClick={() => setOpen(thread.id)}
        >
          {thread.spans.length === 0 ? <em>The words are gone: </em> : null}“{short(thread.quote)}”
        </button>
        {canWrite && !thread.resolved && (
          <button
            type="button"
            class="plain"
            aria-label="Resolve"
            title="Resolve"
            onClick={() => void perform({ do: 'resolve', ...place })}
          >
            <Icon name="check" size={18} />
          </button>
        )}
        {thread.resolved && <span class="chip good">resolved</span>}
      </div>
      {thread.posts.map((post) => (
        <div class="post" key={`${post.at} ${post.author} ${post.content}`}>
          <p class="post-by">
            <strong class={post.byTeacher ? 'teacher' : ''}>{post.author}</strong>{' '}
            <span class="hint">{momentWords(post.at, overview.timeZone)}</span>
          </p>
          {post.content !== '' && <p class="post-text">{post.content}</p>}
          {post.action === 'RESOLVE' && <p class="hint">marked it as resolved</p>}
          {post.action === 'REOPEN' && <p class="hint">opened it again</p>}
        </div>
      ))}
      {canWrite && thread.resolved && (
        <button
          type="button"
          class="quiet small"
          onClick={() => void perform({ do: 'reopen', ...place })}
        >
          Open again
        </button>
      )}
      {canWrite && !thread.resolved && open && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void reply();
          }}
        >
          <textarea
            rows={2}
            aria-label={`Reply as ${by.name}`}
            placeholder={`Reply as ${by.name}`}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <button type="submit" class="strong small" disabled={text.trim() === ''}>
            Reply
          </button>
        </form>
      )}
    </li>
  );
}

function short(quote: string): string {
  return quote.length > 90 ? `${quote.slice(0, 88)}…` : quote;
}

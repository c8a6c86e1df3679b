// Owns: the students' Docs: the classes' writers at the left, the open one's work beside them.
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from '../desk';
import type { ClassOverview, WriterOverview } from '../protocol';
import { writeHash } from '../route';
import { dayWords } from '../words';
import { WorkPane } from './workPane';
import '../list.css';
import './docs.css';

export function DocsPlace({ id }: { id: string | undefined }) {
  const { overview } = useDesk();
  const writers = overview.classes.flatMap((each) => each.writers);
  const wanted = writers.find(({ studentId, fileId }) => studentId === id || fileId === id);
  const first = writers.find(({ attached }) => attached === 'doc');
  const open = wanted?.studentId ?? id ?? first?.studentId;
  const list = useRef<HTMLElement>(null);
  // A link may lead to a writer far down the list.
  useEffect(() => {
    if (open === undefined) return;
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [open]);
  return (
    <main class="place docs">
      <section class="list" aria-label="Writers" ref={list}>
        {overview.classes.map((each) => (
          <ClassList key={each.courseId} of={each} open={open} />
        ))}
        {overview.classes.length === 0 && <p class="empty">There is no class.</p>}
      </section>
      {open !== undefined && <WorkPane key={open} id={open} />}
    </main>
  );
}

function ClassList({ of, open }: { of: ClassOverview; open: string | undefined }) {
  const { overview } = useDesk();
  const { assignment } = of;
  return (
    <>
      <h2>{of.name}</h2>
      <p class="hint">
        {assignment?.title ?? 'No assignment'}
        {assignment !== null &&
          assignment.dueAt !== null &&
          `, due ${dayWords(assignment.dueAt, overview.timeZone)}`}
      </p>
      <ul>
        {of.writers.map((writer) => (
          <li key={writer.studentId}>
            <a
              class="row"
              href={writeHash({ place: 'doc', id: writer.studentId })}
              aria-current={writer.studentId === open ? 'true' : undefined}
            >
              <span>{writer.name}</span>
              <span class={`hint state ${writer.state.replace(' ', '-')}`}>
                {stateWords(writer)}
              </span>
              {writer.openThreads > 0 && (
                <span class="count" title="Open comments">
                  {writer.openThreads}
                  <span class="unseen"> open comments</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function stateWords({ state, attached }: WriterOverview): string {
  if (state === 'not opened' || attached === 'doc') return state;
  return attached === 'other' ? `${state}, not a Doc` : `${state}, on paper`;
}

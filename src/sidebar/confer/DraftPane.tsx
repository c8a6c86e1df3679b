// Owns: the writer's draft, sentence by sentence: a tap picks the one to talk about.
import { Fragment } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { DraftView, SentenceView } from '../../addon/answers/meeting';
import { tapSentence } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Icon } from '../parts/Icon';
import { isPicked } from '../state/recording';
import { readableDate, t } from '../words/words';
import type { PartProps } from './part';

/** So much of what stands before is seen too, in px: new words are read from the old ones on. */
const ABOVE = 48;

export function DraftPane({ draft, writer, name, note, goOn }: PartProps & { draft: DraftView }) {
  const desk = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const all = draft.paragraphs.flatMap(({ sentences }) => sentences);
  const picked = all.findIndex((sentence) => isPicked(note, sentence));
  const firstNew = all.findIndex(({ isNew }) => isNew);
  const opensAt = Math.max(0, picked >= 0 ? picked : firstNew);
  const [reached, setReached] = useState(opensAt);
  // It opens where the talk is about: the sentence that was tapped, or what is new.
  useLayoutEffect(() => {
    const sentence = pane.current?.querySelector<HTMLElement>(`[data-sentence="${opensAt}"]`);
    if (!pane.current || !sentence) return;
    const from = sentence.offsetTop - pane.current.offsetTop;
    // Where it is in sight anyway, the draft begins at its beginning.
    if (from + sentence.offsetHeight > pane.current.clientHeight)
      pane.current.scrollTop = from - ABOVE;
    // Only as it opens: a tap must not move what is being read.
  }, []);

  const focus = (place: number) => {
    const to = Math.min(all.length - 1, Math.max(0, place));
    setReached(to);
    pane.current?.querySelector<HTMLElement>(`[data-sentence="${to}"]`)?.focus();
  };
  const keys = (event: KeyboardEvent, place: number, sentence: SentenceView) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowRight') focus(place + 1);
    else if (event.key === 'ArrowUp' || event.key === 'ArrowLeft') focus(place - 1);
    else if (event.key === 'Home') focus(0);
    else if (event.key === 'End') focus(all.length - 1);
    else if (event.key === 'Enter' || event.key === ' ') goOn(tapSentence(desk, sentence));
    else return;
    event.preventDefault();
  };

  let place = -1;
  return (
    <section class="draft">
      <div class="draft-head">
        <h2 class="draft-title" dir="auto">
          {draft.title || t.confer.draft}
        </h2>
        <span class="soft small">{t.confer.words(draft.words)}</span>
        {/^https?:\/\//i.test(draft.url) && (
          <a
            class="icon-button"
            href={draft.url}
            target="_blank"
            rel="noopener noreferrer"
            aria-label={t.confer.openDoc}
            title={t.confer.openDoc}
          >
            <Icon name="open" />
          </a>
        )}
      </div>
      {!note.quote && all.length > 0 && <p class="soft small">{t.confer.tapSentence}</p>}
      {firstNew >= 0 && (
        <p class="small draft-new">
          {t.confer.newSince(
            all.filter(({ isNew }) => isNew).length,
            readableDate(writer.last?.date ?? ''),
          )}
        </p>
      )}
      {draft.turnedIn && <p class="small draft-note">{t.confer.turnedIn}</p>}
      {!draft.commentsRead && <p class="small draft-note">{t.confer.noThreads}</p>}
      {all.length === 0 ? (
        <p class="draft-pane soft">{t.confer.emptyDraft}</p>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: these are not fields, so no fieldset
        <div class="draft-pane" role="group" aria-label={t.confer.draftOf(name)} ref={pane}>
          {draft.paragraphs.map((paragraph, i) => {
            const words = paragraph.sentences.map((sentence) => {
              place += 1;
              const here = place;
              const seen = writer.strengths.some(
                ({ passage, dismissed }) =>
                  !dismissed &&
                  passage.tabId === sentence.tabId &&
                  passage.start < sentence.end &&
                  passage.end > sentence.start,
              );
              return (
                <Fragment key={`${sentence.tabId} ${sentence.start}`}>
                  {/* biome-ignore lint/a11y/useSemanticElements: a button does not flow as text over several lines */}
                  <span
                    role="button"
                    class={`sentence${seen ? ' sentence-seen' : ''}${sentence.isNew ? ' sentence-new' : ''}`}
                    tabIndex={here === reached ? 0 : -1}
                    aria-pressed={here === picked}
                    data-sentence={here}
                    data-onward={here === reached ? 'writer' : undefined}
                    onClick={() => {
                      setReached(here);
                      goOn(tapSentence(desk, sentence));
                    }}
                    onKeyDown={(event) => keys(event, here, sentence)}
                  >
                    {sentence.isNew && <span class="visually-hidden">({t.confer.newOne}) </span>}
                    {sentence.text}
                  </span>{' '}
                </Fragment>
              );
            });
            return (
              <Fragment key={i}>
                {paragraph.tab && (
                  <p class="draft-tab label" dir="auto">
                    {paragraph.tab}
                  </p>
                )}
                {paragraph.heading ? <h3 dir="auto">{words}</h3> : <p dir="auto">{words}</p>}
              </Fragment>
            );
          })}
        </div>
      )}
    </section>
  );
}

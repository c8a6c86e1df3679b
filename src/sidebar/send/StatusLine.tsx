// Owns: the one line at the foot of Today that says how saving and sending go on meanwhile.
import type { ComponentChildren } from 'preact';
import { PRACTICE } from '../../conference/practice';
import { useDesk } from '../actions/desk';
import { leftToSend, sendEarlier } from '../actions/sending';
import { Icon } from '../parts/Icon';
import type { Outgoing, State } from '../state/state';
import { shortNames, t } from '../words/words';
import './send.css';

export function StatusLine({ state }: { state: State }) {
  const desk = useDesk();
  // What needs something comes first, then what is under way, then the newest that is done.
  const out =
    state.outgoing.find((one) => one.state === 'unsaved' || one.state === 'unsent') ??
    state.outgoing.find((one) => one.state === 'saving' || one.state === 'sending') ??
    state.outgoing[state.outgoing.length - 1];
  if (out)
    return (
      <Line
        failed={out.state === 'unsaved' || out.state === 'unsent'}
        done={out.state === 'done'}
        words={`${out.request.conferenceId === PRACTICE ? `${t.practice.title}. ` : ''}${wordsOf(out)}`}
      >
        <button
          type="button"
          class="button button-quiet"
          onClick={() => desk.store.set({ screen: 'notes', shown: out.request.saveId })}
        >
          {t.notes.look}
        </button>
      </Line>
    );
  const opening = state.opening.state === 'answered' ? state.opening.value : null;
  const left = opening?.sending ?? 0;
  if (state.earlier.state === 'working') return <Line words={t.notes.summary.earlier(left)} />;
  if (state.earlier.state === 'failed' || left > 0)
    return (
      <Line failed words={t.notes.summary.unsent(left)}>
        <button type="button" class="button button-quiet" onClick={() => sendEarlier(desk)}>
          {t.notes.sendAgain}
        </button>
      </Line>
    );
  return null;
}

function Line({
  words,
  failed = false,
  done = false,
  children,
}: {
  words: string;
  failed?: boolean;
  done?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class={failed ? 'status status-failed' : 'status'}>
      <p role="status">
        {failed && <Icon name="alert" />}
        {done && <Icon name="check" />}
        {words}
      </p>
      {children}
    </div>
  );
}

function wordsOf({ state, notes, names }: Outgoing): string {
  const summary = t.notes.summary;
  const who = t.list(shortNames(Object.values(names)));
  const left = leftToSend(notes).length;
  const needs = notes.filter(({ state: is }) => is === 'waiting').length;
  switch (state) {
    case 'saving':
      return summary.saving(who);
    case 'unsaved':
      return summary.unsaved(who);
    case 'sending':
      return summary.sending(left);
    case 'unsent':
      return summary.unsent(left);
    case 'done':
      return needs > 0
        ? summary.needs(needs)
        : summary.done(
            notes.filter(({ state: is }) => is !== 'note only' && is !== 'taken back').length,
            notes.length,
          );
  }
}

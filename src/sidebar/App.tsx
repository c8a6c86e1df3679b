// Owns: which screen is shown, and what is on every screen.
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Desk, DeskContext, opened } from './actions/desk';
import { goBack } from './actions/goBack';
import { ClassScreen } from './class/ClassScreen';
import { Confer } from './confer/Confer';
import { Broken } from './opening/Broken';
import { OpeningFailed } from './opening/OpeningFailed';
import { Skeleton } from './opening/Skeleton';
import { Nav } from './parts/Nav';
import { Title } from './parts/Title';
import { Notes } from './send/Notes';
import { Review } from './send/Review';
import { StatusLine } from './send/StatusLine';
import { SetUpScreen } from './setUp/SetUpScreen';
import type { State } from './state/state';
import { Today } from './today/Today';
import { Weekly } from './weekly/Weekly';
import { t } from './words/words';
import { WriterScreen } from './writer/WriterScreen';

export function App({ desk }: { desk: Desk }) {
  const [state, setState] = useState(desk.store.get());
  useEffect(() => {
    setState(desk.store.get());
    return desk.store.subscribe(setState);
  }, [desk]);
  useFreshScreen(state);
  useEscape(desk);
  return (
    <DeskContext.Provider value={desk}>
      <div class="visually-hidden" role="status">
        {state.announcement}
      </div>
      {screen(state)}
    </DeskContext.Provider>
  );
}

function screen(state: State): JSX.Element {
  const opening = opened(state);
  if (state.opening.state === 'failed') return <OpeningFailed trouble={state.opening.trouble} />;
  if (!opening) return <Skeleton />;
  if (opening.broken && !opening.ready)
    return (
      <main class="screen">
        <Title>{t.product}</Title>
        <Broken state={state} says={opening.broken} />
      </main>
    );
  switch (state.screen) {
    case 'setUp':
      return <SetUpScreen state={state} opening={opening} />;
    case 'confer':
      return <Confer state={state} opening={opening} />;
    case 'review':
      return <Review state={state} opening={opening} />;
    case 'notes':
      return <Notes state={state} />;
    case 'weekly':
      return (
        <>
          <Nav screen="weekly" />
          <Weekly state={state} opening={opening} />
          <StatusLine state={state} />
        </>
      );
    case 'class':
      return (
        <>
          <Nav screen="class" />
          <ClassScreen state={state} opening={opening} />
        </>
      );
    case 'writer':
      return <WriterScreen state={state} />;
    case 'today':
      return (
        <>
          <Nav screen="today" />
          <Today state={state} opening={opening} />
          <StatusLine state={state} />
        </>
      );
  }
}

/** Escape goes one screen back; in a field it is the field's own. */
function useEscape(desk: Desk): void {
  useEffect(() => {
    const back = (event: KeyboardEvent) => {
      const { target } = event;
      const field = target instanceof Element && target.closest('input, select, textarea');
      if (event.key === 'Escape' && !field && !event.defaultPrevented) goBack(desk);
    };
    document.addEventListener('keydown', back);
    return () => document.removeEventListener('keydown', back);
  }, [desk]);
}

/** A new screen begins at its top, with the focus on its title, so that it is read from there. */
function useFreshScreen(state: State): void {
  const shown = [
    state.opening.state,
    state.screen,
    state.setUp.step,
    state.screen === 'writer' ? state.writer?.id : '',
  ].join(' ');
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    const opening = before.current.startsWith('asking');
    before.current = shown;
    window.scrollTo(0, 0);
    // The first screen takes no focus: the teacher may be typing in the sheet.
    if (!opening) document.querySelector<HTMLElement>('h1')?.focus();
  }, [shown]);
}

// Owns: the bar above everything: what this is, and the clock with the ways to turn it.
import { useEffect, useRef, useState } from 'preact/hooks';
import { look } from './client';
import { useDesk } from './desk';
import { Icon } from './icon';
import { fromField, MOMENTS, toField } from './moments';
import { type DevelopersView, PATHS } from './protocol';
import { momentWords } from './words';

export function TopBar() {
  const { overview, perform, tell } = useDesk();
  const [turning, setTurning] = useState(false);
  const { now, timeZone } = overview;

  async function turn(to: number) {
    setTurning(true);
    const done = await perform({ do: 'turn clock', to });
    setTurning(false);
    if (done && done.ran.length === 0) {
      tell({ kind: 'words', title: momentWords(to, timeZone), text: 'No trigger was due.' });
    }
  }

  return (
    <header class="top">
      <h1 class="brand">
        Embedded Workspace <span>— not Google</span>
      </h1>
      <Developers />
      <fieldset class="clock" disabled={turning}>
        <legend class="unseen">The clock</legend>
        <ClockFace now={now} timeZone={timeZone} turn={turn} turning={turning} />
        {MOMENTS.map(({ label, after }) => (
          <button
            key={label}
            type="button"
            class="quiet"
            onClick={() => void turn(after(now, timeZone))}
          >
            {label}
          </button>
        ))}
      </fieldset>
    </header>
  );
}

function ClockFace({
  now,
  timeZone,
  turn,
  turning,
}: {
  now: number;
  timeZone: string;
  turn: (to: number) => Promise<void>;
  turning: boolean;
}) {
  const [open, setOpen] = useState(false);
  const [wanted, setWanted] = useState('');
  const [trouble, setTrouble] = useState('');
  const box = useDismiss(open, () => setOpen(false));
  return (
    <div class="clock-face" ref={box}>
      <button
        type="button"
        class="quiet face"
        aria-expanded={open}
        aria-haspopup="dialog"
        title={`The Workspace's clock, ${timeZone}`}
        onClick={() => {
          setWanted(toField(now, timeZone));
          setTrouble('');
          setOpen(!open);
        }}
      >
        <Icon name="clock" size={18} />
        <time dateTime={toField(now, timeZone)}>
          {turning ? 'Turning the clock…' : momentWords(now, timeZone)}
        </time>
        <Icon name="down" size={14} />
      </button>
      {open && (
        <form
          class="popover clock-set"
          role="dialog"
          aria-label="Turn the clock"
          onSubmit={(event) => {
            event.preventDefault();
            const to = fromField(wanted, timeZone);
            if (to === undefined || to < now) {
              setTrouble('The clock only turns forward. Choose a later time.');
              return;
            }
            setOpen(false);
            void turn(to);
          }}
        >
          <label>
            Turn the clock to
            <input
              type="datetime-local"
              value={wanted}
              min={toField(now, timeZone)}
              onInput={(event) => setWanted(event.currentTarget.value)}
            />
          </label>
          <p class="hint">
            Time zone {timeZone}. Triggers that fall due on the way run at their own moment.
          </p>
          {trouble !== '' && <p role="alert">{trouble}</p>}
          <button type="submit" class="strong">
            Turn
          </button>
        </form>
      )}
    </div>
  );
}

function Developers() {
  const [view, setView] = useState<DevelopersView>();
  const box = useDismiss(view !== undefined, () => setView(undefined));
  return (
    <div class="developers" ref={box}>
      <button
        type="button"
        class="quiet small"
        aria-expanded={view !== undefined}
        onClick={async () =>
          setView(view ? undefined : await look<DevelopersView>(PATHS.developers))
        }
      >
        For developers
      </button>
      {view && (
        <div class="popover developers-words" role="dialog" aria-label="For developers">
          <p>
            Classroom and Docs answer here at Google's own paths. Give Google's Node client these:
          </p>
          <dl>
            <dt>rootUrl</dt>
            <dd>
              <code>{view.rootUrl}</code>
            </dd>
            <dt>access_token</dt>
            <dd>
              <code>{view.token}</code>
            </dd>
          </dl>
          <p class="hint">The token is the teacher's, and good until the Workspace is stopped.</p>
        </div>
      )}
    </div>
  );
}

/** A ref for what closes on Escape and on a press outside it. */
export function useDismiss(open: boolean, close: () => void) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const press = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) close();
    };
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      close();
      box.current?.querySelector('button')?.focus();
    };
    // A press inside the sidebar's frame is seen only as the focus going there.
    window.addEventListener('blur', close);
    document.addEventListener('pointerdown', press, true);
    document.addEventListener('keydown', key);
    return () => {
      window.removeEventListener('blur', close);
      document.removeEventListener('pointerdown', press, true);
      document.removeEventListener('keydown', key);
    };
  });
  return box;
}

// Owns: the bar above everything: what this is, and the clock with the ways to turn it.
import { useState } from 'preact/hooks';
import { useDesk } from './desk';
import { useDismiss } from './dismiss';
import { Icon } from './icon';
import { fromField, MOMENTS, toField } from './moments';
import { momentWords } from './words';
import './topBar.css';

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

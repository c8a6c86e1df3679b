// Owns: the talk before there is a draft: settling a topic, a form and an order, with ways to find
// each.
import { useId, useState } from 'preact/hooks';
import { CHOICES } from '../../conference/guide/choices';
import { changeOpenNote } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Icon } from '../parts/Icon';
import { t } from '../words/words';
import type { PartProps } from './part';

export function Choosing({ meeting, recording, writer, note }: PartProps) {
  const desk = useDesk();
  const id = useId();
  const [open, setOpen] = useState(CHOICES.find((one) => note.settled[one] === '') ?? 'topic');
  return (
    <section class="choosing">
      <h2>{t.confer.choose}</h2>
      <p class="soft small">{writer.noDraft}</p>
      <div class="segments">
        {CHOICES.map((choice) => (
          <button
            key={choice}
            type="button"
            class="segment"
            aria-current={choice === open}
            onClick={() => setOpen(choice)}
          >
            {note.settled[choice].trim() !== '' && <Icon name="check" />}
            {t.confer.choices[choice]}
          </button>
        ))}
      </div>
      <p class="label">{t.confer.waysTo[open]}</p>
      <ul class="plain-list talk-say">
        {meeting.ways[open].map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <div class="field">
        <label for={id}>{t.confer.settledOn[open]}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          value={note.settled[open]}
          onInput={({ currentTarget: { value } }) =>
            changeOpenNote(desk, recording.conferenceId, writer.id, {
              settled: { ...note.settled, [open]: value },
            })
          }
        />
      </div>
    </section>
  );
}

// Owns: naming what works: the sentence that shows it, and words to tap or type.
import { useState } from 'preact/hooks';
import { changeOpenNote, tapStrength } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Icon } from '../parts/Icon';
import { WordsField } from '../parts/WordsField';
import { strengthChoices } from '../state/recording';
import { t } from '../words/words';
import type { PartProps } from './part';

/** So many words to tap are taken in at a glance. */
const AT_A_GLANCE = 3;

export function Strength({ meeting, recording, writer, note, goOn }: PartProps) {
  const desk = useDesk();
  const [all, setAll] = useState(false);
  const change = (part: Partial<typeof note>) =>
    changeOpenNote(desk, recording.conferenceId, writer.id, part);
  const choices = strengthChoices(meeting, writer.id, note.quote).filter(
    (words) => words !== note.strength,
  );
  const empty = note.strength === '';
  return (
    <section class="strength">
      <h2>{t.confer.strength}</h2>
      {note.quote && (
        <div class="quote">
          <p class="quote-words" dir="auto">
            <mark>{note.quote.text}</mark>
          </p>
          <button
            type="button"
            class="icon-button"
            aria-label={t.confer.unpick}
            onClick={() => change({ quote: null, ...(!note.chosen && { strength: '' }) })}
          >
            <Icon name="close" />
          </button>
        </div>
      )}
      <WordsField
        label={t.confer.strengthHint}
        value={note.strength}
        rows={empty ? 1 : 2}
        onInput={(strength) => change({ strength, chosen: strength !== '' })}
      />
      {(empty || all) && (
        <ul class="plain-list taps">
          {(all ? choices : choices.slice(0, AT_A_GLANCE)).map((words, i) => (
            <li key={words}>
              <button
                type="button"
                class="tap"
                // Without a sentence to tap, a writer's note begins here.
                data-onward={!writer.draft && i === 0 ? 'writer' : undefined}
                onClick={() => {
                  setAll(false);
                  goOn(tapStrength(desk, words));
                }}
              >
                {words}
              </button>
            </li>
          ))}
        </ul>
      )}
      {!all && choices.length > (empty ? AT_A_GLANCE : 0) && (
        <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
          {t.confer.otherWords}
        </button>
      )}
    </section>
  );
}

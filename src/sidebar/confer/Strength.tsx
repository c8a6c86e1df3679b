// Owns: naming what works: the sentence that shows it, and words to tap or type.
import { useState } from 'preact/hooks';
import { Icon } from '../parts/Icon';
import { WordsField } from '../parts/WordsField';
import { strengthChoices } from '../state/recording';
import { changeOpenNote, tapStrength } from '../work/conferring';
import { useDesk } from '../work/desk';
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
  const open = note.strength === '' || all;
  // Without a sentence to tap these words are where the writer's note begins.
  const begin = writer.draft ? undefined : 'writer';
  return (
    <section class="strength">
      <h2>{t.confer.strength}</h2>
      {note.quote ? (
        <p class="quote">
          <mark dir="auto">{note.quote.text}</mark>
          <button
            type="button"
            class="icon-button"
            aria-label={t.confer.unpick}
            onClick={() => change({ quote: null, ...(!note.chosen && { strength: '' }) })}
          >
            <Icon name="close" />
          </button>
        </p>
      ) : (
        writer.draft && <p class="soft small">{t.confer.tapSentence}</p>
      )}
      {note.strength !== '' && (
        <WordsField
          label={t.confer.strengthHint}
          value={note.strength}
          onInput={(strength) => change({ strength, chosen: true })}
        />
      )}
      {open ? (
        <ul class="plain-list taps" data-onward={begin} tabIndex={begin ? -1 : undefined}>
          {(all ? choices : choices.slice(0, AT_A_GLANCE)).map((words) => (
            <li key={words}>
              <button
                type="button"
                class="tap"
                onClick={() => {
                  setAll(false);
                  goOn(tapStrength(desk, words));
                }}
              >
                {words}
              </button>
            </li>
          ))}
          {note.strength === '' && (
            <li>
              <OwnWords onDone={(words) => goOn(tapStrength(desk, words))} />
            </li>
          )}
        </ul>
      ) : (
        choices.length > 0 && (
          <button type="button" class="button button-quiet" onClick={() => setAll(true)}>
            {t.confer.otherWords}
          </button>
        )
      )}
    </section>
  );
}

/** The teacher's own words count once she leaves the field: only then does the panel go on. */
function OwnWords({ onDone }: { onDone(words: string): void }) {
  const [words, setWords] = useState('');
  return (
    <input
      type="text"
      class="own-words"
      dir="auto"
      aria-label={t.confer.strengthHint}
      placeholder={t.confer.strengthHint}
      value={words}
      onInput={(event) => setWords(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && words.trim() !== '') onDone(words.trim());
      }}
      onBlur={() => words.trim() !== '' && onDone(words.trim())}
    />
  );
}

// Owns: what a note may hold besides: what the teacher learned, no comment, not here today.

import { useState } from 'preact/hooks';
import { changeOpenNote, tapAway } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Icon } from '../parts/Icon';
import { Switch } from '../parts/Switch';
import { WordsField } from '../parts/WordsField';
import { t } from '../words/words';
import type { PartProps } from './part';

export function MoreParts({ recording, writer, name, note, goOn }: PartProps) {
  const desk = useDesk();
  // Open from the beginning where there is something in it, and not shut by emptying a field.
  const [shown, setShown] = useState(note.learned !== '' || !note.comment);
  const change = (part: Partial<typeof note>) =>
    changeOpenNote(desk, recording.conferenceId, writer.id, part);
  return (
    <details
      class="fold more-parts"
      open={shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>{t.confer.moreFor(name)}</summary>
      <div class="private">
        <Icon name="lock" />
        <WordsField
          label={t.confer.learned}
          hint={t.confer.learnedWhy}
          value={note.learned}
          onInput={(learned) => change({ learned })}
        />
      </div>
      <Switch on={!note.comment} onChange={(only) => change({ comment: !only })}>
        {t.confer.noteOnly}
      </Switch>
      <button type="button" class="button" onClick={() => goOn(tapAway(desk))}>
        {t.confer.away}
      </button>
    </details>
  );
}

// Owns: a writer who is not here today.

import { changeOpenNote } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { t } from '../words/words';
import type { PartProps } from './part';

export function Away({ recording, writer, name }: PartProps) {
  const desk = useDesk();
  return (
    <div class="quiet">
      <p class="strong">{t.confer.awayIs(name)}</p>
      <button
        type="button"
        class="button"
        onClick={() => changeOpenNote(desk, recording.conferenceId, writer.id, { here: true })}
      >
        {t.confer.hereAfterAll}
      </button>
    </div>
  );
}

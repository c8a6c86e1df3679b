// Owns: showing what was written when the conference itself cannot be opened any more.
import { isTouched, type Recording } from '../state/recording';
import { t } from '../words/words';

export function KeptWords({ recording }: { recording: Recording }) {
  if (!isTouched(recording)) return null;
  const notes = Object.values(recording.notes);
  const lines = notes.map((note, i) =>
    [recording.names[i], note.quote?.text, note.strength, note.own?.teachingPoint, note.learned]
      .filter(Boolean)
      .join('\n'),
  );
  const text = [...lines, recording.teaching?.teachingPoint].filter(Boolean).join('\n\n');
  return (
    <section>
      <h2>{t.confer.keptWords}</h2>
      <p class="feedback" dir="auto">
        {text}
      </p>
    </section>
  );
}

// Owns: the way into a practice.
import { PRACTICE } from '../../conference/practice';
import { startConference } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { t } from '../words/words';

export function Practise() {
  const desk = useDesk();
  return (
    <section class="job">
      <h2>{t.practice.heading}</h2>
      <p class="soft small">{t.practice.why}</p>
      <button type="button" class="button" onClick={() => startConference(desk, PRACTICE)}>
        {t.practice.start}
      </button>
    </section>
  );
}

// Owns: saying on every step of a practice that it is one.
import { PRACTICE } from '../../conference/practice';
import { t } from '../words/words';

export function PracticeMark({ conferenceId }: { conferenceId: string }) {
  if (conferenceId !== PRACTICE) return null;
  return <p class="practice-mark">{t.practice.mark}</p>;
}

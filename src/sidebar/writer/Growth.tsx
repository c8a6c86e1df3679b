// Owns: the draft of a writer and how it grew, as a small line that is also said in words.
import type { WriterPage } from '../../addon/answers/pages';
import type { GrowthPoint } from '../../conference/growth';
import { daysBetween } from '../../conference/week';
import { Icon } from '../parts/Icon';
import { readableDate, t } from '../words/words';

export function Growth({ page }: { page: WriterPage }) {
  const { draft, growth } = page;
  const [first] = growth;
  const last = growth[growth.length - 1];
  return (
    <section>
      <h2>{t.writer.draft}</h2>
      {draft.url === '' ? (
        <p class="soft" dir="auto">
          {draft.says}
        </p>
      ) : (
        <p class="writer-draft">
          <a
            href={draft.url}
            target="_blank"
            rel="noreferrer"
            aria-label={`${draft.title}. ${t.writer.openDoc}`}
          >
            <span dir="auto">{draft.title}</span>
            <Icon name="open" />
          </a>
          <span class="soft">
            {draft.words !== null && `${t.writer.words(draft.words)} · `}
            {draft.says}
          </span>
        </p>
      )}
      {first && last && growth.length > 1 && (
        <>
          <Line points={growth} />
          <p class="soft small">
            {t.writer.grew(first.words, last.words, readableDate(first.date))}
          </p>
        </>
      )}
    </section>
  );
}

const WIDTH = 240;
const HEIGHT = 44;
const EDGE = 4;

/** Days across, words up from none. */
export function Line({ points }: { points: readonly GrowthPoint[] }) {
  const [first] = points;
  const last = points[points.length - 1];
  if (!first || !last) return null;
  const days = Math.max(1, daysBetween(first.date, last.date));
  const most = Math.max(1, ...points.map(({ words }) => words));
  const places = points.map(({ date, words }) => ({
    x: EDGE + (daysBetween(first.date, date) / days) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (words / most) * (HEIGHT - 2 * EDGE),
  }));
  const line = places.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return (
    <svg
      class="growth"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={t.writer.growth(
        points
          .map(({ date, words }) => `${readableDate(date)}, ${t.writer.words(words)}`)
          .join('; '),
      )}
    >
      <polygon points={`${EDGE},${HEIGHT} ${line} ${WIDTH - EDGE},${HEIGHT}`} />
      <polyline points={line} />
      {places.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r="2.5" />
      ))}
    </svg>
  );
}

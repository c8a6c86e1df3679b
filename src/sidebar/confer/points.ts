// Owns: which teaching points are offered first, and finding one by a few letters.
import type { Meeting, MeetingWriter } from '../../addon/answers/meeting';
import type { TeachingPoint } from '../../conference/bank/teachingPoint';
import type { Asked } from '../state/state';

/** So many are offered without a search: more would be reading, not choosing. */
const OFFERED = 5;
/** Of those taught most, so many are shown. */
const MOST_TAUGHT = 10;
/** So many of what was found are shown at once. */
export const SHOWN = 20;

export interface Offered {
  point: TeachingPoint;
  /** What the draft shows that asks for it; empty when it comes from the skill alone. */
  seen: string;
}

/**
 * The points to choose from at a glance: the skill's own, those first that the drafts ask for, and
 * last one that a draft asks for in another skill.
 */
export function offered(meeting: Meeting, writers: readonly MeetingWriter[]): Offered[] {
  const skill = meeting.conference.skill.id;
  const seen = new Map<TeachingPoint, string>();
  for (const need of writers.flatMap((writer) => writer.needs)) {
    if (need.dismissed) continue;
    const point = meeting.points.find(({ id }) => id === need.teachingPoint);
    if (point && !seen.has(point)) seen.set(point, need.says);
  }
  const asked = [...seen].map(([point, says]) => ({ point, seen: says }));
  const own = asked.filter(({ point }) => point.skill === skill);
  const other = asked.filter(({ point }) => point.skill !== skill).slice(0, 1);
  const unseen = meeting.points.filter((point) => !seen.has(point));
  const fitting = unseen.filter((point) => point.skill === skill);
  // A teacher may have hidden every point of a skill.
  // Among points that fit, the teacher's favorites come first.
  const star = ({ id }: TeachingPoint) => (meeting.stars.includes(id) ? 0 : 1);
  const rest = [...(fitting.length > 0 || own.length > 0 ? fitting : unseen)]
    .sort((a, b) => star(a) - star(b))
    .map((point) => ({ point, seen: '' }));
  return [...[...own, ...rest].slice(0, OFFERED - other.length), ...other];
}

/** The points the teacher starred, the newest star first. */
export const starred = (meeting: Meeting, points: readonly TeachingPoint[]): TeachingPoint[] =>
  meeting.stars.flatMap((id) => points.find((point) => point.id === id) ?? []);

/** The points she taught most. */
export const mostTaught = ({ uses }: Meeting, points: readonly TeachingPoint[]): TeachingPoint[] =>
  points
    .filter(({ id }) => (uses[id] ?? 0) > 0)
    .sort((a, b) => (uses[b.id] ?? 0) - (uses[a.id] ?? 0))
    .slice(0, MOST_TAUGHT);

/** The points a search goes through: all there are, or this conference's until they have come. */
export const searchable = (
  meeting: Meeting,
  all: Asked<TeachingPoint[]> | null,
): readonly TeachingPoint[] => (all?.state === 'answered' ? all.value : meeting.points);

/** Every point with all of these words somewhere in it, those with them in the title first. */
export function search(
  points: readonly TeachingPoint[],
  skills: Meeting['skills'],
  text: string,
): TeachingPoint[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const skillName = (id: string) => skills.find((skill) => skill.id === id)?.name ?? id;
  const has = (where: string) => words.every((word) => where.toLowerCase().includes(word));
  const inTitle = points.filter((point) => has(`${point.title} ${skillName(point.skill)}`));
  const inside = points.filter(
    (point) =>
      !inTitle.includes(point) &&
      has(`${point.title} ${skillName(point.skill)} ${point.lookFor} ${point.say} ${point.child}`),
  );
  return [...inTitle, ...inside];
}

// Owns: what a person finds in the notebook and on the drafts when a week is over.
import { COLLEAGUE, TEACHER } from '../begin';
import { linesOf } from '../tabs';
import type { Workspace } from '../workspace';

/** The lines of the tab Activity, oldest first, without their times. */
export const activityIn = (workspace: Workspace): string[] =>
  linesOf(workspace, 'Activity').map(({ What, Result }) => `${What} ${Result}`);

/** Comments of the teachers on drafts that no note knows of. */
export function doubledIn(workspace: Workspace): number {
  const { cloud } = workspace;
  const known = new Set(linesOf(workspace, 'Conferences').map((note) => note['Comment id']));
  const teachers = [TEACHER, COLLEAGUE].map(({ email }) => email);
  return Object.values(cloud.state.files)
    .flatMap((file) => (file.kind === 'doc' ? file.threads : []))
    .filter(({ id, headPost }) => {
      const by = cloud.state.users[headPost.authorId]?.email ?? '';
      return teachers.includes(by) && !known.has(id);
    }).length;
}

/** What stands in the tab Writers under Away; empty where the writer has no line. */
export const awayDaysIn = (workspace: Workspace, rowId: string): string =>
  linesOf(workspace, 'Writers').find((line) => line['Row id'] === rowId)?.Away ?? '';

/** The tab Class needs: by row id the skills that are a need, as they head their columns. */
export const needsIn = (workspace: Workspace): Map<string, Set<string>> =>
  new Map(
    linesOf(workspace, 'Class needs').map((line) => [
      line['Row id'] ?? '',
      new Set(Object.keys(line).filter((skill) => /^[123]$/.test(line[skill] ?? ''))),
    ]),
  );

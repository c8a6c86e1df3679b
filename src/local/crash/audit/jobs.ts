// Owns: the fourth promise: an email at most once, its text in Activity whatever became of it, and no
// lock, claim or half-kept thing left behind.
import { linesOf } from '../../tabs';
import type { Scene } from '../scene';
import { type Finding, repeated } from './finding';

export function auditJobs({ workspace }: Scene, untouched: Scene): Finding[] {
  const found: Finding[] = [];
  const activity = linesOf(workspace, 'Activity');
  const results = activity.map((line) => line.Result ?? '');
  const letters = workspace.mail.map(({ to, subject }) => `${to.join()}: ${subject}`);
  for (const letter of repeated(letters))
    found.push({ harm: 'doubled', says: `an email was sent twice: ${letter}` });
  for (const { subject, body } of workspace.mail)
    if (!results.includes(textOf(body)))
      found.push({ harm: 'lost', says: `the text of an email is not in Activity: ${subject}` });
  // Done are the lines that say when it is next; a line that says it began or failed does not.
  for (const what of new Set(linesOf(untouched.workspace, 'Activity').map((line) => line.What))) {
    const done = (scene: Scene['workspace']) =>
      linesOf(scene, 'Activity').filter(
        (line) =>
          line.What === what && line['Next time'] !== '' && !/^Switched/.test(line.Result ?? ''),
      ).length;
    const [is, should] = [done(workspace), done(untouched.workspace)];
    if (is < should) found.push({ harm: 'stuck', says: `${what} was never done` });
    if (is > should) found.push({ harm: 'doubled', says: `${what} was done ${is} times` });
  }
  if (letters.length > untouched.workspace.mail.length)
    found.push({ harm: 'doubled', says: `there are ${letters.length} emails` });
  for (const lock of workspace.locksHeld)
    found.push({ harm: 'stuck', says: `the lock ${lock} is held` });
  return [...found, ...auditProperties(workspace)];
}

const textOf = (body: string) => body.split('\n\nOpen the notebook')[0] ?? '';

function auditProperties({ properties }: Scene['workspace']): Finding[] {
  const stores = [properties.document, properties.script, ...Object.values(properties.user)];
  return stores.flatMap((store) =>
    Object.entries(store).flatMap(([key, value]): Finding[] => {
      if (/"running":[1-9]/.test(value)) return [{ harm: 'stuck', says: `${key} says it runs` }];
      if (/(^|\/)pull$/.test(key)) return [{ harm: 'stuck', says: 'a sync stays half done' }];
      const [, head, piece] = /^(.*)#(\d+)$/.exec(key) ?? [];
      const pieces = Number((store[head ?? ''] ?? '0').split('|')[0]);
      return piece !== undefined && Number(piece) >= pieces
        ? [{ harm: 'stuck', says: `${key} belongs to nothing` }]
        : [];
    }),
  );
}

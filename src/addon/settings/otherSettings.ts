// Owns: everything a teacher may choose beside classes and times. Each has a good default, so that
// nobody has to.

import { readSettings } from '../../notebook/readSettings';
import { changedRows, type SettingChange } from '../../notebook/settingChange';
import { DEFAULT_GRADES, ofClass } from '../../notebook/settings';
import { writerRowId } from '../../notebook/writers';
import type { OtherSettings, WriterChange } from '../answers/settings';
import { keepWriting, seenLanguage } from '../language';
import { presentWriters } from '../plan/plan';
import { Refusal } from '../refusal';
import { type Context, holding } from '../run';
import { said } from '../words/said';

/** The defaults where there is no notebook yet. */
export function otherSettings(context: Context): OtherSettings {
  const { made } = context.notebook;
  const { settings } = readSettings(made ? context.notebook.settings().rows() : []);
  const on = new Set(settings.classes.filter((one) => one.on).map(({ id }) => id));
  return {
    numbers: settings.rules,
    grades: ofClass(settings.grades, '') ?? DEFAULT_GRADES,
    genre: ofClass(settings.genres, '') ?? 'auto',
    writing: settings.writing,
    seen: seenLanguage(context.shared),
    email: settings.email,
    invite: settings.invite,
    keptApart: settings.keptApart,
    writers: (made ? presentWriters(context) : [])
      .filter(({ classId }) => on.has(classId))
      .map(({ writerId, classId, name, className, support, language }) => ({
        id: writerId,
        classId,
        name,
        className,
        support,
        language,
      })),
  };
}

export function changeSettings(context: Context, changes: readonly SettingChange[]): OtherSettings {
  if (!context.notebook.made) throw new Refusal(said(({ setUp }) => setUp.first));
  holding(context, () => {
    const table = context.notebook.settings();
    const rows = changedRows(table.rows(), changes, context.language());
    const { rules } = readSettings(rows ?? []).settings;
    const asked = changes.find(({ kind }) => kind === 'number');
    if (!rows || (asked?.kind === 'number' && rules[asked.key] !== asked.value))
      throw new Refusal(said((words) => words.setUp.groupSizes));
    table.replace(rows);
    keepWriting(context.shared, readSettings(rows).settings.writing);
  });
  return otherSettings(context);
}

/** What a teacher types beside a writer in the tab Writers: twice a week, and the home language. */
export function changeWriter(
  context: Context,
  { classId, writerId, support, language }: WriterChange,
): void {
  holding(context, () => {
    const table = context.notebook.writers();
    const id = writerRowId(classId, writerId);
    const known =
      (support === undefined || table.fill(id, 'support', support)) &&
      (language === undefined || table.fill(id, 'language', language.trim()));
    if (!known) throw new Refusal(said(({ writers }) => writers.gone));
  });
}

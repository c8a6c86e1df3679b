// Owns: what is chosen beside classes and times, with the changes made here already in it.
import type { OtherSettings, SettingChange } from '../../addon/answers/settings';

export function withChange(settings: OtherSettings, change: SettingChange): OtherSettings {
  switch (change.kind) {
    case 'number':
      return { ...settings, numbers: { ...settings.numbers, [change.key]: change.value } };
    case 'apart': {
      const { a, b, className, value } = change;
      const others = settings.keptApart.filter(
        (pair) => ![pair.a, pair.b].every((name) => name === a || name === b),
      );
      return { ...settings, keptApart: value ? [...others, { a, b, className }] : others };
    }
    default:
      return { ...settings, [change.kind]: change.value };
  }
}

// Owns: going between Today, Class and Every week.

import { openClass } from '../actions/classroom';
import { useDesk } from '../actions/desk';
import { t } from '../words/words';

type Place = 'today' | 'class' | 'weekly';

export function Nav({ screen }: { screen: Place }) {
  const desk = useDesk();
  const tab = (name: Place, label: string, go: () => void) => (
    <button
      type="button"
      class="nav-item"
      aria-current={screen === name ? 'page' : undefined}
      onClick={go}
    >
      {label}
    </button>
  );
  return (
    <nav class="nav" aria-label={t.nav.label}>
      {tab('today', t.nav.today, () => desk.store.set({ screen: 'today' }))}
      {tab('class', t.nav.class, () => openClass(desk))}
      {tab('weekly', t.nav.weekly, () => desk.store.set({ screen: 'weekly' }))}
    </nav>
  );
}

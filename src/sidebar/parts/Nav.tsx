// Owns: going between Today and Every week.

import { t } from '../words/words';
import { useDesk } from '../work/desk';

export function Nav({ screen }: { screen: 'today' | 'weekly' }) {
  const { store } = useDesk();
  const tab = (name: 'today' | 'weekly', label: string) => (
    <button
      type="button"
      class="nav-item"
      aria-current={screen === name ? 'page' : undefined}
      onClick={() => store.set({ screen: name })}
    >
      {label}
    </button>
  );
  return (
    <nav class="nav" aria-label={t.nav.label}>
      {tab('today', t.nav.today)}
      {tab('weekly', t.nav.weekly)}
    </nav>
  );
}

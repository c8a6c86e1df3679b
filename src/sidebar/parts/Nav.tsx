// Owns: going between Today and Every week.

import { useDesk } from '../actions/desk';
import { t } from '../words/words';

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

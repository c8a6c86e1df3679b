// Owns: one screen back, where Escape leads too. Nothing is lost on any way back.
import { cancelGroup } from './classroom';
import { leaveConference } from './conferring';
import { type Desk, opened } from './desk';
import { leaveWriter } from './writer';

export function goBack(desk: Desk): void {
  const { store } = desk;
  const state = store.get();
  switch (state.screen) {
    case 'today':
      break;
    case 'writer':
      leaveWriter(desk);
      break;
    case 'class':
      if (state.class.chosen) cancelGroup(desk);
      else store.set({ screen: 'today' });
      break;
    case 'review':
      store.set({ screen: 'confer' });
      break;
    case 'setUp':
      // A new notebook has nothing to go back to, and what is under way is not left.
      if (opened(state)?.ready && state.setUp.stage === 'choosing') store.set({ screen: 'weekly' });
      break;
    default:
      leaveConference(desk);
  }
}

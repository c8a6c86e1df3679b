// Owns: what all work of the sidebar is done with: the state, the server, and a way to hand both to
// the components.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Opening } from '../../addon/answers/opening';
import type { Server } from '../server';
import type { Keeper } from '../state/keep';
import type { State } from '../state/state';
import type { Store } from '../state/store';
import { isTrouble, type Trouble, troubleFrom } from '../trouble';

export interface Desk {
  store: Store;
  server: Server;
  keeper: Keeper;
}

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A component was drawn outside the sidebar.');
  return desk;
}

export const opened = (state: State): Opening | null =>
  state.opening.state === 'answered' ? state.opening.value : null;

/** Changes what the opening answered, once it has. */
export function changeOpening(desk: Desk, change: (opening: Opening) => Partial<Opening>): void {
  desk.store.set((state) => {
    const opening = opened(state);
    if (!opening) return {};
    return { opening: { state: 'answered', value: { ...opening, ...change(opening) } } };
  });
}

/** Whatever was thrown, as a Trouble. */
export const asTrouble = (error: unknown): Trouble =>
  isTrouble(error) ? error : troubleFrom(error);

export const wait = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

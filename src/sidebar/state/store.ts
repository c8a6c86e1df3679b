// Owns: holding the state and telling whoever draws it that it has changed.
import type { State } from './state';

export interface Store {
  get(): State;
  /** Changes the state and has it drawn. */
  set(change: Partial<State> | ((state: State) => Partial<State>)): void;
  subscribe(listener: (state: State, before: State) => void): () => void;
}

export function createStore(first: State): Store {
  let state = first;
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get: () => state,
    set(change) {
      const before = state;
      state = { ...state, ...(typeof change === 'function' ? change(state) : change) };
      for (const listener of [...listeners]) listener(state, before);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

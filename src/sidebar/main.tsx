// Owns: starting the sidebar.
// The parts' style comes first: every room's own style builds on it.
import './parts/parts.css';
import { render } from 'preact';
import { App } from './App';
import { lookWhenBack } from './actions/comingBack';
import { followBrowser, speakFrom } from './actions/language';
import { open } from './actions/opening';
import { server } from './server';
import { createKeeper } from './state/keep';
import { first } from './state/state';
import { createStore } from './state/store';

/** The words are the page's last script: they are there once all of it is. */
function start(): void {
  const place = document.getElementById('sidebar');
  if (!place) throw new Error('The page has no place for the sidebar.');
  speakFrom('');
  const store = createStore(first);
  const desk = { store, server, keeper: createKeeper(store, server) };
  followBrowser(desk);
  lookWhenBack(desk);
  render(<App desk={desk} />, place);
  void open(desk);
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
else start();

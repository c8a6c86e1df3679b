// Owns: starting the sidebar.
// The parts' style comes first: every room's own style builds on it.
import './parts/parts.css';
import { render } from 'preact';
import { App } from './App';
import { followBrowser, speakAs } from './actions/language';
import { open } from './actions/opening';
import { server } from './server';
import { createKeeper } from './state/keep';
import { first } from './state/state';
import { createStore } from './state/store';

const place = document.getElementById('sidebar');
if (!place) throw new Error('The page has no place for the sidebar.');
speakAs('');
const store = createStore(first);
const desk = { store, server, keeper: createKeeper(store, server) };
followBrowser(desk);
render(<App desk={desk} />, place);
void open(desk);

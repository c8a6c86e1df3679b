// Owns: putting the page into its document.
import { render } from 'preact';
import './style.css';
import { App } from './app';

const root = document.getElementById('page');
if (!root) throw new Error('page.html has no element for the page.');
render(<App />, root);

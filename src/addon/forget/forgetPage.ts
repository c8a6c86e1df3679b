// Owns: the dialog in which a writer is forgotten: whom, what goes, what stays, and whether for sure.
import { dialogPage, escaped } from '../dialog';
import type { Known } from './forget';

export const FORGET = 'Forget a writer';

export const forgetPage = (writers: readonly Known[]): string =>
  writers.length === 0
    ? dialogPage(FORGET, '<p>There is nobody in this notebook yet.</p>')
    : dialogPage(
        FORGET,
        `<p id="says" role="status"></p>
<div id="ask"><label for="who">Which writer?</label>
<select id="who"><option value="">Choose …</option>${writers.map(optionOf).join('')}</select>
<p>Every note on this writer, by every teacher, and every other trace in this notebook is deleted.
Nothing of it comes back. What remains in Google’s own products is listed afterwards.</p>
<label><input type="checkbox" id="sure"> Yes, forget this writer</label>
<button type="button" class="grave" id="forget" disabled>Forget</button></div>
<div id="done" hidden><h2>Gone</h2><ul id="gone"></ul><h2>Still there</h2><ul id="stays"></ul></div>
<button type="button" id="close">Close</button>`,
        SCRIPT,
      );

const optionOf = ({ id, name, classes }: Known) =>
  `<option value="${escaped(id)}" data-name="${escaped(name)}">${escaped(name)} — ${escaped(classes.join(', '))}</option>`;

const SCRIPT = `
const at = (id) => document.getElementById(id);
const ready = () => { at('forget').disabled = at('who').value === '' || !at('sure').checked; };
at('who').onchange = () => { at('sure').checked = false; ready(); };
at('sure').onchange = ready;
const line = (list, says, url) => {
  const item = document.createElement('li');
  item.textContent = says + (url ? ' ' : '');
  if (url) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = 'Open the draft';
    item.append(link);
  }
  at(list).append(item);
};
const show = (done) => {
  at('says').textContent = at('who').selectedOptions[0].dataset.name + ' is forgotten here.';
  at('ask').hidden = true;
  at('done').hidden = false;
  for (const says of done.gone) line('gone', says);
  for (const one of done.stays) line('stays', one.says, one.url);
};
at('forget').onclick = () => {
  const chosen = at('who').selectedOptions[0];
  at('forget').disabled = at('who').disabled = at('sure').disabled = true;
  at('says').textContent = 'Forgetting …';
  google.script.run
    .withSuccessHandler(show)
    .withFailureHandler((error) => {
      at('says').textContent = error.message.replace(/^[A-Za-z]+: /, '');
      at('who').disabled = at('sure').disabled = false;
      ready();
    })
    .forgetWriter(chosen.value, chosen.dataset.name);
};
at('close').onclick = () => google.script.host.close();
`;

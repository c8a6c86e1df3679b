// Owns: the dialog in which a writer is forgotten: whom, what goes, what stays, and whether for sure.
import type { Language } from '../../conference/language';
import { dialogPage, escaped } from '../dialog';
import { WORDS } from '../words/said';
import type { Known } from './forget';

/** HTML of a whole page. */
export function forgetPage(writers: readonly Known[], language: Language): string {
  const { menu, dialogs, forgetting } = WORDS[language];
  const html = (text: keyof typeof forgetting) => escaped(String(forgetting[text]));
  if (writers.length === 0) return dialogPage(menu.forget, language, `<p>${html('nobody')}</p>`);
  return dialogPage(
    menu.forget,
    language,
    `<p id="says" role="status" data-forgotten="${html('isForgotten')}" data-forgetting="${html('forgetting')}" data-open="${html('openDraft')}"></p>
<div id="ask"><label for="who">${html('which')}</label>
<select id="who"><option value="">${html('choose')}</option>${writers.map(optionOf).join('')}</select>
<p>${html('why')}</p>
<label><input type="checkbox" id="sure"> ${html('sure')}</label>
<button type="button" class="grave" id="forget" disabled>${html('forget')}</button></div>
<div id="done" hidden><h2>${html('gone')}</h2><ul id="gone"></ul><h2>${html('stays')}</h2><ul id="stays"></ul></div>
<button type="button" id="close">${escaped(dialogs.close)}</button>`,
    SCRIPT,
  );
}

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
    link.textContent = at('says').dataset.open;
    item.append(link);
  }
  at(list).append(item);
};
const show = (done) => {
  at('says').textContent = at('who').selectedOptions[0].dataset.name + ' ' + at('says').dataset.forgotten;
  at('ask').hidden = true;
  at('done').hidden = false;
  for (const says of done.gone) line('gone', says);
  for (const one of done.stays) line('stays', one.says, one.url);
};
at('forget').onclick = () => {
  const chosen = at('who').selectedOptions[0];
  at('forget').disabled = at('who').disabled = at('sure').disabled = true;
  at('says').textContent = at('says').dataset.forgetting;
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

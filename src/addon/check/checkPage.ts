// Owns: how a check is shown, in a dialog over the spreadsheet, and the way from there into a practice.
import type { Language } from '../../conference/language';
import type { Spoken } from '../../conference/spoken';
import { escaped } from '../dialog';
import { WORDS } from '../words/said';
import { type Checked, checkSays } from './checked';

const SIGNS: Record<Checked['state'], string> = { works: '✓', broken: '!', off: '–' };

/** HTML of a whole page. */
export function checkPage(lines: readonly Checked[], language: Language): string {
  const broken = lines.filter(({ state }) => state === 'broken').length;
  const title = WORDS[language].menu.check;
  const head = checkSays((w) => (broken === 0 ? w.allWell : w.needYou(broken)))[language];
  const practise = checkSays((w) => w.practise);
  const opening = checkSays((w) => w.opening);
  // The draft that was read is linked.
  const canPractise = lines.some(({ state, link }) => state === 'works' && link);
  return `<!doctype html>
<html lang="${language}"><head><base target="_blank"><meta charset="utf-8"><title>${escaped(title)}</title>
<style>
body{font:14px/1.45 Arial,sans-serif;color:#202124;margin:0;padding:4px 16px 16px}
p{margin:2px 0}ul{list-style:none;margin:12px 0 0;padding:0}
li{display:grid;grid-template-columns:28px 1fr;padding:10px 0;border-top:1px solid #dadce0}
.sign{width:20px;height:20px;border-radius:50%;text-align:center;line-height:20px;font-weight:bold;color:#fff;background:#5f6368}
.works .sign{background:#137333}.broken .sign{background:#b3261e}
h1{font-size:16px;margin:8px 0}h2{font-size:14px;margin:0}.todo{color:#3c4043}a{color:#1558d6}
button{font:inherit;margin-top:12px;padding:8px 16px;border:1px solid #80868b;border-radius:18px;background:#fff;cursor:pointer}
</style></head><body><main>
<h1>${escaped(head)}</h1>
<ul>${lines.map((line) => lineOf(line, language)).join('')}</ul>
${
  canPractise
    ? `<button type="button" id="practise">${escaped(practise[language])}</button>
<p id="says" role="status" data-opening="${escaped(opening[language])}"></p><script>${SCRIPT}</script>`
    : ''
}
</main></body></html>`;
}

/** The sidebar shows the practice; this dialog would lie over it. */
const SCRIPT = `
const says = document.getElementById('says');
document.getElementById('practise').onclick = () => {
  says.textContent = says.dataset.opening;
  google.script.run
    .withSuccessHandler(() => google.script.host.close())
    .withFailureHandler((error) => {
      says.textContent = error.message.replace(/^[A-Za-z]+: /, '');
    })
    .practise();
};
`;

function lineOf({ what, state, says, todo, link }: Checked, language: Language): string {
  const name = checkSays((w) => w.states[state]);
  const html = (one: Spoken) => escaped(one[language]);
  return `<li class="${state}"><span class="sign" role="img" aria-label="${html(name)}">${SIGNS[state]}</span><div><h2>${html(what)}</h2><p>${html(says)}</p>${
    todo[language] === '' ? '' : `<p class="todo">${html(todo)}</p>`
  }${link ? `<p><a href="${escaped(link.url)}" rel="noopener">${html(link.says)}</a></p>` : ''}</div></li>`;
}

/** For where no dialog can be shown. */
export const checkText = (lines: readonly Checked[], language: Language): string =>
  lines
    .map(({ what, state, says, todo }) =>
      `${SIGNS[state]} ${what[language]}: ${says[language]} ${todo[language]}`.trim(),
    )
    .join('\n');

// Owns: a page about a writer for a meeting with the family: what it may show is chosen first, and what
// the teacher learned in private is never on it. Printed, or saved as a file of its own.
import { useRef, useState } from 'preact/hooks';
import type { WriterPage } from '../../addon/answers/pages';
import { opened, useDesk } from '../actions/desk';
import { longDate, readableDate, t } from '../words/words';
import { Line } from './Growth';

type Part = keyof typeof t.writer.include;

/** Its own small style, for the saved file and the printer alike. */
const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#222}
h1{font-size:1.6rem;margin:0}h2{font-size:1.1rem;margin:1.5rem 0 .3rem}p{margin:.3rem 0}
blockquote{margin:.6rem 0 .1rem;padding-left:.8rem;border-left:3px solid #1b6652;font-style:italic}
ul{padding-left:1.2rem}.growth{width:20rem;max-width:100%}.growth polygon{fill:#e6f1ed}
.growth polyline{fill:none;stroke:#1b6652;stroke-width:2}.growth circle{fill:#1b6652}`;

export function FamilyPage({ page }: { page: WriterPage }) {
  const [parts, setParts] = useState<Record<Part, boolean>>({
    strengths: true,
    steps: true,
    growth: true,
    dates: false,
  });
  const sheet = useRef<HTMLElement>(null);
  return (
    <details class="fold family">
      <summary>
        <h2>{t.writer.family}</h2>
      </summary>
      <fieldset class="plain">
        <legend class="soft small">{t.writer.familyWhy}</legend>
        {(Object.keys(parts) as Part[]).map((part) => (
          <label class="choice" key={part}>
            <input
              type="checkbox"
              checked={parts[part]}
              onChange={(event) => setParts({ ...parts, [part]: event.currentTarget.checked })}
            />
            <span>{t.writer.include[part]}</span>
          </label>
        ))}
      </fieldset>
      <div class="actions actions-two">
        <button type="button" class="button button-main" onClick={() => window.print()}>
          {t.writer.print}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => sheet.current && saveAsFile(page.name, sheet.current)}
        >
          {t.writer.save}
        </button>
      </div>
      <Sheet page={page} parts={parts} place={sheet} />
    </details>
  );
}

interface SheetProps {
  page: WriterPage;
  parts: Record<Part, boolean>;
  place: { current: HTMLElement | null };
}

/** What goes on paper; on the screen it is the picture of it. */
function Sheet({ page, parts, place }: SheetProps) {
  const { store } = useDesk();
  const today = opened(store.get())?.now.date ?? '';
  const strengths = page.notes.filter(({ strength }) => strength !== '');
  const steps = page.notes.filter(({ nextStep }) => nextStep !== '').slice(0, 3);
  const nothing = <p>{t.writer.familyNothing}</p>;
  return (
    <article class="family-sheet" ref={place}>
      <h3 dir="auto">{t.writer.familyTitle(page.name)}</h3>
      <p dir="auto">{t.writer.familyOf(page.className, today && longDate(today))}</p>
      {parts.strengths && (
        <section>
          <h4>{t.writer.familyWorks}</h4>
          {strengths.length === 0 && nothing}
          {strengths.map(({ id, quote, strength }) => (
            <div key={id} dir="auto">
              {quote && <blockquote>{quote}</blockquote>}
              <p>{strength}</p>
            </div>
          ))}
        </section>
      )}
      {parts.steps && (
        <section>
          <h4>{t.writer.familyNext}</h4>
          {steps.length === 0 && nothing}
          <ul>
            {steps.map(({ id, nextStep }) => (
              <li key={id} dir="auto">
                {nextStep}
              </li>
            ))}
          </ul>
        </section>
      )}
      {parts.growth && page.draft.words !== null && (
        <section>
          <h4>{t.writer.familyDraft}</h4>
          <p dir="auto">
            {page.draft.title}, {t.writer.words(page.draft.words)}
          </p>
          {page.growth.length > 1 && <Line points={page.growth} />}
        </section>
      )}
      {parts.dates && (
        <section>
          <h4>{t.writer.familyMet(page.visits)}</h4>
          <ul>
            {page.notes.map(({ id, date, skill }) => (
              <li key={id}>
                {readableDate(date)}: {skill}
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}

/** A file that opens anywhere: the sheet as it stands, which holds text and no script. */
function saveAsFile(name: string, sheet: HTMLElement): void {
  const title = document.createElement('title');
  title.textContent = t.writer.familyTitle(name);
  const text = `<!DOCTYPE html><html lang="${document.documentElement.lang}"><meta charset="utf-8">${title.outerHTML}<style>${STYLE}</style><body>${headed(sheet.innerHTML)}</body></html>`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  link.download = `${name.replace(/[\\/:*?"<>|]/g, ' ')}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/** On a page of its own its headings are the first ones. */
const headed = (html: string) => html.replace(/<(\/?)h3/g, '<$1h1').replace(/<(\/?)h4/g, '<$1h2');

// Owns: the promises of the panel's two languages.
import type { Browser } from 'playwright-core';
import { SKILLS } from '../../src/conference/skill';
import { english } from '../../src/sidebar/words/english';
import { spanish } from '../../src/sidebar/words/spanish';
import { launchBrowser } from '../browser';
import { openPanel, type Panel } from './panel';
import { opening } from './pretend';

/** Every text of a catalogue by its path; those with parts filled in with 2 or with a word. */
function texts(catalogue: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(catalogue)) {
    const here = `${path}${key}`;
    if (typeof value === 'string') found.set(here, value);
    else if (typeof value === 'function')
      found.set(here, key === 'list' ? value(['Ana', 'Bo']) : value(2, 2, 2));
    else for (const [at, text] of texts(value, `${here}.`)) found.set(at, text);
  }
  return found;
}

describe('the two languages', () => {
  it('say everything in words of their own', () => {
    /** The same in both: a name, a number and a unit, a sign. */
    const shared =
      /^product$|\.minutes$|\.minutesUsed$|stepMinutes$|\.cellFree$|\.sendFor$|^confer\.used$|^class\.(cell|chosen|marked)$|^writer\.familyOf$/;
    const inSpanish = texts(spanish);
    const same = [...texts(english)]
      .filter(([path, text]) => inSpanish.get(path) === text && !shared.test(path))
      .map(([path]) => path);
    expect(same).toEqual([]);
    expect([...inSpanish.values()].filter((text) => text.trim() === '')).toEqual([]);
  });

  it('have a Spanish name for every skill of the product', () => {
    expect(Object.keys(spanish.skills).sort()).toEqual(SKILLS.map(({ id }) => id).sort());
  });

  it('count one and many as their grammar wants', () => {
    expect(spanish.review.save(1, 1)).toBe('Guardar y enviar 1 comentario');
    expect(spanish.review.save(4, 4)).toBe('Guardar y enviar 4 comentarios');
    expect(spanish.today.missed(1)).toBe('1 estudiante no tiene lugar esta semana');
    expect(spanish.today.comesNext('lunes', '9:00 a.m.')).toMatch(/ a las 9:00 a\.m\.$/);
    expect(spanish.today.comesNext('lunes', '9:00')).toMatch(/ a las 9:00\.$/);
    expect(spanish.list(['Ana', 'Ivo'])).toBe('Ana e Ivo');
    expect(spanish.list(['Ana', 'Hielo', 'Bo'])).toBe('Ana, Hielo y Bo');
  });

  it('ask and exclaim in Spanish with both marks, and call the teacher tú', () => {
    for (const text of texts(spanish).values()) {
      expect((text.match(/\?/g) ?? []).length).toBe((text.match(/¿/g) ?? []).length);
      expect(text).not.toMatch(/\busted\b|\bsu (?:cuaderno|nota|clase)\b|\bvosotros\b/i);
    }
  });
});

describe('the sidebar', () => {
  let browser: Browser;
  let panel: Panel;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  afterEach(() => panel.close());

  it('speaks as the browser does where no language was chosen', async () => {
    panel = await openPanel(browser, { locale: 'es-MX' });
    await panel.page.getByRole('heading', { name: 'Hoy', exact: true }).waitFor();
    expect(await panel.page.locator('html').getAttribute('lang')).toBe('es');
  });

  it('speaks what was chosen, whatever the browser speaks', async () => {
    panel = await openPanel(browser, { server: { open: () => ({ ...opening, language: 'es' }) } });
    await panel.page.getByRole('heading', { name: 'Hoy', exact: true }).waitFor();
  });

  it('changes its language at once, and has it kept', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await page.getByRole('button', { name: 'Every week' }).click();
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('heading', { name: 'Cada semana' }).waitFor();
    expect(panel.named('chooseLanguage').map(({ args }) => args)).toEqual([['es']]);
    expect(panel.named('words').map(({ args }) => args)).toEqual([['es']]);
    await page.getByLabel('Idioma').selectOption('');
    await page.getByRole('heading', { name: 'Every week' }).waitFor();
  });

  it('shows what the server says in the language chosen, once that has answered', async () => {
    const problems = [{ says: 'En la pestaña Settings falta algo.', todo: 'Complétalo.' }];
    panel = await openPanel(browser, {
      server: { chooseLanguage: () => ({ ...opening, language: 'es', problems }) },
    });
    const { page } = panel;
    await page.getByRole('button', { name: 'Every week' }).click();
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('button', { name: 'Hoy', exact: true }).click();
    await page.getByText('En la pestaña Settings falta algo.').waitFor();
  });

  it('finds what can be taught by the name the skill has in the language spoken', async () => {
    panel = await openPanel(browser, { server: { open: () => ({ ...opening, language: 'es' }) } });
    const { page } = panel;
    await page.getByRole('button', { name: /^Comenzar con Ana/ }).click();
    await page.getByRole('searchbox').fill('ortografía');
    await page.getByText(/\d+ puntos de enseñanza/).waitFor();
  });

  it('says so when the language could not be kept', async () => {
    panel = await openPanel(browser, {
      server: {
        chooseLanguage: () => {
          throw new Error('NetworkError: Connection failure due to HTTP 0');
        },
      },
    });
    const { page } = panel;
    await page.getByRole('button', { name: 'Every week' }).click();
    await page.getByLabel('Language').selectOption('es');
    // The failure is said in the language that is now spoken.
    await page.getByRole('alert').getByText('No se pudo cambiar el idioma').waitFor();
    await page.getByText('Se perdió la conexión a internet.').waitFor();
  });

  it('goes on as it spoke, and says so, when the other words could not be had', async () => {
    panel = await openPanel(browser, {
      server: {
        words: () => {
          throw new Error('NetworkError: Connection failure due to HTTP 0');
        },
      },
    });
    const { page } = panel;
    await page.getByRole('button', { name: 'Every week' }).click();
    await page.getByLabel('Language').selectOption('es');
    await page.getByRole('alert').getByText('Changing the language failed').waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});

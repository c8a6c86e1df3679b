// Owns: the promises of the Workspace in a browser, with a real one and a small add-on.
import { resolve } from 'node:path';
import AxeBuilder from 'axe-core';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { People } from '../../../src/local/cloud/people';
import type { Doc } from '../../../src/local/cloud/state';
import { serveWorkspace, type WorkspaceServer } from '../../../src/local/server';
import type { Workspace } from '../../../src/local/workspace';
import { launchBrowser } from '../../browser';
import { beginSmall } from './smallAddOn';

const ROOT = resolve(__dirname, '..', '..', '..');
let browser: Browser;
let anasDoc: string;
let workspace: Workspace;
let server: WorkspaceServer;
let page: Page;
const troubles: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  // The same steps give the same ids, in every Workspace of these tests.
  anasDoc = docOf(beginSmall(), 'Ana').id;
});
afterAll(() => browser.close());

beforeEach(async () => {
  workspace = beginSmall(anasDoc);
  server = await serveWorkspace({
    workspace,
    root: ROOT,
    save: () => {},
    report: (error) => troubles.push(String(error)),
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.on('pageerror', (error) => troubles.push(String(error)));
});
afterEach(async () => {
  await page.close();
  await server.close();
  expect(troubles.splice(0)).toEqual([]);
});

function studentId(of: Workspace, name: string): string {
  const found = Object.values(of.cloud.state.users).find(({ givenName }) => givenName === name);
  if (!found) throw new Error(`There is no ${name}.`);
  return found.id;
}

function docOf(of: Workspace, name: string): Doc {
  const id = studentId(of, name);
  const found = Object.values(of.cloud.state.files).find(
    (file): file is Doc => file.kind === 'doc' && id in file.access,
  );
  if (!found) throw new Error(`${name} has no Doc.`);
  return found;
}

function words(doc: Doc): string {
  return doc.tabs[0]?.text.slice(1) ?? '';
}

async function open(hash = ''): Promise<void> {
  await page.goto(`${server.url}${hash}`);
  await page.locator('.rail').waitFor();
}

async function openSidebar(): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Bells' }).click();
  await page.getByRole('menuitem', { name: 'Open' }).click();
  return page.frameLocator('.sidebar iframe');
}

function cell(name: string) {
  const [, column = '', row = ''] = /^([A-Z])(\d+)$/.exec(name) ?? [];
  return page.locator(`[data-cell="${row}:${column.charCodeAt(0) - 64}"]`);
}

async function typeInto(name: string, text: string): Promise<void> {
  await cell(name).dblclick();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Waits until what `read` answers is `wanted`. */
async function until<T>(read: () => T | Promise<T>, wanted: T): Promise<void> {
  const patience = Date.now() + 20_000;
  while (Date.now() < patience) {
    if (JSON.stringify(await read()) === JSON.stringify(wanted)) return;
    await new Promise((again) => setTimeout(again, 20));
  }
  expect(await read()).toEqual(wanted);
}

const valueAt = (row: number, column: number) =>
  workspace.book.value(workspace.book.tab(0), row, column);

describe('the page', () => {
  it('says that it is not Google, and shows the class', async () => {
    await open('#doc');
    await expect(page.locator('.brand').textContent()).resolves.toBe(
      'Embedded Workspace — not Google',
    );
    await page.getByRole('link', { name: 'Chi not opened' }).waitFor();
    await page.getByRole('link', { name: 'Ben Ito turned in' }).waitFor();
    await page.getByRole('link', { name: 'Dee Moss turned in, on paper' }).waitFor();
  });

  it('leads by its address to a tab, a writer, a Doc, the mail and the runs', async () => {
    await open('#sheet/Sheet1');
    await page.getByRole('grid', { name: 'Sheet1' }).waitFor();
    await open(`#doc/${docOf(workspace, 'Ana').id}`);
    await page.getByRole('heading', { name: 'A true story' }).waitFor();
    await open('#mail');
    await page.getByText('No email has been sent yet.').waitFor();
    await open('#runs');
    await page.getByRole('button', { name: 'onOpen' }).first().waitFor();
  });
});

describe('the spreadsheet', () => {
  it('takes typing as a person’s: numbers, dates and formulas are understood', async () => {
    await open();
    await typeInto('A1', '2');
    await typeInto('A2', '=A1*21');
    await until(() => cell('A2').textContent(), '42');
    expect(valueAt(2, 1)).toBe(42);
  });

  it('is used by keys alone: go, type, correct, clear', async () => {
    await open();
    await cell('A1').click();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type('lead');
    await page.keyboard.press('Tab');
    await until(() => valueAt(2, 2), 'lead');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('F2');
    await page.keyboard.type('s');
    await page.keyboard.press('Enter');
    await until(() => valueAt(2, 2), 'leads');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Delete');
    await until(() => valueAt(2, 2), '');
  });

  it('keeps every letter of one who types as she arrives in a cell', async () => {
    await open();
    await cell('A1').click();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowRight'])
      await page.keyboard.press(key);
    for (const word of ['one', 'two', 'three', 'four', 'five']) {
      await page.keyboard.type(word);
      for (const key of ['Tab', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
    }
    await until(
      () => [3, 4, 5, 6, 7].map((column) => valueAt(4, column)),
      ['one', 'two', 'three', 'four', 'five'],
    );
  });

  it('goes where the person clicks who leaves a cell she was typing into', async () => {
    await open();
    await cell('D6').dblclick();
    await page.keyboard.type('left');
    await cell('E8').click();
    await until(() => valueAt(6, 4), 'left');
    await until(() => cell('E8').evaluate((each) => each === document.activeElement), true);
  });

  it('keeps a cell as it was when typing is given up', async () => {
    await open();
    await typeInto('A1', 'kept');
    await until(() => valueAt(1, 1), 'kept');
    await cell('A1').dblclick();
    await page.keyboard.type(' not');
    await page.keyboard.press('Escape');
    await until(() => cell('A1').textContent(), 'kept');
    expect(valueAt(1, 1)).toBe('kept');
  });

  it('shows what looks like a formula and is text so that it stays text when it is edited', async () => {
    await open();
    await typeInto('A1', "'=1+1");
    await until(() => cell('A1').textContent(), '=1+1');
    await cell('A1').dblclick();
    await page.keyboard.type('0');
    await page.keyboard.press('Enter');
    await until(() => valueAt(1, 1), '=1+10');
  });

  it('inserts, moves and deletes rows, and sorts, from its menu', async () => {
    await open();
    for (const [at, text] of [
      ['A1', 'b'],
      ['A2', 'c'],
      ['A3', 'a'],
    ] as const) {
      await typeInto(at, text);
    }
    await cell('A1').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Sort by A, A to Z' }).click();
    await until(() => [1, 2, 3].map((row) => valueAt(row, 1)), ['a', 'b', 'c']);
    await cell('A2').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Insert row above' }).click();
    await until(() => [1, 2, 3].map((row) => valueAt(row, 1)), ['a', '', 'b']);
    await cell('A2').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Delete row' }).click();
    await page.getByRole('rowheader', { name: '3', exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Move row up' }).click();
    await until(() => [1, 2, 3].map((row) => valueAt(row, 1)), ['a', 'c', 'b']);
  });

  it('renames, duplicates, hides and shows tabs', async () => {
    await open();
    const more = (name: string) =>
      page.getByRole('button', { name: `What to do with ${name}`, exact: true });
    await more('Sheet1').click();
    await page.getByRole('menuitem', { name: 'Rename' }).click();
    await page.keyboard.type('Bells');
    await page.keyboard.press('Enter');
    await page.getByRole('grid', { name: 'Bells' }).waitFor();
    await more('Bells').click();
    await page.getByRole('menuitem', { name: 'Duplicate' }).click();
    await more('Copy of Bells').click();
    await page.getByRole('menuitem', { name: 'Hide' }).click();
    await until(
      () => workspace.book.tabs.map((tab) => [tab.name, tab.hidden]),
      [
        ['Bells', false],
        ['Copy of Bells', true],
      ],
    );
    await page.getByRole('button', { name: 'All tabs' }).click();
    await page.getByRole('menuitemradio', { name: /Copy of Bells/ }).click();
    await page.getByRole('grid', { name: 'Copy of Bells' }).waitFor();
  });

  it('says what Google says when something cannot be done', async () => {
    await open();
    await page.getByRole('button', { name: 'What to do with Sheet1' }).click();
    await page.getByRole('menuitem', { name: 'Delete' }).click();
    await page.getByText("You can't remove all the sheets in a document.").waitFor();
    expect(workspace.book.tabs).toHaveLength(1);
  });

  it('draws the rows in sight and no others, however many there are', async () => {
    const sheet = workspace.book.tabs[0];
    if (!sheet) throw new Error('A spreadsheet has a tab.');
    workspace.book.reshape(sheet.id, { kind: 'insert', axis: 'rows', at: 2, count: 9_000 });
    await open();
    await cell('A1').waitFor();
    expect(await page.locator('tr[data-row]').count()).toBeLessThan(120);
    await cell('A1').click();
    await page.keyboard.press('Control+ArrowDown');
    await cell('A10000').waitFor();
    expect(await page.locator('tr[data-row]').count()).toBeLessThan(120);
  });

  it('ticks a checkbox, offers a drop-down’s choices, and hides hidden columns until asked', async () => {
    const { book } = workspace;
    const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
    book.setValidation(0, at(1, 1), {
      criteria: 'CHECKBOX',
      values: [],
      allowInvalid: false,
      dropdown: false,
    });
    book.setValidation(0, at(1, 2), {
      criteria: 'VALUE_IN_LIST',
      values: ['group', 'solo'],
      allowInvalid: true,
      dropdown: true,
    });
    book.tab(0).changeColumn(3, { hidden: true });
    book.changed();
    await open();
    await page.getByRole('img', { name: 'not ticked' }).click();
    await until(() => valueAt(1, 1), true);
    await cell('B1').click();
    await page.getByRole('menuitemradio', { name: 'solo' }).click();
    await until(() => valueAt(1, 2), 'solo');
    await expect(cell('C1').count()).resolves.toBe(0);
    await page.getByLabel('Show hidden columns').check();
    await cell('C1').waitFor();
  });
});

describe('the add-on', () => {
  it('opens its sidebar from its menu, 300 pixels wide, and is answered by the server', async () => {
    await open();
    const frame = await openSidebar();
    await frame.getByRole('button', { name: 'Ring' }).click();
    await frame.getByText('rang at B2').waitFor();
    await until(() => cell('B2').textContent(), 'ding');
    const box = await page.locator('.sidebar iframe').boundingBox();
    expect(box?.width).toBe(300);
  });

  it('keeps its sidebar in a frame that has no origin and cannot reach the page', async () => {
    await open();
    const frame = await openSidebar();
    const button = frame.getByRole('button', { name: 'Ring' });
    await button.waitFor();
    const reached = await button.evaluate((element) => {
      try {
        return element.ownerDocument.defaultView?.parent.document.title ?? 'none';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });

  it('keeps what is in the sidebar while a Doc is looked at, and leads to Docs in here', async () => {
    await open();
    const frame = await openSidebar();
    await frame.getByRole('button', { name: 'Ring' }).click();
    await frame.getByText('rang at B2').waitFor();
    await frame.getByRole('link', { name: 'The draft' }).click();
    await page.getByRole('textbox', { name: /written in as Ana/ }).waitFor();
    await page.getByRole('link', { name: 'Sheet', exact: true }).click();
    await frame.getByText('rang at B2').waitFor();
  });

  it('has its triggers fired as the clock turns, and its emails are in the mail', async () => {
    await open();
    const frame = await openSidebar();
    await frame.getByRole('button', { name: 'Hourly' }).click();
    await frame.getByText('every hour').waitFor();
    await page.getByRole('button', { name: 'Next hour' }).click();
    await page.getByText(/strike.* ran/).waitFor();
    await page.getByRole('link', { name: /Mail/ }).click();
    await page.getByText('It struck.').waitFor();
    await page.getByRole('link', { name: 'Runs' }).first().click();
    await page.getByRole('button', { name: 'strike' }).first().waitFor();
  });

  it('turns the clock to a time that is typed, and never back', async () => {
    await open();
    const before = workspace.clock.now();
    await page.getByTitle(/The Workspace's clock/).click();
    await page.getByLabel('Turn the clock to').fill('2026-11-03T09:15');
    await page.getByRole('button', { name: 'Turn', exact: true }).click();
    await until(() => new Date(workspace.clock.now()).toISOString(), '2026-11-03T15:15:00.000Z');
    await page.getByTitle(/The Workspace's clock/).click();
    await page.getByLabel('Turn the clock to').evaluate((field) => field.removeAttribute('min'));
    await page.getByLabel('Turn the clock to').fill('2026-11-01T09:15');
    await page.getByRole('button', { name: 'Turn', exact: true }).click();
    await page.getByText('The clock only turns forward.').waitFor();
    expect(workspace.clock.now()).toBeGreaterThan(before);
  });
});

describe('a Doc', () => {
  const paper = () => page.getByRole('textbox', { name: /written in as/ });

  async function caretAfter(text: string): Promise<void> {
    await paper().evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at < 0) continue;
        element.focus();
        document.getSelection()?.collapse(node, at + wanted.length);
        return;
      }
      throw new Error(`The paper does not say "${wanted}".`);
    }, text);
  }

  it('is written in by its student at the caret, and its comments move with their words', async () => {
    const doc = docOf(workspace, 'Ana');
    const people = new People(workspace.cloud);
    const teacher = studentId(workspace, 'Ngozi');
    const start = people.indexOf({ fileId: doc.id }, 'I was sad');
    people.comment(
      { fileId: doc.id, by: teacher },
      { start, end: start + 9 },
      'Show us how that looked.',
    );
    await open(`#doc/${doc.id}`);
    await page.getByText('Show us how that looked.').waitFor();
    await caretAfter('My dog');
    await page.keyboard.type(' Rex');
    await page.keyboard.press('Enter');
    await until(
      () => words(doc),
      'The Dog\nMy dog Rex\n ran away. I was sad.\nThen he came home.\n',
    );
    await page.keyboard.press('Backspace');
    await until(() => words(doc), 'The Dog\nMy dog Rex ran away. I was sad.\nThen he came home.\n');
    const spans = Object.values(doc.tabs[0]?.anchors ?? {});
    expect(spans).toEqual([[{ start: start + 4, end: start + 13 }]]);
    await until(() => page.locator('.anchor').textContent(), 'I was sad');
  });

  it('takes fast typing whole and in order', async () => {
    const doc = docOf(workspace, 'Ana');
    await open(`#doc/${doc.id}`);
    await paper().waitFor();
    await caretAfter('home.');
    const line = ' We were all so happy that nobody said a word for one whole minute.';
    await page.keyboard.type(line);
    await until(
      () => words(doc),
      `The Dog\nMy dog ran away. I was sad.\nThen he came home.${line}\n`,
    );
    await until(
      () =>
        paper()
          .textContent()
          .then((text) => text?.includes(line)),
      true,
    );
  });

  it('takes a paste over what is chosen', async () => {
    const doc = docOf(workspace, 'Ana');
    await open(`#doc/${doc.id}`);
    await paper().waitFor();
    await caretAfter('I was sad');
    for (let steps = 0; steps < 9; steps += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.insertText('I cried');
    await until(() => words(doc), 'The Dog\nMy dog ran away. I cried.\nThen he came home.\n');
  });

  it('has its threads answered, resolved and opened again', async () => {
    const doc = docOf(workspace, 'Ana');
    const people = new People(workspace.cloud);
    people.comment(
      { fileId: doc.id, by: studentId(workspace, 'Ngozi') },
      { start: 1, end: 8 },
      'What is his name?',
    );
    await open(`#doc/${doc.id}`);
    await page.getByText('What is his name?').click();
    await page.getByLabel('Reply as Ana Ruiz').fill('Rex!');
    await page.getByRole('button', { name: 'Reply' }).click();
    await until(() => doc.threads[0]?.replies.map(({ content }) => content), ['Rex!']);
    await page.getByRole('button', { name: 'Resolve' }).click();
    await until(() => doc.threads[0]?.status, 'RESOLVED');
    await page.getByLabel('Show 1 resolved comment').check();
    await page.getByRole('button', { name: 'Open again' }).click();
    await until(() => doc.threads[0]?.status, 'OPEN');
  });

  it('is made when its student opens the assignment, handed in, taken back and returned', async () => {
    await open(`#doc/${studentId(workspace, 'Chi')}`);
    await page.getByRole('button', { name: 'Open the assignment as Chi' }).click();
    await paper().click();
    await page.keyboard.type('Once');
    await until(() => words(docOf(workspace, 'Chi')), 'Once\n');
    await page.getByRole('button', { name: 'Turn in' }).click();
    await page.getByText('Chi can look, but not write').waitFor();
    await expect(paper().getAttribute('contenteditable')).resolves.toBe('false');
    await page.getByRole('button', { name: 'Unsubmit' }).click();
    await until(() => paper().getAttribute('contenteditable'), 'true');
    await page.getByRole('button', { name: 'Turn in' }).click();
    await page.getByText('as Ngozi Okafor').click();
    await page.getByRole('button', { name: 'Return' }).click();
    await page.locator('.work-bar').getByText('returned').waitFor();
  });
});

describe('everybody', () => {
  it.each(['', '#doc', '#mail', '#runs'])('can use the page at "%s" (axe)', async (hash) => {
    new People(workspace.cloud).comment(
      { fileId: docOf(workspace, 'Ana').id, by: studentId(workspace, 'Ngozi') },
      { start: 1, end: 8 },
      'What is his name?',
    );
    await open(hash);
    if (hash === '') await openSidebar();
    await page.waitForTimeout(200);
    await page.evaluate(AxeBuilder.source);
    const found = await page.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: {
          run: (
            context: unknown,
          ) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      };
      const { violations } = await axe.run({ exclude: ['iframe'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(found).toEqual([]);
  });

  it('has room at 1024 by 700 without scrolling sideways', async () => {
    await page.setViewportSize({ width: 1024, height: 700 });
    for (const hash of ['', '#doc', '#mail', '#runs']) {
      await open(hash);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([hash, wide]).toEqual([hash, 1024]);
    }
  });
});

// Owns: the promises of recording a conference: few taps, each writer's own words.
import type { Browser, Locator, Page } from 'playwright-core';
import type { Meeting } from '../../src/addon/answers/meeting';
import type { SaveRequest } from '../../src/addon/answers/note';
import { launchBrowser } from '../browser';
import { openPanel, type Panel } from './panel';
import { ana, bo, kit, meeting, noor, SOLO, soloMeeting } from './pretend';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const start = (page: Page) => page.getByRole('button', { name: /^Start with Ana/ });
const tab = (page: Page, place: number) => page.getByRole('tab').nth(place);
const button = (page: Page, name: RegExp | string) => page.getByRole('button', { name });

/** The notes of the only save that was sent. */
async function savedNotes(): Promise<SaveRequest['notes']> {
  await panel.page.getByText('Notes are safe.').waitFor();
  const [save, second] = panel.named('saveConference');
  expect(second).toBeUndefined();
  if (!save) throw new Error('Nothing was saved.');
  return (save.args[0] as SaveRequest).notes;
}

describe('a group of four', () => {
  it('is recorded in at most 12 taps from Today, each with a sentence of their own, without typing', async () => {
    const withDraft = {
      ...meeting,
      writers: meeting.writers.map((one) =>
        one.draft ? one : { ...one, draft: meeting.writers[0]?.draft ?? null },
      ),
    };
    panel = await openPanel(browser, { server: { startConference: () => withDraft } });
    const { page } = panel;
    let taps = 0;
    const tap = async (target: ReturnType<Page['locator']>) => {
      taps += 1;
      await target.click();
    };
    await tap(start(page));
    for (const [place, sentence] of [1, 2, 3, 4].entries()) {
      await expect(tab(page, place).getAttribute('aria-selected')).resolves.toBe('true');
      await tap(page.locator('.sentence').nth(sentence));
    }
    await tap(page.locator('.tap-point').first());
    await tap(button(page, /^Before it goes/));
    await tap(button(page, 'Save and send 4 comments'));

    expect(taps).toBeLessThanOrEqual(12);
    const notes = await savedNotes();
    expect(notes.map(({ writerId }) => writerId)).toEqual([ana.id, bo.id, noor.id, kit.id]);
    expect(new Set(notes.map(({ quote }) => quote)).size).toBe(4);
    for (const note of notes) {
      expect(note.quote).not.toBe('');
      expect(note.passage).not.toBe(null);
      expect(note.strength).not.toBe('');
      expect(note.teachingPoint).not.toBe('');
      expect(note.nextStep).not.toBe('');
      expect(note.whereElse).not.toBe('');
    }
  });

  it('begins with nothing chosen', async () => {
    panel = await openPanel(browser);
    await start(panel.page).click();
    await panel.page.locator('.draft-pane').waitFor();
    expect(await panel.page.locator('[aria-pressed="true"]').count()).toBe(0);
    // Marked as not ready, yet it answers a tap with what to do first.
    await button(panel.page, /^Before it goes/).click({ force: true });
    await panel.page.getByText('Tap a sentence or choose a teaching point first.').waitFor();
    expect(panel.named('preview')).toEqual([]);
  });

  it('is recorded by keyboard alone', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    const { keyboard } = page;
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    const tabTo = async (wanted: RegExp) => {
      for (let i = 0; i < 60; i += 1) {
        await keyboard.press('Tab');
        const name = await page.evaluate(
          () =>
            `${document.activeElement?.getAttribute('aria-label') ?? ''} ${document.activeElement?.textContent ?? ''}`,
        );
        if (wanted.test(name)) return;
      }
      throw new Error(`The Tab key never reaches ${wanted}.`);
    };
    await start(page).waitFor();
    await tabTo(/^Start with Ana/);
    await keyboard.press('Enter');
    await page.locator('.draft-pane').waitFor();
    await tabTo(/^\s*The Night the Lights/);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    // The focus has gone on to the next writer's draft.
    expect((await focused()).slice(0, 20)).toBe('Corn, Corn, Corn');
    await keyboard.press('ArrowRight');
    await keyboard.press(' ');
    await keyboard.press('End');
    await keyboard.press('Enter');
    // Kit has no draft: the focus is on words to choose.
    await keyboard.press('Enter');
    expect((await focused()).slice(0, 20)).toBe('Teach one thing');
    await tabTo(/^ ?Start in the middle/);
    await keyboard.press('Enter');
    await tabTo(/Before it goes/);
    await keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Before it goes' }).waitFor();
    await tabTo(/^ ?Save and send 4/);
    await keyboard.press('Enter');
    const notes = await savedNotes();
    expect(notes.map(({ quote }) => quote !== '')).toEqual([true, true, true, false]);
    expect(notes.every(({ strength }) => strength !== '')).toBe(true);
  });

  it('of five shows every name whole, and what it goes on to beneath them', async () => {
    const five: Meeting = structuredClone(meeting);
    const [first] = five.writers;
    if (!first) throw new Error('The pretend meeting has no writers.');
    five.writers = ['Mateo', 'Maya', 'Ruthie', 'Hyun-woo', 'Caleb'].map((name, i) => ({
      ...first,
      id: `w${i}`,
      name: `${name} Surname${i}`,
    }));
    panel = await openPanel(browser, { server: { startConference: () => five } });
    const { page } = panel;
    await start(page).click();
    for (let i = 0; i < 5; i += 1) {
      await page.locator('.sentence').first().click();
      const word = tab(page, i).locator('.tab-word');
      expect(await word.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    }
    const heading = page.getByRole('heading', { name: 'Teach one thing' });
    const bottomOf = async (what: Locator) => {
      const box = await what.boundingBox();
      return box ? box.y + box.height : Number.NaN;
    };
    const top = (await heading.boundingBox())?.y ?? Number.NaN;
    expect(top).toBeGreaterThanOrEqual(await bottomOf(page.locator('.tabs')));
  });

  it('moves between its writers with the arrow keys', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await start(page).click();
    await tab(page, 0).focus();
    await page.keyboard.press('ArrowLeft');
    expect(await tab(page, 3).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Home');
    expect(await tab(page, 0).getAttribute('aria-selected')).toBe('true');
  });

  it('teaches one writer something else beside the group', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await start(page).click();
    await page.locator('.tap-point').first().click();
    await button(page, 'Something else for Ana').click();
    await button(page, 'Change').click();
    await page.getByRole('searchbox').fill('sound');
    await button(page, /^Open with a sound/).click();
    await button(page, /^Before it goes/).click();
    await button(page, /^Save and send/).click();
    const notes = await savedNotes();
    expect(notes[0]?.teachingPoint).toContain('sound');
    expect(notes[1]?.teachingPoint).not.toContain('sound');
    expect(notes[1]?.teachingPoint).toBe(notes[2]?.teachingPoint);
  });

  it('leaves out who is away, keeps what is private, and sends no comment where none is wanted', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await start(page).click();
    await page.locator('.tap-point').first().click();
    await page.getByText('More about Ana').click();
    await page.getByLabel('What you learned about this writer').fill('Her cat ran away.');
    await tab(page, 1).click();
    await page.getByText('More about Bartholomew').click();
    await page.getByText('Note only, no comment').click();
    await tab(page, 2).click();
    await page.getByText(/^More about/).click();
    await button(page, 'Not here today').click();
    await button(page, /^Before it goes/).click();
    await button(page, 'Save and send 2 comments').waitFor();
    expect(await page.getByText('Her cat ran away.').count()).toBe(0);
    await button(page, 'Save and send 2 comments').click();
    const notes = await savedNotes();
    expect(notes.map(({ writerId, comment, learned }) => ({ writerId, comment, learned }))).toEqual(
      [
        { writerId: ana.id, comment: true, learned: 'Her cat ran away.' },
        { writerId: bo.id, comment: false, learned: '' },
        { writerId: kit.id, comment: true, learned: '' },
      ],
    );
  });

  it('lets a comment become note only in the last look', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await start(page).click();
    await page.locator('.sentence').nth(1).click();
    await button(page, /^Before it goes/).click();
    await page.getByRole('switch', { name: /Ana Belmonte/ }).uncheck({ force: true });
    await button(page, /^Save/).click();
    expect((await savedNotes())[0]).toMatchObject({ writerId: ana.id, comment: false });
  });

  it('shows the plain reason where there is no draft, and what the writer answered where there is one', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await start(page).click();
    await page.getByText('I don’t know how to start it better').waitFor();
    await page.getByText('Try two leads and read both out loud.').waitFor();
    await tab(page, 3).click();
    await page.getByText('Kit has not opened the assignment yet.').waitFor();
  });

  it('searches every teaching point there is, beyond the skills of this conference', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await start(page).click();
    await page.getByRole('searchbox').fill('spelling');
    await page.locator('.tap-point').filter({ hasText: 'Spelling' }).first().click();
    await button(page, /^Before it goes/).click();
    await button(page, /^Save and send/).click();
    await savedNotes();
    expect(panel.named('teachingPoints')).toHaveLength(1);
    expect(panel.named('saveConference')[0]?.args[0]).toMatchObject({ skill: 'spelling' });
  });

  it('goes through the talk part by part', async () => {
    panel = await openPanel(browser);
    const { page } = panel;
    await start(page).click();
    const [first, second] = meeting.steps.drafting;
    await page.getByText(first?.say[0] ?? 'none').waitFor();
    await button(page, 'Next part').click();
    await page.getByText(second?.title ?? 'none').waitFor();
    await page.getByText(second?.title ?? 'none').click();
    await page.getByText(second?.lookFor[0] ?? 'none').waitFor();
  });
});

describe('a writer alone', () => {
  it('has no tabs, and is recorded in 5 taps', async () => {
    panel = await openPanel(browser, { server: { startConference: () => soloMeeting } });
    const { page } = panel;
    await page.getByRole('button', { name: /^Start with Lou/ }).click();
    expect(panel.named('startConference')[0]?.args).toEqual([SOLO]);
    await page.locator('.sentence').nth(1).click();
    expect(await page.getByRole('tab').count()).toBe(0);
    await page.locator('.tap-point').first().click();
    await button(page, /^Before it goes/).click();
    await button(page, 'Save and send 1 comment').click();
    expect(await savedNotes()).toHaveLength(1);
  });
});

describe('what students wrote', () => {
  it('is shown as text and never run', async () => {
    panel = await openPanel(browser, { server: { startConference: () => soloMeeting } });
    const { page } = panel;
    await page.getByRole('button', { name: /^Start with Lou/ }).click();
    await page.getByText('<img src=x onerror=').first().waitFor();
    await page.locator('.sentence').last().click();
    await button(page, /^Before it goes/).click();
    await button(page, /^Save/).click();
    await savedNotes();
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
    expect(await page.locator('img').count()).toBe(0);
  });

  it('makes no link of an address that is not of the web', async () => {
    const draft = meeting.writers[0]?.draft;
    if (!draft) throw new Error('no draft');
    const writers = [
      { ...ana, ...meeting.writers[0], draft: { ...draft, url: 'javascript:window.hacked=1' } },
    ] as typeof meeting.writers;
    panel = await openPanel(browser, {
      server: { startConference: () => ({ ...meeting, writers }) },
    });
    await start(panel.page).click();
    await panel.page.locator('.draft-pane').waitFor();
    expect(await panel.page.locator('a').count()).toBe(0);
  });
});

describe('before it goes', () => {
  it('says of each comment how hard it reads, and lets the hardest go all the same', async () => {
    const hard =
      'Consider elaborating considerably on the protagonist’s underlying motivation, particularly throughout the introductory paragraphs.';
    panel = await openPanel(browser, {
      server: {
        preview: ({ notes }) =>
          notes.map(({ writerId }, i) => ({
            writerId,
            feedback: i === 0 ? hard : 'I can see the dog run. Tell me more about the dog.',
            translation: '',
            grade: i === 0 ? 19 : 2,
            simpler: null,
            problems: [],
          })),
      },
    });
    const { page } = panel;
    await start(page).click();
    await page.locator('.sentence').nth(1).click();
    await page.locator('.tap-point').first().click();
    await button(page, /^Before it goes/).click();
    const letters = page.locator('.letter');
    await letters.first().locator('.reads-hard').waitFor();
    expect(await letters.first().locator('.reads').textContent()).toMatch(
      /^Reads above grade 12\. That is above grades 3–5/,
    );
    expect(await letters.nth(1).locator('.reads').textContent()).toMatch(/^Reads .* grade \d\.$/);
    // What is kept as a note is read by the teacher alone.
    await letters.nth(1).locator('.switch').click();
    expect(await letters.nth(1).locator('.reads').count()).toBe(0);
    await button(page, /^Save and send/).click();
    expect((await savedNotes())[0]?.comment).toBe(true);
  });
});

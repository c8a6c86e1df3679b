// Owns: the promises of what is shown during a talk: the draft, the reply, the guide.
import type { Browser, Page } from 'playwright-core';
import type { Meeting } from '../../src/addon/answers/meeting';
import type { Preview, SaveRequest } from '../../src/addon/answers/note';
import { launchBrowser } from '../browser';
import { openPanel, type Panel } from './panel';
import { bo, kit, meeting, opening, textOf } from './pretend';

let browser: Browser;
let panel: Panel;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const button = (name: RegExp | string) => panel.page.getByRole('button', { name });
const confer = async (server: Parameters<typeof openPanel>[1] = {}): Promise<Page> => {
  panel = await openPanel(browser, server);
  await button(/^Start with Ana/).click();
  await panel.page.locator('.draft-pane').waitFor();
  return panel.page;
};
const saved = async (): Promise<SaveRequest> => {
  await panel.page.getByText('Notes are safe.').waitFor();
  return panel.named('saveConference')[0]?.args[0] as SaveRequest;
};
/** The meeting, where the third last sentence of the second writer's long draft is new. */
const withNews = (): Meeting => {
  const changed = structuredClone(meeting);
  const sentences = changed.writers[1]?.draft?.paragraphs.flatMap((one) => one.sentences) ?? [];
  const news = sentences[sentences.length - 3];
  if (!news) throw new Error('There is no draft.');
  news.isNew = true;
  return changed;
};

describe('a draft', () => {
  it('opens at what is new since last time, and says how much that is', async () => {
    const page = await confer({ server: { startConference: withNews } });
    expect(await page.getByText(/new since/).count()).toBe(0);
    await page.getByRole('tab').nth(1).click();
    await page.getByText('1 sentence new since').waitFor();
    const isInSight = await page.locator('.sentence-new').evaluate((news) => {
      const pane = news.closest('.draft-pane')?.getBoundingClientRect();
      const { top, bottom } = news.getBoundingClientRect();
      return pane !== undefined && top >= pane.top && bottom <= pane.bottom;
    });
    expect(isInSight).toBe(true);
    // By keyboard too, the new sentence is the first that is reached.
    expect(await page.locator('.sentence[tabindex="0"]').textContent()).toContain('(new)');
  });
});

describe('an invited writer', () => {
  it('is seen with what they want help with before the talk, or not to have answered yet', async () => {
    const page = await confer();
    expect(await page.locator('.known').textContent()).not.toMatch(/Wants help|Invited/);
    await page.getByRole('tab').nth(1).click();
    await page.getByText('Wants help with the middle, nothing happens there').waitFor();
    await page.getByRole('tab').nth(2).click();
    await page.getByText('Invited; no answer yet.').waitFor();
  });
});

describe('the guide', () => {
  it('speaks to the stage the teacher chooses, and the save says which', async () => {
    const page = await confer();
    await page.locator('.talk-toggle').click();
    const say = page.locator('.talk-say').first();
    await button('Next part').click();
    await button('Next part').click();
    const before = await say.textContent();
    await page.getByLabel('Where the piece is').selectOption('editing');
    expect(await say.textContent()).not.toBe(before);
    await page.locator('.sentence').nth(1).click();
    await button(/^Before it goes/).click();
    await button(/^Save and send/).click();
    expect(await saved()).toMatchObject({ stage: 'editing', stageChosen: true });
  });
});

describe('teaching points', () => {
  it('are starred with a tap, found among favorites, and put back where that could not be kept', async () => {
    let refuses = false;
    const page = await confer({
      server: {
        starPoint: () => {
          if (refuses) throw new Error('NetworkError: Connection failure due to HTTP 0');
        },
      },
    });
    const star = page.getByRole('button', { name: 'Favorite: Open with a sound' });
    await star.click();
    await button('Favorites').click();
    await page.locator('.tap-point').filter({ hasText: 'Open with a sound' }).waitFor();
    expect(await page.locator('.tap-point').count()).toBe(1);
    refuses = true;
    await star.click();
    await page.getByRole('alert').getByText('The favorite was not kept').waitFor();
    await expect(star.getAttribute('aria-pressed')).resolves.toBe('true');
    expect(panel.named('starPoint').map(({ args }) => args[1])).toEqual([true, false]);
  });

  it('that she taught most are a tap away', async () => {
    const points = meeting.points.slice(0, 2).map(({ id }) => id);
    const uses = { [points[0] ?? '']: 2, [points[1] ?? '']: 7 };
    const page = await confer({ server: { startConference: () => ({ ...meeting, uses }) } });
    await button('Most used').click();
    await expect(page.locator('.tap-point').allTextContents()).resolves.toEqual([
      expect.stringContaining('Taught 7 times'),
      expect.stringContaining('Taught 2 times'),
    ]);
  });
});

describe('writers', () => {
  it('answer each other by sentence starters, and it goes along without names where that is wanted', async () => {
    const page = await confer();
    await page.getByText('Answer each other').click();
    const help = page.getByLabel('What does Ana want help with?');
    await help.fill('x');
    // An emptied field does not shut the fold around it.
    await help.fill('');
    await button('Does my beginning pull you in?').click();
    await button('Praise from Bartholomew').click();
    await page.keyboard.type('made me hear the drawer.');
    // A beginning alone says nothing yet.
    await button('Question from Kit').click();
    await page.getByText('1 answer').waitFor();
    await page.getByText('Send it too, as from the group').click();
    await button(/^Before it goes/).click();
    await page.getByText('It worked when you made me hear the drawer.').waitFor();
    await button(/^Save and send/).click();
    const { notes } = await saved();
    expect(notes[0]).toMatchObject({
      helpWanted: 'Does my beginning pull you in?',
      sendPeers: true,
      peers: [{ from: bo.id, kind: 'praise', says: 'It worked when you made me hear the drawer.' }],
    });
    expect(notes[1]).toMatchObject({ peers: [], sendPeers: false });
  });

  it('without a draft are asked for a topic, a form and an order', async () => {
    const page = await confer();
    await page.getByRole('tab').nth(3).click();
    await page.getByLabel('The topic they chose').fill('My grandmother’s goats');
    await button('Form').click();
    await page.getByText('What should it be when it is done').waitFor();
    await page.getByLabel('What it will be').fill('a letter');
    await button(/^Before it goes/).click();
    await button(/^Save/).click();
    const note = (await saved()).notes.find(({ writerId }) => writerId === kit.id);
    expect(note?.chosen).toBe('My grandmother’s goats; a letter');
  });
});

describe('the last look', () => {
  const words = {
    strength: 'I see it.',
    teachingPoint: 'Run.',
    nextStep: 'Go.',
    whereElse: 'Here',
  };
  const looks =
    (part: Partial<Preview>) =>
    ({ notes }: SaveRequest): Preview[] =>
      notes.map((note, i) => ({
        writerId: note.writerId,
        feedback: textOf(note),
        translation: '',
        grade: 2,
        simpler: null,
        problems: [],
        ...(i === 0 && note.strength !== words.strength && part),
      }));

  it('puts a comment into simpler words, at once, and back again', async () => {
    const simpler = { words, feedback: 'I see it.\n\nOne thing to try: Run.', grade: 0 };
    const page = await confer({ server: { preview: looks({ simpler }) } });
    await page.locator('.sentence').nth(1).click();
    await page.locator('.tap-point').first().click();
    await button(/^Before it goes/).click();
    const letter = page.locator('.letter').first();
    const before = await letter.locator('.feedback').textContent();
    await button('Simpler words for Ana Belmonte').click();
    await letter.getByText('One thing to try: Run.').waitFor();
    // The focus has not moved: the same key takes it back.
    await page.keyboard.press('Enter');
    await expect(letter.locator('.feedback').textContent()).resolves.toBe(before);
    await button('Simpler words for Ana Belmonte').click();
    await button(/^Save and send/).click();
    const { notes } = await saved();
    expect(notes[0]).toMatchObject(words);
    // The others of the group are taught in the words they were.
    expect(notes[1]?.teachingPoint).not.toBe('Run.');
  });

  it('shows the home language beneath, and sends what it showed', async () => {
    const translation = 'Español (Google Translate):\n[es] I see it.';
    const feedback = `I see it.\n\n${translation}`;
    const page = await confer({
      server: {
        open: () => ({ ...opening, translate: true }),
        preview: looks({ feedback, translation }),
      },
    });
    await page.locator('.sentence').nth(1).click();
    await button(/^Before it goes/).click();
    await expect(page.locator('.feedback-home').textContent()).resolves.toBe(translation);
    // How hard it reads is told of the English alone.
    await expect(page.locator('.feedback').first().textContent()).resolves.toBe('I see it.');
    await button(/^Save and send/).click();
    expect((await saved()).notes.map((note) => note.translation)).toEqual([
      translation,
      '',
      '',
      '',
    ]);
  });
});

it('what an older page kept of a conference is brought back and carried on', async () => {
  const old = {
    version: 1,
    teacher: opening.teacher,
    unsaved: [],
    recordings: {
      'c-group': {
        saveId: 'save-of-before',
        conferenceId: 'c-group',
        names: ['Ana Belmonte'],
        writer: 'w1',
        step: 0,
        teaching: null,
        notes: {
          w1: {
            here: true,
            quote: null,
            strength: 'It made me laugh.',
            chosen: true,
            own: null,
            learned: '',
            comment: true,
            seconds: 40,
          },
        },
      },
    },
  };
  panel = await openPanel(browser, { server: { typed: () => JSON.stringify(old) } });
  await button(/^Carry on with Ana/).click();
  await panel.page.getByText('Answer each other').click();
  await button(/^Before it goes/).click();
  await button(/^Save and send/).click();
  expect((await saved()).notes[0]).toMatchObject({ strength: 'It made me laugh.', peers: [] });
});

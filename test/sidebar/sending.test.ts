// Owns: the promises of the last look, saving and sending.
import type { Browser, Page } from 'playwright-core';
import type { NoteView, SaveRequest } from '../../src/addon/answers/note';
import { launchBrowser } from '../browser';
import { openPanel, type Panel, type PretendServer, workingServer } from './panel';
import { ana, bo, kit, noor, opening, waitingNote } from './pretend';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const button = (name: RegExp | string) => panel.page.getByRole('button', { name });

async function saveAll(server: Partial<PretendServer> = {}): Promise<Page> {
  panel = await openPanel(browser, { server });
  // The clock goes on by itself, and can be turned forward.
  await panel.page.clock.install();
  await button(/^Start with Ana/).click();
  await panel.page.locator('.sentence').nth(1).click();
  await panel.page.locator('.tap-point').first().click();
  await button(/^Before it goes/).click();
  await button(/^Save and send/).click();
  return panel.page;
}

const card = (name: string) => panel.page.locator('.note').filter({ hasText: name });

describe('the last look', () => {
  it('shows exactly the words the server says each writer will read, with what stands in the way', async () => {
    panel = await openPanel(browser, {
      server: {
        preview: ({ notes }) =>
          notes.map(({ writerId }, i) => ({
            writerId,
            feedback: `Dear ${writerId},\n\nread this.`,
            translation: '',
            grade: 2,
            simpler: null,
            problems: i === 1 ? [{ says: 'It names Mei Tanaka.', todo: 'Change it.' }] : [],
          })),
      },
    });
    await button(/^Start with Ana/).click();
    await panel.page.locator('.tap-point').first().click();
    await button(/^Before it goes/).click();
    for (const { id } of [ana, bo, noor, kit]) await panel.page.getByText(`Dear ${id},`).waitFor();
    await panel.page.getByText('It names Mei Tanaka.').waitFor();
  });

  it('does not stand in the way when it fails', async () => {
    panel = await openPanel(browser, {
      server: {
        preview: () => {
          throw new Error('NetworkError: Connection failure due to HTTP 0');
        },
      },
    });
    await button(/^Start with Ana/).click();
    await panel.page.locator('.tap-point').first().click();
    await button(/^Before it goes/).click();
    await panel.page.getByText('You can save all the same.').waitFor();
    await button(/^Save/).click();
    await panel.page.getByText('Notes are safe.').waitFor();
  });
});

describe('a translation that the last look had not shown yet', () => {
  it('is left to the server, and saving does not wait for it', async () => {
    const page = await saveAll({
      open: () => ({ ...structuredClone(opening), translate: true }),
      preview: () => new Promise(() => undefined) as never,
      saveConference: (request) =>
        workingServer()
          .saveConference(request)
          .map((note, i) => ({
            ...note,
            ...(i === 1 && { untranslated: 'Google did not translate. It goes without.' }),
          })),
    });
    await card('Bartholomew').getByText('Google did not translate. It goes without.').waitFor();
    const [saved] = panel.named('saveConference').map(({ args }) => args[0] as SaveRequest);
    expect(saved?.notes.map(({ translation }) => translation)).toEqual(Array(4).fill(null));
    await page.getByText('Notes are safe.').waitFor();
  });
});

describe('saving', () => {
  it('is tried again as the same save, and says what is safe meanwhile', async () => {
    let saves = 0;
    const server = workingServer();
    const page = await saveAll({
      ...server,
      saveConference: (request) => {
        saves += 1;
        if (saves === 1) throw new Error('NetworkError: Connection failure due to HTTP 0');
        return server.saveConference(request);
      },
    });
    await page.getByText('Your notes are not saved yet').waitFor();
    await page.getByText('The internet connection was lost.').waitFor();
    await button('Try again').click();
    await page.getByText('Notes are safe.').waitFor();
    const [first, second] = panel.named('saveConference').map(({ args }) => args[0] as SaveRequest);
    expect(first?.again).toBe(false);
    expect(second).toEqual({ ...first, again: true });
  });

  it('never keeps the teacher from going on', async () => {
    let answer: (notes: NoteView[]) => void = () => undefined;
    const server = workingServer();
    const page = await saveAll({
      ...server,
      saveConference: (request) =>
        new Promise((resolve) => {
          answer = () => resolve(server.saveConference(request));
        }) as never,
    });
    await button('Back to today').click();
    await page.getByText(/^Saving notes for Ana/).waitFor();
    await page.getByRole('button', { name: /^Start with Lou/ }).waitFor();
    answer([]);
    await page.getByText('4 comments sent').waitFor();
    await page.getByText('Held').first().waitFor();
  });
});

describe('delivering', () => {
  it('ticks each comment as it lands, and says what needs the teacher', async () => {
    const states = ['sent', 'hidden until returned', 'waiting', 'sent'] as const;
    let saved: NoteView[] = [];
    const server = workingServer();
    const page = await saveAll({
      ...server,
      saveConference: (request) => {
        saved = server.saveConference(request);
        return saved;
      },
      deliver: () =>
        saved.map((note, i) => ({
          ...note,
          state: states[i] ?? 'sent',
          says: i === 2 ? 'The draft is gone. Copy the text and tell the writer.' : '',
        })),
    });
    await card('Ana Belmonte').getByText('Sent', { exact: true }).waitFor();
    await card('Bartholomew').getByText('Shows when returned').waitFor();
    await card('The draft is gone.').getByText('Needs you').waitFor();
    await button('Back to today').click();
    await page.getByText('1 comment needs you').waitFor();
  });

  it('shows at once what landed, and asks again for the one that Google lets wait', async () => {
    const server = workingServer();
    const page = await saveAll({
      ...server,
      deliver: (ids) => {
        const landed = server.deliver(ids);
        if (ids.length < 4) return landed;
        const last = landed[3];
        if (last) Object.assign(last, { state: 'sending', says: 'Google asked for a moment.' });
        return landed;
      },
    });
    await card('Ana Belmonte').getByText('Sent', { exact: true }).waitFor();
    await card('Kit').getByText('On its way').waitFor();
    await card('Kit').getByText('Google asked for a moment.').waitFor();
    await page.getByText('Notes are safe. One comment is still on its way.').waitFor();
    await page
      .getByText(/^Sent: Ana, Bartholomew and \S+\. Still on its way: Kit\.$/)
      .waitFor({ state: 'attached' });
    // Nobody looks: nothing is asked, however long.
    const look = (hidden: boolean) =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await look(true);
    await page.clock.runFor(60_000);
    expect(panel.named('deliver')).toHaveLength(1);
    await look(false);
    await card('Kit').getByText('Sent', { exact: true }).waitFor();
    await page.getByText('Sent: Kit.').waitFor({ state: 'attached' });
    const asked = panel.named('deliver').map(({ args }) => (args[0] as string[]).length);
    expect(asked).toEqual([4, 1]);
  });

  it('says that the notes are safe when the comments cannot go, and sends them again', async () => {
    let deliveries = 0;
    const server = workingServer();
    const page = await saveAll({
      ...server,
      deliver: (ids) => {
        deliveries += 1;
        if (deliveries === 1) throw new Error("We're sorry, a server error occurred.");
        return server.deliver(ids);
      },
    });
    await page.getByText('The comments have not gone yet').waitFor();
    await page.getByText('Notes are safe.').waitFor();
    await button('Send again').click();
    await card('Ana Belmonte').getByText('Sent', { exact: true }).waitFor();
    expect(panel.named('saveConference')).toHaveLength(1);
  });

  it('quietly sends what an earlier opening left behind', async () => {
    panel = await openPanel(browser, {
      server: {
        open: () => ({ ...structuredClone(opening), sending: 2 }),
        deliver: () => [
          { ...waitingNote, id: 'a', state: 'sent' },
          { ...waitingNote, id: 'b' },
        ],
      },
    });
    await panel.page.getByText('1 comment needs you').waitFor();
    expect(panel.named('deliver').map(({ args }) => args)).toEqual([[[]]]);
  });
});

describe('a comment that went', () => {
  it('can be taken back', async () => {
    await saveAll();
    await button('Undo: take back the comment for Ana Belmonte').click();
    await card('Ana Belmonte').getByText('Taken back').waitFor();
  });

  it('can be edited, and what was typed stays when that fails', async () => {
    let fails = true;
    const server = workingServer();
    await saveAll({
      ...server,
      editFeedback: (id, text) => {
        if (fails) throw new Error('The comment was deleted in the Doc. Your note is safe.');
        return server.editFeedback(id, text);
      },
    });
    await button('Edit the comment for Ana Belmonte').click();
    await panel.page.getByLabel('What the writer reads').fill('Better words.');
    await button('Save').click();
    await panel.page.getByText('The comment was deleted in the Doc.').waitFor();
    expect(await panel.page.getByLabel('What the writer reads').inputValue()).toBe('Better words.');
    fails = false;
    await button('Save').click();
    await card('Ana Belmonte').getByText('Better words.').waitFor({ state: 'attached' });
    expect(panel.named('editFeedback').pop()?.args[1]).toBe('Better words.');
  });
});

describe('a comment that waits', () => {
  it('gives its reason, its text to copy, the draft to open, and a way to send it anyway', async () => {
    panel = await openPanel(browser, {
      server: {
        open: () => ({ ...structuredClone(opening), waiting: [structuredClone(waitingNote)] }),
      },
    });
    const { page } = panel;
    await page.getByText('1 comment needs you').click();
    await page.getByText('It names Mei Tanaka.').waitFor();
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await button(/^Copy text/).click();
    await page.getByText('Copied').first().waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(waitingNote.feedback);
    const link = page.getByRole('link', { name: /^Open draft of Sam/ });
    expect(await link.getAttribute('href')).toBe(waitingNote.url);
    expect(await link.getAttribute('target')).toBe('_blank');
    await button(/^Send anyway to Sam/).click();
    await card('Sam Achterberg').getByText('Sent', { exact: true }).waitFor();
    expect(panel.named('sendAnyway')[0]?.args).toEqual([waitingNote.id]);
  });
});

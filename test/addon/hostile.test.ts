// Owns: the promise that a text is only ever a text: in cells, comments, emails, files and in the
// sidebar of a real browser.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { Meeting } from '../../src/addon/answers/meeting';
import type { SaveRequest } from '../../src/addon/answers/note';
import type { NotesFile } from '../../src/addon/answers/records';
import { ClassFolderError, readClassFolder } from '../../src/local/sample/classFolder';
import { serveWorkspace, type WorkspaceServer } from '../../src/local/server';
import { launchBrowser } from '../browser';
import { tempFolder } from '../tempFolder';
import { Classroom, chicago, present, sampleClass, writer } from './classroom';
import { HOSTILE, heldAs, MENTION } from './hostile';

const ROOT = resolve(__dirname, '..', '..');
const texts = Object.values(HOSTILE);
const evil = texts.join(' ');

/** A class in which whatever can be a text is a hostile one. */
function hostileClass(): Classroom {
  const class_ = sampleClass(
    texts.map((text, index) => {
      const one = writer(`W${index}`, [
        `${text} is how my story begins and it goes on for a while.`,
        text,
        `I said "${text}" and then everybody laughed about it a lot.`,
      ]);
      if (one.work.kind === 'draft') one.work.draft.title = text;
      return { ...one, givenName: `W${index}`, familyName: text };
    }),
  );
  return new Classroom({
    classes: [
      {
        ...class_,
        name: `${HOSTILE.formula}${HOSTILE.script}${HOSTILE.image}`,
        section: HOSTILE.attribute ?? '',
        assignment: { ...class_.assignment, title: `${HOSTILE.minus}${HOSTILE.vector}` },
      },
    ],
  });
}

const room = hostileClass();
room.setUp({ weekly: true });
const ownFormulas = room.formulas.length;
room.pull();
const sayings = ['Conferring time', 'Kept apart', 'Email me', 'No setting'];
for (const saying of sayings)
  room.hands.type('Settings', `A${room.rows('Settings').length + 2}`, saying);
texts.forEach((text, index) => {
  const row = room.rows('Settings').length + 2;
  room.hands.type('Settings', `A${row}`, sayings[index % sayings.length] ?? '');
  // A person's own formula is hers; what is meant here are her words.
  room.hands.type('Settings', `B${row}`, `'${text}`);
});
room.hands.type('Teaching points', 'B2', `'${HOSTILE.script}`);
room.hands.type('Teaching points', 'E3', `'${HOSTILE.image}`);
room.plan();

/** Every note of a conference says the hostile text of its writer in every field. */
function hostileRequest(meeting: Meeting): SaveRequest {
  const request = room.request(meeting);
  return {
    ...request,
    notes: request.notes.map((note) => {
      const name = meeting.writers.find(({ id }) => id === note.writerId)?.name ?? '';
      const text = texts[Number(/^W(\d+)/.exec(name)?.[1])] ?? '';
      return {
        ...note,
        strength: `${text} is what I like`,
        teachingPoint: text,
        nextStep: text,
        whereElse: text,
        learned: text,
        chosen: text,
        helpWanted: text,
        sendPeers: true,
        peers: request.notes
          .filter(({ writerId }) => writerId !== note.writerId)
          .map(({ writerId }) => ({ from: writerId, kind: 'praise' as const, says: text })),
      };
    }),
  };
}

const meetings = present(room.open().week).conferences.map(({ id }) => room.start(id));
// The first, a group, is held in the browser.
for (const meeting of meetings.slice(1)) {
  const request = hostileRequest(meeting);
  room.call('preview', [request]);
  for (const { id, state } of room.save(request))
    if (state === 'waiting') room.run('sendAnyway', [id]);
  room.deliver();
}
for (const { doc, thread } of room.threads) {
  const by = Object.entries(doc.access).find(([id]) => id !== room.teacherId)?.[0] ?? '';
  room.people.reply({ fileId: doc.id, by }, thread.id, evil.slice(0, 2000));
}
room.workspace.turnClock(chicago('2026-11-06T16:15'));

describe('a text', () => {
  it('of whatever kind never becomes a formula in a cell, and stands there as it was written', () => {
    expect(room.formulas.length).toBeGreaterThanOrEqual(ownFormulas);
    expect(
      room.formulas.filter((one) => /evil|cmd|SUM\(1|SUM\(4|1\+1|2\+2|3[+＋]3|5\+5/i.test(one)),
    ).toEqual([]);
    const names = room.rows('Writers').map(({ Writer }) => Writer);
    expect(names).toEqual(
      expect.arrayContaining(texts.map((text, index) => heldAs(`W${index} ${text}`))),
    );
    const log = room.rows('Conferences');
    expect(log.length).toBeGreaterThan(3);
    for (const row of log) {
      const text = texts[Number(/^W(\d+)/.exec(row.Writer ?? '')?.[1])] ?? '';
      expect(row['I learned (private)']).toBe(heldAs(text).trim());
    }
  });

  it('in a comment mentions nobody, is whole, and is short enough for Docs', () => {
    expect(room.threads.length).toBeGreaterThan(3);
    for (const { thread } of room.threads) {
      const { content, assigneeEmail } = thread.headPost;
      expect(assigneeEmail).toBeUndefined();
      expect(content).not.toMatch(MENTION);
      expect(content).toBe(heldAs(content));
      expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2048);
    }
  });

  it('in an email is text, in its plain part and its other part', () => {
    const mails = room.workspace.mail;
    expect(mails.length).toBeGreaterThan(0);
    for (const { htmlBody = '', subject } of mails) {
      expect(htmlBody).not.toMatch(/<(?:img|script|svg|style|textarea)/i);
      expect(htmlBody.replace(/<[a-z][^<>]*>/gi, '')).not.toMatch(/\son\w+=(?!&quot;)"/);
      expect(subject).not.toMatch(/[\r\n]/);
    }
  });

  it('in the file of all notes runs nothing', () => {
    const rows: string[][] = parse(room.call<NotesFile>('exportNotes').csv, { bom: true });
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
  });

  it('that is cut where Google’s limit falls within a sign is cut before it', () => {
    const one = new Classroom({
      classes: [sampleClass([writer('Ana', [`${'👩‍👧'.repeat(700)} end.`])])],
    });
    one.ready();
    const meeting = one.start(present(one.open().week?.conferences[0]).id);
    for (let pad = 0; pad < 4; pad += 1) {
      const request = one.request(meeting, () => ({
        strength: 'x'.repeat(pad + 1),
        quote: '👩‍👧'.repeat(700),
        passage: null,
      }));
      one.save({ ...request, saveId: `save-cut-${pad}00` });
    }
    one.hands.select('Conferences', 'A1');
    one.people.erase(
      {
        fileId: one.doc('Ana').id,
        tabId: present(one.doc('Ana').tabs[0]).id,
        by: one.student('Ana'),
      },
      { start: 10, end: 30 },
    );
    one.deliver();
    expect(one.threads).toHaveLength(4);
    for (const { thread } of one.threads) {
      expect(thread.headPost.content).toMatch(/^About “👩/);
      expect(thread.headPost.content).toBe(heldAs(thread.headPost.content));
      expect(Buffer.byteLength(thread.headPost.content)).toBeLessThanOrEqual(2048);
    }
  });

  it('of 50,000 characters is refused in words, and what came before it is safe', () => {
    const meeting = present(meetings[0]);
    const request = hostileRequest(meeting);
    const before = room.rows('Conferences').length;
    const long = 'word '.repeat(10_000);
    const spoilt = {
      ...request,
      saveId: 'save-long-1',
      notes: request.notes.map((note) => ({ ...note, learned: long })),
    };
    expect(room.refusal('saveConference', [spoilt])).toMatch(/longer than 4000 characters/);
    expect(room.rows('Conferences')).toHaveLength(before);
    room.call('keepTyping', [long]);
    expect(room.call('typed')).toBe(long);
  });
});

describe('a draft, a name or a title of 50,000 characters', () => {
  it('is read, planned and conferred about', () => {
    const long = 'Long words and more of them. '.repeat(1750);
    const one = writer('Ana', [long, 'x'.repeat(50_000)]);
    if (one.work.kind === 'draft') one.work.draft.title = long;
    const class_ = sampleClass([
      { ...one, familyName: 'y'.repeat(50_000) },
      writer('Ben', ['Short.']),
    ]);
    const big = new Classroom({ classes: [{ ...class_, name: 'z'.repeat(60_000) }] });
    big.setUp();
    big.pull();
    const { conferences } = big.plan();
    const meeting = big.start(present(conferences[0]).id);
    expect(big.save(big.request(meeting, () => ({ quote: '' })))).not.toEqual([]);
    for (const { state } of big.deliver()) expect(['sent', 'waiting']).toContain(state);
  });
});

describe('a class folder', () => {
  it.each(Object.keys(HOSTILE))('takes %s for words, or names what it cannot read', (what) => {
    const text = HOSTILE[what] ?? '';
    const dir = join(tempFolder('hostile'), 'room');
    mkdirSync(dir);
    const cell = `"W ${text.replace(/"/g, '""')}"`;
    writeFileSync(join(dir, 'w.txt'), `${text}\n\n${text} again.`);
    writeFileSync(
      join(dir, 'roster.csv'),
      `writer,email,draft,home_language\n${cell},w@school.example,w.txt,\n`,
    );
    try {
      const [one] = readClassFolder(dir).sampleClass.writers;
      const plain = (words: string) => heldAs(words).replace(/\s+/g, ' ').trim();
      expect(plain(`${one?.givenName} ${one?.familyName}`)).toBe(plain(`W ${text}`));
    } catch (error) {
      if (!(error instanceof ClassFolderError)) throw error;
      expect(error.message).toMatch(/^(?:roster\.csv|w\.txt)\b.*(?:line \d+|not plain text)/m);
    }
  });
});

describe('in a real browser', () => {
  let browser: Browser;
  let server: WorkspaceServer;
  let page: Page;
  const troubles: string[] = [];
  const SHOTS = join(ROOT, 'build', 'out', 'screenshots', 'hostile');

  beforeAll(async () => {
    mkdirSync(SHOTS, { recursive: true });
    browser = await launchBrowser();
    server = await serveWorkspace({
      workspace: room.workspace,
      root: ROOT,
      save: () => {},
      report: (error) => troubles.push(String(error)),
    });
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('dialog', (dialog) => {
      troubles.push(`asked: ${dialog.message()}`);
      void dialog.dismiss();
    });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const choose = async (item: string) => {
    await page.getByRole('button', { name: 'Writing Conferences' }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };

  /** Nothing ran, and nothing reaches beyond the frame's edge. */
  async function expectTame(frame: FrameLocator, name: string): Promise<void> {
    await page.screenshot({ path: join(SHOTS, `${name}.png`) });
    const wide = await frame.locator('html').evaluate((html) => [
      html.scrollWidth - html.clientWidth,
      ...[...html.querySelectorAll('main *')]
        .filter(
          (one) =>
            one.getBoundingClientRect().right > html.clientWidth + 1 &&
            // The table of needs scrolls within itself.
            !one.closest('.visually-hidden, .needs'),
        )
        .map((one) => one.outerHTML.slice(0, 80)),
    ]);
    expect(wide).toEqual([0]);
    for (const each of page.frames())
      expect(await each.evaluate(() => (globalThis as { evil?: unknown }).evil)).toBeUndefined();
    expect(troubles).toEqual([]);
  }

  it('no screen of the sidebar and no dialog runs any of it or is broken by it', async () => {
    await page.goto(server.url);
    await choose('Open');
    const panel = page.frameLocator('.sidebar iframe');
    await panel.getByRole('heading', { name: 'Today', exact: true }).waitFor();
    for (const fold of await panel.locator('main > details > summary').all()) await fold.click();
    await expectTame(panel, 'today');
    await panel.getByRole('button', { name: 'Class', exact: true }).click();
    await panel.locator('.needs').waitFor();
    await expectTame(panel, 'class');
    for (const fold of await panel.locator('main details > summary').all()) await fold.click();
    const met = room.rows('Conferences').map(({ Writer = '' }) => Writer);
    const [whose] = present(met.find((name) => /[<"]/.test(name))).split(' ');
    await panel.locator('.need-writer', { hasText: `${whose}` }).click();
    await panel.locator('.timeline').waitFor();
    await panel.getByText('Page for a family meeting').click();
    await expectTame(panel, 'writer');
    await panel.getByRole('button', { name: 'Back', exact: true }).click();
    await panel.getByRole('button', { name: 'Today', exact: true }).click();
    await panel
      .getByRole('button', { name: /^Start with/ })
      .first()
      .click();
    await panel.locator('.draft-pane').waitFor();
    await expectTame(panel, 'confer');
    for (const tab of await panel.getByRole('tab').all()) {
      await tab.click();
      await panel.locator('.sentence').first().click();
    }
    await panel.locator('.tap-point').first().click();
    await panel.getByRole('button', { name: /^Before it goes/ }).click();
    await panel.locator('.letter .feedback').first().waitFor();
    await expectTame(panel, 'before it goes');
    await panel.getByRole('button', { name: /^Save and send/ }).click();
    await panel.getByText('Notes are safe.').waitFor();
    await expectTame(panel, 'saved');

    await choose('Forget a writer');
    const forgetting = page.frameLocator('dialog iframe');
    await forgetting.locator('#who').waitFor();
    await expectTame(forgetting, 'forget');
    await forgetting
      .locator('#who')
      .selectOption({ index: texts.indexOf(HOSTILE.script ?? '') + 1 });
    await forgetting.locator('#sure').check();
    await forgetting.locator('#forget').click();
    await forgetting.locator('#stays li').first().waitFor();
    await expectTame(forgetting, 'forgotten');
    await forgetting.getByRole('button', { name: 'Close' }).click();

    await choose('Export everything');
    const exporting = page.frameLocator('dialog iframe');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      exporting.locator('#save').click(),
    ]);
    expect(download.suggestedFilename()).toBe('writing-conferences-2026-11-06.csv');
    await exporting.locator('#csv').waitFor();
    await expectTame(exporting, 'exported');
  }, 120_000);
});

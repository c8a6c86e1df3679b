// Owns: the promises of dismissing what was seen in a draft.
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../browser';
import { openPanel, type Panel, type PretendServer } from './panel';
import { ana, meeting } from './pretend';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const [need] = meeting.writers[0]?.needs ?? [];
const [strength] = meeting.writers[0]?.strengths ?? [];
if (!need || !strength) throw new Error('Nothing is seen in the pretend draft.');

const button = (name: RegExp | string) => panel.page.getByRole('button', { name });

async function open(server: Partial<PretendServer> = {}): Promise<void> {
  panel = await openPanel(browser, { server });
  await button(/^Start with Ana/).click();
  await panel.page.getByText('Seen in this draft (2)').click();
}

describe('a finding that is not for this child', () => {
  it('is put aside with one tap, told to the server, and asks for no teaching point any more', async () => {
    await open();
    const hint = panel.page.locator('.tap-point', { hasText: need.says });
    expect(await hint.count()).toBe(1);
    await button(`Not for this child: ${need.says}`).click();
    await panel.page.getByText('Seen in this draft (1)').waitFor();
    expect(await hint.count()).toBe(0);
    expect(panel.named('dismissFinding').map(({ args }) => args)).toEqual([
      [meeting.conference.classId, ana.id, need.key],
    ]);
  });

  it('is proposed as a strength no more', async () => {
    await open();
    await button(`Not for this child: ${strength.says}`).click();
    await panel.page.getByText('Seen in this draft (1)').waitFor();
    expect(await panel.page.locator('.sentence-seen').count()).toBe(0);
    await panel.page.locator('.sentence').nth(1).click();
    await panel.page.getByRole('tab').first().click();
    expect(await panel.page.locator('.strength').textContent()).not.toContain(strength.says);
  });

  it('comes back with a second tap, by keyboard and without losing its place', async () => {
    await open();
    await button(`Not for this child: ${need.says}`).focus();
    await panel.page.keyboard.press('Enter');
    await button(`Bring back: ${need.says}`).waitFor();
    await panel.page
      .locator('.noticed [aria-disabled="true"]')
      .first()
      .waitFor({ state: 'detached' });
    await panel.page.keyboard.press('Enter');
    await panel.page.getByText('Seen in this draft (2)').waitFor();
    expect(panel.named('bringBackFinding')).toHaveLength(1);
  });

  it('is shown as it was when the server could not keep it', async () => {
    await open({
      dismissFinding: () => {
        throw new Error('Connection failure due to HTTP 0');
      },
    });
    await button(`Not for this child: ${need.says}`).click();
    await panel.page.getByText('That was not kept').waitFor();
    await panel.page.getByText('Seen in this draft (2)').waitFor();
    expect(await button(`Not for this child: ${need.says}`).count()).toBe(1);
  });

  it('put aside at another time is shown so, to be brought back', async () => {
    await open({
      startConference: () => ({
        ...meeting,
        writers: meeting.writers.map((writer) => ({
          ...writer,
          needs: writer.needs.map((one) => ({ ...one, dismissed: true })),
          strengths: [...writer.strengths, ...writer.strengths],
        })),
      }),
    });
    expect(await button(`Bring back: ${need.says}`).count()).toBe(1);
  });
});

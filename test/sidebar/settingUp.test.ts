// Owns: the promises of set-up and of the weekly jobs' screen.
import type { Browser } from 'playwright-core';
import type { PullProgress, SetUpChoices } from '../../src/addon/answers/opening';
import { launchBrowser } from '../browser';
import { openPanel, type Panel, type PretendServer } from './panel';
import { opening } from './pretend';

let browser: Browser;
let panel: Panel;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => panel.close());

const button = (name: RegExp | string) => panel.page.getByRole('button', { name, exact: true });

const step = (done: number): PullProgress => ({
  done,
  total: 28,
  says: `Reading ${28 - done} drafts`,
  finished: done === 28,
  problems: [],
});

async function newNotebook(server: Partial<PretendServer> = {}, practice = false): Promise<void> {
  let ready = false;
  panel = await openPanel(browser, {
    practice,
    server: {
      open: () => ({
        ...structuredClone(opening),
        ready,
        classes: [],
        slots: [],
        jobs: [],
        week: null,
      }),
      planWeek: () => {
        ready = true;
        if (!opening.week) throw new Error('no week');
        return structuredClone(opening.week);
      },
      ...server,
    },
  });
}

describe('a new notebook', () => {
  it('can begin with a practice, which leads to set-up', async () => {
    await newNotebook({}, true);
    await panel.page.getByText('Practice: no child reads this.').waitFor();
    await panel.page.locator('.draft-pane').waitFor();
    expect(panel.named('startConference').map(({ args }) => args)).toEqual([['practice']]);
    await panel.page.keyboard.press('Escape');
    await panel.page.getByLabel(/^Writing, Room 7/).waitFor();
  });

  it('is set up in three steps, with five half hours and every week by itself already chosen', async () => {
    await newNotebook();
    await panel.page.getByLabel(/^Writing, Room 7/).check();
    await button('Next').click();
    await button('Next').click();
    await button('Plan my week').click();
    await panel.page.getByRole('heading', { name: 'Today', exact: true }).waitFor();
    await button(/^Start with Ana/).waitFor();
    const choices = panel.named('setUp')[0]?.args[0] as SetUpChoices;
    expect(choices).toMatchObject({ classes: ['k1'], weekly: true });
    expect(choices.slots).toHaveLength(5);
    expect(choices.slots.every(({ start, minutes }) => start === '10:30' && minutes === 30)).toBe(
      true,
    );
  });

  it('reads the class again before it plans, where the class list could not be read', async () => {
    let pulls = 0;
    await newNotebook({
      pull: () => {
        pulls += 1;
        const says = 'Google did not answer about the class list.';
        const problems = pulls === 1 ? [{ says, todo: 'Try again in a moment.' }] : [];
        return { ...step(28), problems };
      },
      planWeek: () => {
        if (pulls === 1 || !opening.week) throw new Error('There is nobody to plan for yet.');
        return structuredClone(opening.week);
      },
    });
    await panel.page.getByLabel(/^Writing, Room 7/).check();
    await button('Next').click();
    await button('Next').click();
    await button('Plan my week').click();
    await panel.page.getByText('There is nobody to plan for yet.').waitFor();
    await button('Carry on').click();
    await button(/^Start with Ana/).waitFor();
    expect(pulls).toBe(2);
  });

  it('takes what has a good default anyway, and keeps it with the rest', async () => {
    await newNotebook();
    await panel.page.getByLabel(/^Writing, Room 7/).check();
    await button('Next').click();
    await button('Next').click();
    await panel.page.getByText('Everything else').click();
    await panel.page.getByLabel('Minutes with a group').selectOption('12');
    await panel.page.getByText('Invite writers before they meet you').click();
    expect(panel.named('changeSettings')).toHaveLength(0);
    await button('Plan my week').click();
    await button(/^Start with Ana/).waitFor();
    expect(panel.named('changeSettings').map(({ args }) => args[0])).toEqual([
      [
        { kind: 'number', key: 'groupMinutes', value: 12 },
        { kind: 'invite', value: true },
      ],
    ]);
  });

  it('takes other times by tap and by keyboard', async () => {
    await newNotebook();
    await panel.page.getByLabel(/^Homeroom/).check();
    await button('Next').click();
    await button('Monday 10:30 AM, 30 minutes, chosen'.replace(' AM', '\u00a0AM')).focus();
    await panel.page.keyboard.press('Enter');
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('ArrowRight');
    await panel.page.keyboard.press(' ');
    await panel.page.getByLabel(/^Minutes on Friday/).selectOption('45');
    await panel.page.getByText('5 times, 165 minutes a week').waitFor();
    // Eleven o'clock on Tuesday lies beside half past ten, not over it.
    await button('Next').click();
    await button('Plan my week').click();
    await button(/^Start with Ana/).waitFor();
    const [{ slots }] = panel.named('setUp').map(({ args }) => args[0]) as [SetUpChoices];
    expect(slots).toContainEqual({ weekday: 1, start: '11:00', minutes: 30 });
    expect(slots).toContainEqual({ weekday: 4, start: '10:30', minutes: 45 });
    expect(slots.some(({ weekday }) => weekday === 0)).toBe(false);
  });

  it('says what to do when there are no classes, and looks again', async () => {
    let found = 0;
    await newNotebook({
      findClasses: () => {
        found += 1;
        return found === 1 ? [] : [{ id: 'k1', name: 'Writing', section: '' }];
      },
    });
    await panel.page.getByText('No classes in Google Classroom yet').waitFor();
    await button('Look again').click();
    // The only class there is needs no choosing.
    expect(await panel.page.getByLabel('Writing').isChecked()).toBe(true);
  });

  it('shows how far it has come, and carries on from where it stopped', async () => {
    const done = [7, 14, 28];
    let pulls = 0;
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await newNotebook({
      pull: (async () => {
        pulls += 1;
        if (pulls === 2) {
          await held;
          throw new Error('NetworkError: Connection failure due to HTTP 0');
        }
        return step(done[pulls === 1 ? 0 : pulls - 2] ?? 28);
      }) as never,
    });
    await panel.page.getByLabel(/^Writing, Room 7/).check();
    await button('Next').click();
    await button('Next').click();
    await button('Plan my week').click();
    const bar = panel.page.getByRole('progressbar', { name: 'Reading 21 drafts' });
    expect(await bar.getAttribute('aria-valuenow')).toBe('25');
    release();
    await panel.page.getByText('Set-up stopped here').waitFor();
    await panel.page.getByText('Your choices are saved.').waitFor();
    await button('Carry on').click();
    await button(/^Start with Ana/).waitFor();
    expect(panel.named('setUp')).toHaveLength(1);
    expect(panel.named('pull').map(({ args }) => args[0])).toEqual([true, false, false, false]);
  });

  it('keeps the choices when they could not be saved', async () => {
    let tries = 0;
    await newNotebook({
      setUp: () => {
        tries += 1;
        if (tries === 1) throw new Error('Someone else is writing to this spreadsheet just now.');
        return { ...structuredClone(opening), week: null };
      },
    });
    await panel.page.getByLabel(/^Writing, Room 7/).check();
    await button('Next').click();
    await button('Next').click();
    await button('Plan my week').click();
    await panel.page.getByText('Someone else is writing').waitFor();
    await panel.page.getByText('Nothing has been changed yet.').waitFor();
    await button('Carry on').click();
    await button(/^Start with Ana/).waitFor();
    const [first, second] = panel.named('setUp');
    expect(second?.args).toEqual(first?.args);
  });
});

describe('every week', () => {
  it('says which version it is, is switched off and on, and shows it at once', async () => {
    panel = await openPanel(browser);
    await button('Every week').click();
    await panel.page.getByText('Writing Conferences 1.2.3.').waitFor();
    const weekly = panel.page.getByRole('switch', { name: 'Every week by itself' });
    await weekly.uncheck({ force: true });
    await panel.page.getByText('Switched off').first().waitFor();
    await weekly.check({ force: true });
    await panel.page.getByText(/^Next: Sun/).waitFor();
    expect(panel.named('switchWeekly').map(({ args }) => args[0])).toEqual([false, true]);
  });

  it('tells in a line what came of the last time, and the rest of the email on a tap', async () => {
    panel = await openPanel(browser);
    await button('Every week').click();
    await panel.page
      .getByText(/^Last, .*: 15 conferences on 5 days: .* They meet 28 of 28 writers\.$/)
      .waitFor();
    const rest = panel.page.getByText('Monday from 10:30');
    expect(await rest.isVisible()).toBe(false);
    await panel.page.getByText('What the email said').click();
    expect(await rest.textContent()).toMatch(/^Your days\n- Monday from 10:30/);
  });

  it('stays as it was when the switch fails', async () => {
    panel = await openPanel(browser, {
      server: {
        switchWeekly: () => {
          throw new Error('Authorization is required to perform that action.');
        },
      },
    });
    await button('Every week').click();
    await panel.page.getByText('Every week by itself').click();
    await panel.page.getByText('The switch did not change').waitFor();
    expect(await panel.page.getByRole('switch', { name: 'Every week by itself' }).isChecked()).toBe(
      true,
    );
  });
});

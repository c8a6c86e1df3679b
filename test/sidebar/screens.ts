// Owns: every screen of the sidebar in every state a teacher can meet: how to get there, and what is
// on it. The tests and `npm run screenshots` both go through this list.
import { type Panel, type PretendServer, workingServer } from './panel';
import { meeting, opening, waitingNote } from './pretend';

export const never = () => new Promise<never>(() => undefined) as never;
const fail = (message: string) => () => {
  throw new Error(message);
};
const opens = (part: Partial<typeof opening>): Partial<PretendServer> => ({
  open: () => ({ ...structuredClone(opening), ...part }),
});
const notReady = opens({ ready: false, classes: [], slots: [], jobs: [], week: null });

export interface Screen {
  name: string;
  server?: Partial<PretendServer>;
  reach?(panel: Panel): Promise<unknown>;
  /** Something that is on this screen only. */
  shows: string;
}

export const button = ({ page }: Panel, name: RegExp | string) =>
  page.getByRole('button', { name });

async function confer(panel: Panel): Promise<void> {
  await button(panel, /^Start with Ana/).click();
  await panel.page.locator('.draft-pane').waitFor();
}

async function openClass(panel: Panel): Promise<void> {
  await button(panel, 'Class').click();
  await panel.page.locator('.needs').waitFor();
}

async function openAna(panel: Panel): Promise<void> {
  await button(panel, 'Everything about Ana Belmonte').click();
  await panel.page.locator('.timeline').waitFor();
}

async function review(panel: Panel): Promise<void> {
  await confer(panel);
  await panel.page.locator('.sentence').nth(1).click();
  await panel.page.locator('.tap-point').first().click();
  await button(panel, /^Before it goes/).click();
  await panel.page.locator('.letter .feedback').first().waitFor();
}

async function saved(panel: Panel): Promise<void> {
  await review(panel);
  await button(panel, /^Save and send/).click();
}

async function practise(panel: Panel): Promise<void> {
  await button(panel, 'Every week').click();
  await button(panel, 'Practise').click();
  await panel.page.locator('.draft-pane').waitFor();
}

async function reviewPractice(panel: Panel): Promise<void> {
  await practise(panel);
  await panel.page.locator('.sentence').nth(1).click();
  await panel.page.locator('.tap-point').first().click();
  await button(panel, /^Before it goes/).click();
  await panel.page.locator('.letter .feedback').waitFor();
}

async function step(panel: Panel, number: number): Promise<void> {
  await panel.page.getByLabel(/^Writing, Room 7/).check();
  for (let i = 1; i < number; i += 1) await button(panel, 'Next').click();
}

export const screens: Screen[] = [
  { name: 'opening', server: { open: never }, shows: '.skeleton' },
  {
    name: 'opening-failed',
    server: { open: fail('NetworkError: Connection failure due to HTTP 0') },
    shows: 'text=Your notebook did not open',
  },
  {
    name: 'opening-accounts',
    server: { open: fail('PERMISSION_DENIED') },
    shows: 'text=several accounts',
  },
  {
    name: 'broken',
    server: opens({
      ready: false,
      week: null,
      broken:
        'The tab "Conferences" has no header row any more, so nothing in it was touched. Undo the last change there, or tap Repair.',
    }),
    shows: 'text=is broken',
  },
  {
    name: 'set-up-1-classes',
    server: notReady,
    reach: (panel) => step(panel, 1),
    shows: 'text=Step 1 of 3',
  },
  {
    name: 'set-up-1-none',
    server: { ...notReady, findClasses: () => [] },
    shows: 'text=No classes in Google Classroom',
  },
  { name: 'set-up-2-times', server: notReady, reach: (panel) => step(panel, 2), shows: '.grid' },
  {
    name: 'set-up-3-ready',
    server: notReady,
    reach: (panel) => step(panel, 3),
    shows: 'text=Plan my week',
  },
  {
    name: 'set-up-pulling',
    server: {
      ...notReady,
      pull: (again) =>
        again
          ? { done: 12, total: 28, says: 'Reading 28 drafts', finished: false, problems: [] }
          : never(),
    },
    reach: async (panel) => {
      await step(panel, 3);
      await button(panel, 'Plan my week').click();
    },
    shows: '[aria-valuenow="43"]',
  },
  {
    name: 'set-up-stopped',
    server: {
      ...notReady,
      pull: fail(
        'Google is answering too many requests. Wait a few minutes and try again. Nothing is lost.',
      ),
    },
    reach: async (panel) => {
      await step(panel, 3);
      await button(panel, 'Plan my week').click();
    },
    shows: 'text=Set-up stopped here',
  },
  { name: 'practice', reach: practise, shows: '.practice-mark' },
  {
    name: 'practice-not-allowed',
    server: {
      startConference: fail(
        'This add-on was not given permission to read drafts and comment on them. Open Writing Conferences from the menu again and tick every box Google shows. Nothing is lost.',
      ),
    },
    reach: async (panel) => {
      await button(panel, 'Every week').click();
      await button(panel, 'Practise').click();
    },
    shows: 'text=tick every box',
  },
  { name: 'practice-review', reach: reviewPractice, shows: '.practice-mark' },
  {
    name: 'practice-sent',
    reach: async (panel) => {
      await reviewPractice(panel);
      await button(panel, /^Save and send/).click();
      await panel.page.getByText('Sent', { exact: true }).waitFor();
    },
    shows: 'text=Open the practice draft',
  },
  { name: 'today', shows: 'text=Also today' },
  {
    name: 'today-unfolded',
    server: opens({
      week: opening.week && {
        ...opening.week,
        problems: [{ says: 'A line of Settings could not be read.', todo: 'Mend it there.' }],
      },
      waiting: [waitingNote],
      comments: 'no',
      problems: [{ says: 'The tab Writers was renamed.', todo: 'It was found all the same.' }],
    }),
    reach: async ({ page }) => {
      for (const summary of await page.locator('main > details > summary').all())
        await summary.click();
    },
    shows: 'text=Send anyway',
  },
  {
    name: 'today-absent',
    reach: (panel) => button(panel, 'Absent today: Ana Belmonte').click(),
    shows: 'text=What moved (2)',
  },
  {
    name: 'today-absent-working',
    server: { absentToday: never },
    reach: (panel) => button(panel, 'Absent today: Ana Belmonte').click(),
    shows: 'text=Planning the rest of the week',
  },
  {
    name: 'today-absent-failed',
    server: { absentToday: fail('There is no plan for today to change. Plan the week first.') },
    reach: (panel) => button(panel, 'Absent today: Ana Belmonte').click(),
    shows: 'text=Planning the rest of the week failed',
  },
  {
    name: 'today-weekend',
    server: opens({ now: { date: '2026-11-22', time: '19:00' } }),
    shows: 'text=Rest well',
  },
  { name: 'today-no-plan', server: opens({ week: null }), shows: 'text=No plan for this week yet' },
  {
    name: 'today-pull-stopped',
    server: {
      ...opens({
        pulling: { done: 4, total: 28, says: 'Reading 28 drafts', finished: false, problems: [] },
      }),
      pull: fail('Exceeded maximum execution time'),
    },
    shows: 'text=Reading your drafts stopped',
  },
  {
    name: 'today-earlier',
    server: {
      ...opens({ sending: 3 }),
      deliver: fail('NetworkError: Connection failure due to HTTP 0'),
    },
    shows: '.status-failed',
  },
  {
    name: 'conference-opening',
    server: { startConference: never },
    reach: (panel) => button(panel, /^Start with Ana/).click(),
    shows: 'text=Opening the drafts',
  },
  {
    name: 'conference-failed',
    server: { startConference: fail('This conference is no longer in the plan. Nothing is lost.') },
    reach: (panel) => button(panel, /^Start with Ana/).click(),
    shows: 'text=The conference did not open',
  },
  { name: 'conference', reach: confer, shows: '.draft-pane' },
  {
    name: 'conference-talk',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.locator('.talk-toggle').click();
    },
    shows: 'text=Look for',
  },
  {
    name: 'conference-second-writer',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.locator('.sentence').nth(1).click();
    },
    shows: 'text=First draft',
  },
  {
    name: 'conference-right-to-left',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.getByRole('tab').nth(2).click();
      await panel.page.locator('.sentence').nth(1).click();
      await panel.page.getByRole('tab').nth(2).click();
    },
    shows: '.sentence[aria-pressed="true"]',
  },
  {
    name: 'conference-seen',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.getByText('Seen in this draft').click();
      await button(panel, /^Not for this child: The ending/).click();
      await panel.page
        .locator('.noticed')
        .evaluate((noticed) => noticed.scrollIntoView({ block: 'center' }));
    },
    shows: '.finding-aside',
  },
  {
    name: 'conference-no-draft',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.getByRole('tab').nth(3).click();
    },
    shows: 'text=Find what to write',
  },
  {
    name: 'conference-new',
    server: {
      startConference: () => {
        const changed = structuredClone(meeting);
        for (const writer of changed.writers)
          for (const sentence of writer.draft?.paragraphs[1]?.sentences.slice(1) ?? [])
            sentence.isNew = true;
        return { ...changed, stars: changed.points.slice(0, 2).map(({ id }) => id) };
      },
    },
    reach: async (panel) => {
      await confer(panel);
      await button(panel, 'Favorites').click();
    },
    shows: '.sentence-new',
  },
  {
    name: 'conference-peers',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.getByText('Answer each other').click();
      await button(panel, 'Question from Bartholomew').click();
      await button(panel, 'Polish from Kit').click();
      await panel.page.keyboard.type(' you began with the bang?');
    },
    shows: 'text=1 answer',
  },
  {
    name: 'conference-chosen',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.locator('.tap-point').first().click();
      await panel.page.getByText('More about Ana').click();
      await panel.page.locator('.teach').scrollIntoViewIfNeeded();
      await panel.page
        .locator('.chosen')
        .evaluate((chosen) => chosen.scrollIntoView({ block: 'center' }));
    },
    shows: '.chosen',
  },
  {
    name: 'conference-search',
    reach: async (panel) => {
      await confer(panel);
      await panel.page.getByRole('searchbox').fill('end');
      await panel.page.locator('.teach').evaluate((teach) => teach.scrollIntoView());
    },
    shows: 'text=/\\d+ teaching points/',
  },
  { name: 'before-it-goes', reach: review, shows: 'text=Exactly this is what each writer reads.' },
  {
    name: 'before-it-goes-hard',
    server: {
      preview: (request) =>
        request.notes.map(({ writerId }) => ({
          writerId,
          feedback:
            'Consider elaborating considerably on the protagonist’s underlying motivation, particularly throughout the introductory paragraphs of your composition.',
          translation: '',
          grade: 20,
          simpler: null,
          problems: [],
        })),
    },
    reach: review,
    shows: 'text=That is above grades 3–5',
  },
  {
    name: 'review-home-language',
    server: {
      preview: (request) =>
        request.notes.map(({ writerId }, i) => ({
          writerId,
          feedback:
            i === 0 ? 'I can hear the bang.\n\nالعربية (Google Translate):\nأسمع الصوت.' : 'Go on.',
          grade: 0,
          translation: i === 0 ? 'العربية (Google Translate):\nأسمع الصوت.' : '',
          simpler: {
            words: { strength: 'Go on.', teachingPoint: '', nextStep: '', whereElse: '' },
            feedback: 'Go on.',
            grade: 0,
          },
          problems: [],
        })),
    },
    reach: review,
    shows: '.feedback-home',
  },
  { name: 'notes-sent', reach: saved, shows: 'text=Notes are safe.' },
  {
    name: 'notes-one-on-its-way',
    server: (() => {
      const server = workingServer();
      const says = 'Google asked for a moment; the comment goes by itself.';
      return {
        ...server,
        deliver: (ids: string[]) =>
          server
            .deliver(ids)
            .map((note, i, all) =>
              i === all.length - 1 ? Object.assign(note, { state: 'sending', says }) : note,
            ),
      };
    })(),
    reach: saved,
    shows: 'text=Google asked for a moment',
  },
  { name: 'notes-sending', server: { deliver: never }, reach: saved, shows: 'text=on their way' },
  {
    name: 'notes-not-saved',
    server: { saveConference: fail('PERMISSION_DENIED') },
    reach: saved,
    shows: 'text=Your notes are not saved yet',
  },
  {
    name: 'notes-of-every-kind',
    server: (() => {
      const states = ['sent', 'hidden until returned', 'waiting', 'note only'] as const;
      const server = workingServer();
      return {
        ...server,
        deliver: (ids: string[]) =>
          server.deliver(ids).map((note, i) => ({
            ...note,
            state: states[i] ?? ('sent' as const),
            says:
              i === 2 ? 'It names Mei Tanaka. Change it, or send it anyway if that is meant.' : '',
            canSendAnyway: i === 2,
          })),
      };
    })(),
    reach: saved,
    shows: 'text=Needs you',
  },
  {
    name: 'notes-editing',
    reach: async (panel) => {
      await saved(panel);
      await button(panel, 'Edit the comment for Ana Belmonte').click();
    },
    shows: 'textarea',
  },
  {
    name: 'today-after',
    reach: async (panel) => {
      await saved(panel);
      await button(panel, 'Back to today').click();
    },
    shows: 'text=4 comments sent',
  },
  {
    name: 'today-fitted-in',
    reach: (panel) => button(panel, 'Fit in today: Ida Voss').click(),
    shows: 'text=You added this one',
  },
  { name: 'class', reach: openClass, shows: '.needs' },
  {
    name: 'class-opening',
    server: { openClass: never },
    reach: (panel) => button(panel, 'Class').click(),
    shows: '.skeleton',
  },
  {
    name: 'class-failed',
    server: { openClass: fail('NetworkError: Connection failure due to HTTP 0') },
    reach: (panel) => button(panel, 'Class').click(),
    shows: 'text=The class did not open',
  },
  {
    name: 'class-marked',
    server: { mark: fail('NetworkError: Connection failure due to HTTP 0') },
    reach: async (panel) => {
      await openClass(panel);
      await panel.page.getByLabel(/^Ana Belmonte, Elaboration/).click();
    },
    shows: 'text=Your marks are not saved yet',
  },
  {
    name: 'class-group',
    reach: async (panel) => {
      await openClass(panel);
      await button(panel, 'Make a group').click();
      for (const name of ['Ana', 'Ida', 'Kit'])
        await button(panel, new RegExp(`^${name}.* meets in this group`)).click();
    },
    shows: 'text=Add to this week',
  },
  {
    name: 'class-group-failed',
    server: { addConference: fail('There are no 10 minutes left on Tuesday. Choose another day.') },
    reach: async (panel) => {
      await openClass(panel);
      await button(panel, 'Make a group').click();
      await button(panel, /^Ana.* meets in this group/).click();
      await button(panel, 'Add to this week').click();
    },
    shows: 'text=The group was not added',
  },
  { name: 'writer', reach: openAna, shows: '.timeline' },
  {
    name: 'writer-timeline',
    reach: async (panel) => {
      await openAna(panel);
      await button(panel, 'Show older ones').click();
      for (const summary of await panel.page.locator('.timeline summary').all())
        if ((await summary.locator('..').getAttribute('open')) === null) await summary.click();
      await panel.page.locator('.timeline').evaluate((all) => all.scrollIntoView());
    },
    shows: 'text=Two houses, two kitchens.',
  },
  {
    name: 'writer-family',
    reach: async (panel) => {
      await openAna(panel);
      await panel.page.getByText('Page for a family meeting').click();
      await panel.page.locator('.family').evaluate((family) => family.scrollIntoView());
    },
    shows: '.family-sheet blockquote',
  },
  {
    name: 'writer-new',
    reach: (panel) => button(panel, /^Everything about Kit/).click(),
    shows: 'text=No conference yet.',
  },
  {
    name: 'writer-opening',
    server: { openWriter: never },
    reach: (panel) => button(panel, 'Everything about Ana Belmonte').click(),
    shows: '.skeleton',
  },
  {
    name: 'writer-failed',
    server: { openWriter: fail('Authorization is required to perform that action.') },
    reach: (panel) => button(panel, 'Everything about Ana Belmonte').click(),
    shows: 'text=The page of this writer did not open',
  },
  {
    name: 'set-up-everything-else',
    server: notReady,
    reach: async (panel) => {
      await step(panel, 3);
      await panel.page.getByText('Everything else').click();
      await panel.page.locator('.others').evaluate((all) => all.scrollIntoView());
    },
    shows: 'text=Minutes with a group',
  },
  {
    name: 'every-week-else',
    server: { changeSettings: fail('Someone else is writing to this spreadsheet just now.') },
    reach: async (panel) => {
      await button(panel, 'Every week').click();
      await panel.page.getByText('Everything else').click();
      await panel.page.getByLabel('Minutes with a group').selectOption('12');
      await panel.page.locator('.others').evaluate((all) => all.scrollIntoView());
    },
    shows: 'text=That was not kept',
  },
  {
    name: 'every-week',
    reach: async (panel) => {
      await button(panel, 'Every week').click();
      await panel.page.getByText('What the email said').click();
    },
    shows: 'text=Classes and times',
  },
];

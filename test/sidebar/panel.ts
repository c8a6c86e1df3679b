// Owns: the built sidebar in a real browser, with a pretend server behind google.script.run that a
// test can watch, slow down and break.
import { execFileSync } from 'node:child_process';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type * as addon from '../../src/addon/main';
import { BANK } from '../../src/conference/bank/bank';
import { PRACTICE } from '../../src/conference/practice';
import * as pretend from './pretend';

type Door = Exclude<
  keyof typeof addon,
  | 'onOpen'
  | 'onInstall'
  | 'showSidebar'
  | 'onHour'
  | 'checkInstallation'
  | 'exportEverything'
  | 'exportNotes'
  | 'forgetAWriter'
  | 'forgetWriter'
  | 'practise'
>;

export type PretendServer = {
  [Name in Door]: (...args: Parameters<(typeof addon)[Name]>) => ReturnType<(typeof addon)[Name]>;
};

export interface Call {
  name: string;
  args: unknown[];
}

interface Built {
  page: string;
  words: { [language: string]: string };
}

/** The page and its words as the build makes them. */
const built = (() => {
  let made: Built | undefined;
  return (): Built => {
    made ??= JSON.parse(
      execFileSync(
        process.execPath,
        [
          '--input-type=module',
          '-e',
          "import { sidebar, words } from './build/bundle.mjs'; process.stdout.write(JSON.stringify({ page: await sidebar(), words: await words() }));",
        ],
        { encoding: 'utf8', maxBuffer: 1e8 },
      ),
    ) as Built;
    return made;
  };
})();

/** The page as the server gives it to one who speaks this language. */
export const builtPage = (language = 'en'): string =>
  `${built().page}${built().words[language] ?? ''}`;

/** A server where everything works. What is kept by it lives as long as it does. */
export function workingServer(): PretendServer {
  let typed = '';
  const saved = new Map<string, ReturnType<typeof addon.saveConference>>();
  const notes = () => [...saved.values()].flat();
  const change = (id: string, part: Partial<ReturnType<typeof notes>[number]>) => {
    const note = [...notes(), pretend.waitingNote].find((one) => one.id === id);
    if (!note) throw new Error(`No note ${id}.`);
    return Object.assign(note, part);
  };
  return {
    open: () => structuredClone(pretend.opening),
    repair: () => structuredClone(pretend.opening),
    findClasses: () => [
      { id: 'k1', name: 'Writing, Room 7', section: 'Grade 4' },
      { id: 'k2', name: 'Homeroom', section: '' },
    ],
    setUp: () => ({ ...structuredClone(pretend.opening), week: null }),
    pull: () => ({ done: 28, total: 28, says: 'Reading 28 drafts', finished: true, problems: [] }),
    planWeek: () =>
      structuredClone(pretend.opening.week) ?? {
        start: '',
        conferences: [],
        missed: [],
        extraTime: '',
        free: [],
        lengths: { group: 10, solo: 5 },
        moved: [],
        canUndo: false,
      },
    addConference: (own) => pretend.weekWith(own),
    openSettings: () => structuredClone(pretend.otherSettings),
    changeSettings: () => structuredClone(pretend.otherSettings),
    changeWriter: () => undefined,
    openClass: () => structuredClone(pretend.classPage),
    mark: () => undefined,
    openWriter: (_, id, all) => pretend.writerPage(id, all),
    absentToday: (_, writerId) => pretend.weekWithout(writerId),
    undoPlan: () => pretend.week(),
    startConference: (id) =>
      structuredClone(
        id === PRACTICE
          ? pretend.practiceMeeting
          : id === pretend.SOLO
            ? pretend.soloMeeting
            : pretend.meeting,
      ),
    teachingPoints: () => [...BANK],
    settleStep: () => [],
    dismissFinding: () => undefined,
    bringBackFinding: () => undefined,
    preview: (request) =>
      request.notes.map((note) => ({
        writerId: note.writerId,
        feedback: pretend.textOf(note),
        translation: '',
        grade: 2,
        simpler: null,
        problems: [],
      })),
    saveConference: (request) => {
      const before = request.again ? saved.get(request.saveId) : undefined;
      const answer = before ?? pretend.notesOf(request);
      saved.set(request.saveId, answer);
      return answer;
    },
    deliver: (ids) =>
      notes()
        .filter(({ id, state }) => ids.includes(id) && state === 'sending')
        .map((note) => Object.assign(note, { state: 'sent' })),
    takeBack: (id) => change(id, { state: 'taken back', says: '' }),
    editFeedback: (id, text) => change(id, { feedback: text }),
    sendAnyway: (id) => change(id, { state: 'sent', says: '', canSendAnyway: false }),
    switchWeekly: (on) =>
      structuredClone(pretend.opening.jobs).map((job) => ({ ...job, next: on ? job.next : null })),
    chooseLanguage: (language) => ({
      ...structuredClone(pretend.opening),
      language: language as typeof pretend.opening.language,
    }),
    words: (language) => built().words[language] ?? '',
    switchTranslation: () => undefined,
    starPoint: () => undefined,
    keepTyping: (text) => {
      typed = text;
    },
    typed: () => typed,
  };
}

export interface Panel {
  page: Page;
  /** Every call the page made, in order. */
  calls: Call[];
  server: PretendServer;
  named(name: Door): Call[];
  close(): Promise<void>;
}

interface Options {
  server?: Partial<PretendServer>;
  dark?: boolean;
  /** A frame that refuses localStorage, as Google's may. */
  noStore?: boolean;
  width?: number;
  height?: number;
  scale?: number;
  /** What the browser speaks. */
  locale?: string;
  /** Opened by the server for a practice. */
  practice?: boolean;
}

/** google.script.run, its answers made on the test's side. Runs in the page. */
function standIn(): void {
  interface Chain {
    withSuccessHandler(handler: (answer: unknown) => void): Chain;
    withFailureHandler(handler: (error: Error) => void): Chain;
  }
  const asked = (window as unknown as { askServer(name: string, args: string): Promise<string> })
    .askServer;
  const chain = (good: (answer: unknown) => void, bad: (error: Error) => void): Chain =>
    new Proxy(
      {
        withSuccessHandler: (handler) => chain(handler, bad),
        withFailureHandler: (handler) => chain(good, handler),
      } as Chain,
      {
        get(target, name) {
          if (name in target) return Reflect.get(target, name);
          return (...args: unknown[]) => {
            asked(String(name), JSON.stringify(args)).then((text) => {
              const answer = JSON.parse(text);
              if ('error' in answer) bad(new Error(answer.error));
              else good(answer.value ?? null);
            });
          };
        },
      },
    );
  const run = chain(
    () => undefined,
    () => undefined,
  );
  Object.assign(window, { google: { script: { run } } });
}

/** A page of which every load asks the server it is handed last. */
async function panelPage(context: BrowserContext): Promise<(server: PretendServer) => Call[]> {
  const page = await context.newPage();
  let asked: { server: PretendServer; calls: Call[] } | undefined;
  await page.exposeFunction('askServer', async (name: string, json: string) => {
    const args: unknown[] = JSON.parse(json);
    asked?.calls.push({ name, args });
    try {
      const door = asked?.server[name as Door] as ((...args: unknown[]) => unknown) | undefined;
      if (!door) throw new Error(`The server has no ${name}.`);
      return JSON.stringify({ value: await door(...args) });
    } catch (error) {
      return JSON.stringify({ error: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.addInitScript(standIn);
  await page.route('**/*', (route) =>
    new URL(route.request().url()).pathname === '/'
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: builtPage() })
      : route.abort(),
  );
  return (server) => {
    const calls: Call[] = [];
    asked = { server, calls };
    return calls;
  };
}

const panelOf = (
  page: Page,
  server: PretendServer,
  calls: Call[],
  close: () => Promise<void>,
): Panel => ({
  page,
  calls,
  server,
  named: (name) => calls.filter((call) => call.name === name),
  close,
});

/** Opens the panel. A server's function that throws fails the call with that message. */
export async function openPanel(browser: Browser, options: Options = {}): Promise<Panel> {
  const context = await browser.newContext(looks(options));
  const serve = await panelPage(context);
  const page = onlyPage(context);
  if (options.noStore)
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
  if (options.practice)
    await page.addInitScript(() => Object.assign(globalThis, { panelBegins: 'practice' }));
  const server: PretendServer = { ...workingServer(), ...options.server };
  const calls = serve(server);
  await page.goto('https://sidebar.example/');
  return panelOf(page, server, calls, () => context.close());
}

/** Panels one after another on one page, which costs less than a window each. */
export async function openOneAfterAnother(
  browser: Browser,
  script: string,
  options: Options = {},
): Promise<(server?: Partial<PretendServer>) => Promise<Panel>> {
  const context = await browser.newContext(looks(options));
  const serve = await panelPage(context);
  const page = onlyPage(context);
  await page.addInitScript(script);
  let opened = 0;
  return async (part = {}) => {
    // The panel before may still be keeping something: not with the server of the next one.
    await page.goto('about:blank');
    const server: PretendServer = { ...workingServer(), ...part };
    const calls = serve(server);
    opened += 1;
    await page.emulateMedia({ colorScheme: 'light' });
    // An address of its own, for what the browser keeps for one panel is none of the next one's; all on
    // one site, for another site would have the browser start another process.
    await page.goto(`https://panel-${opened}.sidebar.example/`);
    return panelOf(page, server, calls, async () => undefined);
  };
}

const looks = (options: Options) => ({
  viewport: { width: options.width ?? 300, height: options.height ?? 700 },
  deviceScaleFactor: options.scale ?? 1,
  colorScheme: options.dark ? ('dark' as const) : ('light' as const),
  reducedMotion: 'reduce' as const,
  locale: options.locale ?? 'en-US',
});

function onlyPage(context: BrowserContext): Page {
  const [page] = context.pages();
  if (!page) throw new Error('The browser opened no page.');
  return page;
}

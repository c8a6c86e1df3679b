// Owns: pictures of what a teacher sees outside the sidebar, after three weeks of a school year: the
// emails as a phone and a desk show them, in HTML and as plain text, and the notebook's tabs.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { begin } from '../src/local/begin';
import { DEMO_CLASS } from '../src/local/sample/demoClass';
import { serveWorkspace } from '../src/local/server';
import { holdWeeksIn } from '../src/local/week/holdWeeks';
import { YEAR_START } from '../src/local/week/schoolYear';
import type { Workspace } from '../src/local/workspace';

export const KINDS = ['emails', 'tabs'] as const;
export type Kind = (typeof KINDS)[number];

const WEEKS = 3;
const WIDTHS = { phone: 360, desk: 760 };
/** How wide a window shows each whole, in pixels. */
const TABS = {
  'This week': 1500,
  'For the wall': 1100,
  Writers: 2700,
  Conferences: 4600,
  'Class needs': 3400,
  'Teaching points': 2400,
  Review: 1500,
};

/** Takes them into folders of `out`; answers how many. */
export async function takePictures(
  browser: Browser,
  out: string,
  kinds: readonly Kind[],
): Promise<number> {
  const workspace = begin({ classes: [DEMO_CLASS], start: YEAR_START, colleague: true });
  holdWeeksIn(workspace, { weeks: WEEKS, seed: 1 });
  let taken = 0;
  for (const kind of kinds) {
    const folder = join(out, kind);
    mkdirSync(folder, { recursive: true });
    taken += await (kind === 'emails' ? emails : tabs)(browser, workspace, folder);
  }
  return taken;
}

async function emails(browser: Browser, { mail }: Workspace, folder: string): Promise<number> {
  let taken = 0;
  for (const [index, { htmlBody = '', body }] of mail.entries())
    for (const [device, width] of Object.entries(WIDTHS)) {
      const page = await browser.newPage({
        viewport: { width, height: 640 },
        deviceScaleFactor: 2,
      });
      const shot = async (kind: string) => {
        taken += 1;
        await page.screenshot({
          path: join(folder, `${index + 1}-${kind}-${device}.png`),
          fullPage: true,
        });
      };
      await page.setContent(`<body style="margin:0">${htmlBody}`);
      await shot('html');
      await page.setContent(
        '<pre style="white-space:pre-wrap;overflow-wrap:anywhere;margin:12px;font:14px monospace">',
      );
      await page.locator('pre').evaluate((element, text) => {
        element.textContent = text;
      }, body);
      await shot('plain');
      await page.close();
    }
  return taken;
}

async function tabs(browser: Browser, workspace: Workspace, folder: string): Promise<number> {
  const server = await serveWorkspace({
    workspace,
    root: process.cwd(),
    save: () => undefined,
    report: (error) => {
      throw error;
    },
  });
  try {
    const page = await browser.newPage();
    for (const [tab, width] of Object.entries(TABS)) {
      await page.setViewportSize({ width, height: 1000 });
      await page.goto(`${server.url}#sheet/${encodeURIComponent(tab)}`);
      await page.getByRole('grid', { name: tab }).waitFor();
      await page.waitForLoadState('networkidle');
      await page.screenshot({ path: join(folder, `${tab.replace(/ /g, '-')}.png`) });
    }
  } finally {
    await server.close();
  }
  return Object.keys(TABS).length;
}

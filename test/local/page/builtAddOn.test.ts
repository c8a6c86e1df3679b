// Owns: the promise that the built add-on can be set up and used on the page, as a person would.
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { begin, builtAddOn } from '../../../src/local/begin';
import { DEMO_CLASS } from '../../../src/local/sample/demoClass';
import { serveWorkspace, type WorkspaceServer } from '../../../src/local/server';
import type { Workspace } from '../../../src/local/workspace';
import { launchBrowser } from '../../browser';

jest.setTimeout(240_000);

let browser: Browser;
let page: Page;
let workspace: Workspace;
let server: WorkspaceServer;

beforeAll(async () => {
  browser = await launchBrowser();
  workspace = begin({ classes: [DEMO_CLASS], dist: builtAddOn() });
  server = await serveWorkspace({
    workspace,
    root: resolve(__dirname, '..', '..', '..'),
    save: () => {},
    report: (error) => {
      throw error;
    },
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(100_000);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

it('sets up from the menu, plans the week, and sends the email when Sunday evening comes', async () => {
  await page.goto(server.url);
  await page.getByRole('button', { name: 'Writing Conferences' }).click();
  await page.getByRole('menuitem').first().click();
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.getByRole('button', { name: 'Next' }).click();
  await sidebar.getByRole('button', { name: 'Next' }).click();
  await sidebar.getByRole('button', { name: 'Plan my week' }).click();
  await sidebar.getByRole('heading', { name: 'Today' }).waitFor();

  await page.getByRole('link', { name: 'This week' }).click();
  const grid = page.getByRole('grid', { name: 'This week' });
  await grid.getByRole('gridcell', { name: 'group' }).first().waitFor();

  await page.getByRole('button', { name: 'Sunday evening' }).click();
  await page.getByText(/ran: .* 1 email/).waitFor();
  expect(workspace.mail.map(({ to }) => to)).toEqual([['n.okafor@mapleschool.example']]);
  expect(workspace.executions.filter(({ outcome }) => outcome !== 'answered')).toEqual([]);
});

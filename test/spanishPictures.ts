// Owns: pictures of the panel as a Spanish-speaking teacher has it, every sentence as the server says it:
// from an empty spreadsheet to what a group's comments came to.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { begin } from '../src/local/begin';
import { DEMO_CLASS } from '../src/local/sample/demoClass';
import { serveWorkspace } from '../src/local/server';
import { panelOf } from './monday';

/** Takes them into `folder`; answers how many. */
export async function takeSpanishPictures(browser: Browser, folder: string): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const server = await serveWorkspace({
    workspace: begin({ classes: [DEMO_CLASS], locale: 'es-MX' }),
    root: process.cwd(),
    save: () => undefined,
    report: (error) => {
      throw error;
    },
  });
  const page = await browser.newPage({
    viewport: { width: 1366, height: 800 },
    deviceScaleFactor: 2,
    locale: 'es-MX',
  });
  let taken = 0;
  const shot = async (name: string) => {
    taken += 1;
    const file = `${String(taken).padStart(2, '0')}-${name}.png`;
    await page.locator('.sidebar').screenshot({ path: join(folder, file) });
  };
  try {
    await page.goto(server.url);
    await page.getByRole('button', { name: 'Writing Conferences' }).click();
    await page.getByRole('menuitem', { name: 'Abrir' }).click();
    await walk(page, panelOf(page), shot);
  } finally {
    await page.close();
    await server.close();
  }
  return taken;
}

async function walk(
  page: Page,
  panel: FrameLocator,
  shot: (name: string) => Promise<void>,
): Promise<void> {
  const button = (name: string | RegExp) => panel.getByRole('button', { name }).first();
  await panel.getByText('Room 7').first().waitFor();
  await shot('set-up-classes');
  for (const box of await panel.getByRole('checkbox').all()) await box.check();
  await button('Siguiente').click();
  await shot('set-up-times');
  await button('Siguiente').click();
  await panel.getByText('Todo lo demás').click();
  await panel.getByLabel('La clase escribe en').waitFor();
  await shot('set-up-everything-else');
  await button('Planear mi semana').click();
  await panel.getByText('Lo que viene').waitFor();
  await page.getByRole('button', { name: /school day/i }).click();
  await button(/^Comenzar con/).waitFor();
  await shot('today');
  await button(/^Comenzar con/).click();
  await panel.locator('.sentence').first().waitFor();
  await shot('conference');
  await panel.locator('.talk-toggle').click();
  await panel.locator('.talk').evaluate((talk) => talk.scrollIntoView({ block: 'center' }));
  await shot('talk');
  await panel.locator('.talk-toggle').click();
  const tabs = await panel.getByRole('tab').count();
  for (let writer = 0; writer < tabs; writer += 1) {
    await panel.getByRole('tab').nth(writer).click();
    const words = panel.locator('.sentence, .choosing textarea').first();
    await words.waitFor();
    if (await words.evaluate((one) => one.classList.contains('sentence'))) await words.click();
  }
  await panel.locator('.tap-point').first().waitFor();
  await panel
    .locator('.tap-point')
    .first()
    .evaluate((one) => one.scrollIntoView());
  await shot('teaching-points');
  await panel.locator('.tap-point').first().click();
  await button(/^Antes de enviar/).click();
  await panel.locator('.feedback').first().waitFor();
  await shot('before-it-goes');
  await button(/^Guardar y enviar/).click();
  await panel.getByText('Enviado').first().waitFor();
  await shot('sent');
  await button('Volver a hoy').click();
  await button('Clase').click();
  await panel.locator('.needs').waitFor();
  await shot('class');
  await panel.locator('.need-writer').first().click();
  await panel.getByText('Necesita ahora').waitFor();
  await shot('writer');
  await panel.locator('.icon-button').first().click();
  await button('Cada semana').click();
  await panel.getByText('La última vez').first().waitFor();
  await shot('every-week');
}

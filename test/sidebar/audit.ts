// Owns: what a machine can say of a screen: axe's findings, and whether it is wider than the panel.
import type { Page } from 'playwright-core';

/** What axe finds wrong, of all its rules or of these. The page has axe in it. */
export async function violations(page: Page, rules?: string[]): Promise<string[]> {
  const found = await page.evaluate(async (only) => {
    interface Found {
      id: string;
      nodes: { html: string; failureSummary?: string }[];
    }
    const { axe } = window as unknown as {
      axe: { run(options: object): Promise<{ violations: Found[] }> };
    };
    const options = { resultTypes: ['violations'], ...(only && { runOnly: only }) };
    return (await axe.run(options)).violations;
  }, rules);
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}

/** By how many pixels. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

// Owns: `npm run bench -- look FILE…`: what looking at drafts costs, in the processor's milliseconds.
import { readFileSync } from 'node:fs';
import type { Paragraph } from '../../conference/draft';
import { look } from '../../conference/look/look';
import { paragraphsOf } from '../look';

const WORDS = 500;
const WARM_UP = 20;
const ROUNDS = 15;

/**
 * The first draft a run looks at pays for the patterns' compiling; Apps Script pays it at each call.
 * Short files are joined to drafts of about 500 words.
 */
export async function lookBench(files: string[]): Promise<number> {
  const drafts = joined(files.map((file) => readFileSync(file, 'utf8').trim()));
  const [first] = drafts;
  if (!first) {
    process.stderr.write('Usage: npm run bench -- look FILE… (drafts as plain text)\n');
    return 1;
  }
  const cold = spent(() => look(first));
  for (let i = 0; i < WARM_UP; i++) for (const draft of drafts) look(draft);
  const warm = Array.from({ length: ROUNDS }, () => {
    let words = 0;
    const cost = spent(() => {
      for (const draft of drafts) words += look(draft).words;
    });
    return (cost / words) * WORDS;
  }).sort((a, b) => a - b);
  const middle = warm[Math.floor(ROUNDS / 2)] ?? 0;
  process.stdout.write(
    `${drafts.length} drafts\nfirst draft: ${cold.toFixed(0)} ms\n${WORDS} words, once warm: ${middle.toFixed(1)} ms (median of ${ROUNDS})\n`,
  );
  return 0;
}

function joined(texts: readonly string[]): Paragraph[][] {
  const drafts: string[] = [];
  let open = '';
  for (const text of texts) {
    open = open === '' ? text : `${open}\n${text}`;
    if (open.split(/\s+/).length < WORDS) continue;
    drafts.push(open);
    open = '';
  }
  if (drafts.length === 0 && open !== '') drafts.push(open);
  return drafts.map(paragraphsOf);
}

/** Milliseconds of processor time: others may be using the machine. */
function spent(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

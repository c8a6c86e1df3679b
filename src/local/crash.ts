// Owns: `npm run crash`: every call of every job made to fail in every way, one at a time, and what
// is then found lost, doubled, on a wrong draft or stuck.
import { availableParallelism } from 'node:os';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { type CrashArguments, readCrashArguments, USAGE } from './crash/arguments';
import { add, emptyReport, isClean, type Report, reportJson, reportTable } from './crash/report';
import { jobsNamed, type Part, runCases } from './crash/run';

/** In megabytes, of a part's heap: V8 tidies up late where it may take all of a machine's memory. */
const HEAP = 1024;

interface Order extends Part {
  wanted: CrashArguments;
}

type News = { says: string } | { report: Report };

/** Answers the exit code: 1 when anything was found. */
export async function main(args: string[]): Promise<number> {
  const wanted = readCrashArguments(args);
  const mistake =
    'mistake' in wanted
      ? wanted.mistake
      : jobsNamed(wanted.job).length === 0
        ? `There is no job "${wanted.job}". There are: ${jobsNamed()
            .map(({ name }) => name)
            .join(', ')}.`
        : undefined;
  if (mistake !== undefined || 'mistake' in wanted) {
    process.stderr.write(`${mistake}\n${USAGE}\n`);
    return 2;
  }
  const of = wanted.workers ?? availableParallelism();
  const report = emptyReport();
  const parts = await Promise.all(
    Array.from({ length: of }, (_, part) => inWorker({ wanted, part, of })),
  );
  for (const one of parts) add(report, one);
  if (report.cases === 0) {
    process.stderr.write('No case is like that.\n');
    return 2;
  }
  process.stdout.write(wanted.json ? reportJson(report) : reportTable(report));
  if (wanted.json && !isClean(report)) process.stderr.write(reportTable(report));
  return isClean(report) ? 0 : 1;
}

function inWorker(order: Order): Promise<Report> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: HEAP },
    });
    worker.on('message', (news: News) => {
      if ('report' in news) resolve(news.report);
      else process.stderr.write(`[${order.part + 1}/${order.of}] ${news.says}\n`);
    });
    worker.on('error', reject);
  });
}

if (!isMainThread && parentPort) {
  const port = parentPort;
  const { wanted, ...part } = workerData as Order;
  const tell = (news: News) => port.postMessage(news);
  runCases(wanted, part, (says) => tell({ says })).then((report) => tell({ report }));
}

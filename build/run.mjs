// Owns: the door of every npm script: install if needed, build if needed, run.
import { spawnSync } from 'node:child_process';
import { install, nodeFault, root } from './install.mjs';

const [, , name, ...args] = process.argv;

/** A tool from node_modules, with its exit code as ours. */
function tool(bin, argv) {
  const run = spawnSync(process.execPath, [`${root}node_modules/${bin}`, ...argv], {
    cwd: root,
    stdio: 'inherit',
  });
  return run.status ?? 1;
}

function typecheck() {
  for (const project of ['src/addon', 'src/sidebar', 'src/local', 'test']) {
    const status = tool('typescript/bin/tsc', ['--noEmit', '-p', `${root}${project}`]);
    if (status !== 0) return status;
  }
  return 0;
}

const lint = () => tool('@biomejs/biome/bin/biome', ['ci', '--error-on-warnings', '.']);

/** Commands written in TypeScript, and whether they run on the built add-on. */
const commands = {
  start: { entry: 'src/local/start.ts', onBundle: true },
  week: { entry: 'src/local/week.ts', onBundle: true },
  crash: { entry: 'src/local/crash.ts', onBundle: true },
  bench: { entry: 'src/commands/bench.ts', onBundle: true },
  screenshots: { entry: 'test/sidebar/screenshots.ts', onBundle: true },
  plan: { entry: 'src/commands/plan.ts', onBundle: false },
  look: { entry: 'src/commands/look.ts', onBundle: false },
  'keep-notebook': { entry: 'src/commands/keepNotebook.ts', onBundle: true },
  'check:live': { entry: 'src/commands/checkLive.ts', onBundle: true },
  deploy: { entry: 'src/commands/deploy.ts', onBundle: true },
};

async function main() {
  const fault = nodeFault(process.versions.node);
  if (fault !== '') {
    process.stderr.write(`${fault}\n`);
    return 1;
  }
  install();
  if (name === 'typecheck') return typecheck();
  if (name === 'lint') return lint();
  if (name === 'test') {
    const { test } = await import('./test.mjs');
    return test({ typecheck, lint, args });
  }
  const { bundle, compile } = await import('./bundle.mjs');
  if (name === 'bundle') {
    for (const file of await bundle()) process.stdout.write(`${file.name} ${file.bytes} bytes\n`);
    return 0;
  }
  const command = commands[name];
  if (!command) throw new Error(`There is no command "${name}". See the scripts in package.json.`);
  if (command.onBundle) await bundle();
  const { main: start } = await import(await compile(name, command.entry));
  return start(args);
}

process.exitCode = await main();

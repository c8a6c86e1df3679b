// Owns: console and Logger, which write into the run's own log.
import { inspect } from 'node:util';
import type { Execution } from './execution';
import { service } from './service';

/** `%s`, `%d`, `%j` filled in; what is left over is appended. */
function line(values: readonly unknown[]): string {
  const [first, ...rest] = values;
  const show = (value: unknown) =>
    typeof value === 'string' ? value : inspect(value, { depth: 4, breakLength: 120 });
  if (typeof first !== 'string') return values.map(show).join(' ');
  const filled = first.replace(/%[sdifjoO]/g, (mark) =>
    rest.length > 0 ? show(rest.shift()) : mark,
  );
  return [filled, ...rest.map(show)].join(' ');
}

export function makeConsole(run: Execution): object {
  const timers = new Map<string, number>();
  const write =
    (level: string) =>
    (...values: unknown[]) =>
      void run.log.push(`${level}${line(values)}`);
  return {
    log: write(''),
    info: write(''),
    warn: write('Warning: '),
    error: write('Error: '),
    time: (label = 'default') => void timers.set(label, run.now()),
    timeEnd: (label = 'default') =>
      void run.log.push(`${label}: ${run.now() - (timers.get(label) ?? run.now())}ms`),
  };
}

export function makeLogger(run: Execution): object {
  const lines: string[] = [];
  const self: object = service(run, 'Logger', {
    log: (...values: unknown[]) => {
      lines.push(line(values));
      run.log.push(line(values));
      return self;
    },
    getLog: () => lines.join('\n'),
    clear: () => void lines.splice(0),
  });
  return self;
}

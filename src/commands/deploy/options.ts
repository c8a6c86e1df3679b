// Owns: what can be said to `npm run deploy`.
import { parseArgs } from 'node:util';

export interface DeployOptions {
  /** Print what would be pushed and touch nothing. */
  dryRun: boolean;
  /** Where to: what the last deployment noted down when null. */
  target: Target | null;
  title: string;
  /** Whether comments by Drive are to be possible; null leaves it as it is. */
  driveComments: boolean | null;
  /** Replace a script that is not this one. */
  replace: boolean;
  open: boolean;
}

/** A new spreadsheet, a new add-on of no spreadsheet, a spreadsheet that exists, or a script that does. */
export type Target = Place | { kind: 'script'; id: string };

/** Where a script is to be made. */
export type Place = { kind: 'new' } | { kind: 'add-on' } | { kind: 'sheet'; id: string };

/** The words on the command line make no sense; the message says which. */
export class OptionError extends Error {
  override name = 'OptionError';
}

export const USAGE = `Usage: npm run deploy -- [--dry-run] [--new | --sheet ADDRESS | --script ADDRESS | --add-on]

  --dry-run                 print what would be pushed, and touch nothing
  --new                     make a new spreadsheet, whatever was deployed from here before
  --sheet ADDRESS           give a spreadsheet that exists, and has no Writing Conferences in
                            its menu yet, its script (its address or id)
  --script ADDRESS          push to a script that exists (its address or id)
  --add-on                  make a script of no spreadsheet, to be published for a whole domain:
                            see docs/administrators.md
  --title NAME              what a new spreadsheet is called
  --with-drive-comments     also allow comments by Drive, where Docs takes none from add-ons
  --without-drive-comments  take that permission out again
  --replace                 push even where another script would be overwritten
  --no-open                 don't open the spreadsheet in a browser`;

export function readOptions(args: readonly string[]): DeployOptions {
  const values = parse(args);
  const places = [values.new, values['add-on'], values.sheet, values.script];
  if (places.filter((one) => one !== undefined).length > 1)
    throw new OptionError(
      'Say only one of --new, --sheet, --script and --add-on: where shall it go?',
    );
  if (values['with-drive-comments'] && values['without-drive-comments'])
    throw new OptionError('Say either --with-drive-comments or --without-drive-comments.');
  return {
    dryRun: values['dry-run'] === true,
    target: targetOf(values),
    title: values.title ?? 'Writing Conferences',
    driveComments: values['with-drive-comments']
      ? true
      : values['without-drive-comments']
        ? false
        : null,
    replace: values.replace === true,
    open: values['no-open'] !== true,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: args.filter((arg) => arg !== '--'),
      options: {
        'dry-run': { type: 'boolean' },
        new: { type: 'boolean' },
        'add-on': { type: 'boolean' },
        sheet: { type: 'string' },
        script: { type: 'string' },
        title: { type: 'string' },
        'with-drive-comments': { type: 'boolean' },
        'without-drive-comments': { type: 'boolean' },
        replace: { type: 'boolean' },
        'no-open': { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new OptionError((error as Error).message);
  }
}

function targetOf(values: ReturnType<typeof parse>): Target | null {
  if (values.sheet !== undefined) return { kind: 'sheet', id: idIn(values.sheet) };
  if (values.script !== undefined) return { kind: 'script', id: idIn(values.script) };
  if (values['add-on']) return { kind: 'add-on' };
  return values.new ? { kind: 'new' } : null;
}

/** Whether what was pasted is a script's address and not a spreadsheet's. */
export const isScript = (address: string): boolean => address.includes('script.google.com/');

/** The id in an address as a browser shows it, or the id itself. */
export function idIn(address: string): string {
  const inAddress = /\/(?:d|projects)\/([\w-]{20,})/.exec(address)?.[1];
  if (inAddress) return inAddress;
  if (/^[\w-]{20,}$/.test(address.trim())) return address.trim();
  throw new OptionError(
    `"${address}" is neither an address nor an id. Copy it from the browser's address bar, from https:// on.`,
  );
}

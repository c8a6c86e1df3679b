// Owns: finding syntax that this machine's V8 parses and Apps Script's does not.
import { transformSync } from 'esbuild';

/** Features Apps Script is known to refuse, by esbuild's names for them. */
const REFUSED = {
  'class-private-accessor': false,
  'class-private-brand-check': false,
  'class-private-field': false,
  'class-private-method': false,
  'class-private-static-accessor': false,
  'class-private-static-field': false,
  'class-private-static-method': false,
  'class-static-blocks': false,
  'class-static-field': false,
};

/**
 * What a script uses that Apps Script can't parse, or undefined. The compiler is asked to write the
 * script without private names and static fields: if that changes anything, it had some.
 */
export function newerSyntax(text: string): string | undefined {
  // Compiling takes its time, and neither can be there without one of these.
  if (!/#[\p{ID_Start}$_]|\bstatic\b/u.test(text)) return undefined;
  const write = (supported: Record<string, boolean>) => {
    try {
      return transformSync(text, { target: 'esnext', supported, logLevel: 'silent' }).code;
    } catch {
      // Not JavaScript at all: V8 says so itself, and better.
      return '';
    }
  };
  return write({}) === write(REFUSED) ? undefined : 'it has private (#) or static class fields';
}

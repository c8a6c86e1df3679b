// Owns: reading a file as UTF-8 text, or saying in words why it can't be.
import { isUtf8 } from 'node:buffer';
import { readFileSync, statSync } from 'node:fs';

export type TextFile = { ok: true; text: string } | { ok: false; reason: string };

/**
 * The text of a file, without a byte order mark and with every line end as `\n`.
 * A file at fault is answered with a reason; `maxBytes` is checked before anything is read.
 */
export function readTextFile(path: string, maxBytes: number): TextFile {
  let bytes: Buffer;
  try {
    const found = statSync(path);
    if (!found.isFile()) return { ok: false, reason: 'is not a file' };
    if (found.size > maxBytes) {
      return {
        ok: false,
        reason: `is too large: ${kilobytes(found.size)} kB, where ${kilobytes(maxBytes)} kB is the most`,
      };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { ok: false, reason: unreadable(error) };
  }
  // UTF-16 can be valid UTF-8 by chance; it then shows by its NULs, which text has none of.
  if (!isUtf8(bytes) || bytes.includes(0)) return { ok: false, reason: NOT_UTF8 };
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '');
  return { ok: true, text: text.replace(/\r\n?/g, '\n') };
}

const NOT_UTF8 = 'is not plain text in UTF-8; save it again as plain text and choose UTF-8';

function kilobytes(bytes: number): number {
  return Math.ceil(bytes / 1000);
}

/** The reason for an error of the file system; any other error is not ours to explain. */
export function unreadable(error: unknown): string {
  // By its code, not its class: an error of Node's comes from another realm under a test runner.
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (typeof code !== 'string' || !/^E[A-Z0-9]+$/.test(code)) throw error;
  return code === 'ENOENT' || code === 'ENOTDIR' ? 'was not found' : `could not be read (${code})`;
}

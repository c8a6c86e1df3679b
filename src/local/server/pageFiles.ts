// Owns: the page's own files, compiled when the server starts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

export interface PageFile {
  type: string;
  body: string;
}

const compiled = new Map<string, Promise<ReadonlyMap<string, PageFile>>>();

/**
 * Compiles the page, once in a process.
 * @param root The project's folder.
 * @returns The files by the path the browser asks for.
 */
export function pageFiles(root: string): Promise<ReadonlyMap<string, PageFile>> {
  const known = compiled.get(root) ?? compile(root);
  compiled.set(root, known);
  return known;
}

async function compile(root: string): Promise<ReadonlyMap<string, PageFile>> {
  const page = join(root, 'src', 'local', 'page');
  const { outputFiles } = await build({
    entryPoints: [join(page, 'main.tsx')],
    bundle: true,
    minify: true,
    write: false,
    outdir: page,
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    absWorkingDir: root,
    logLevel: 'silent',
  });
  const text = (ending: string) =>
    outputFiles
      .filter((file) => file.path.endsWith(ending))
      .map((file) => file.text)
      .join('\n');
  return new Map([
    ['/', { type: 'text/html', body: readFileSync(join(page, 'page.html'), 'utf8') }],
    ['/main.js', { type: 'text/javascript', body: text('.js') }],
    ['/main.css', { type: 'text/css', body: text('.css') }],
  ]);
}

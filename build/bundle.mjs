// Owns: turning src/ into what Google runs (build/dist) and into the commands of this project.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './install.mjs';
import { notice, packagesIn, pageNotice } from './thirdParty.mjs';

const dist = `${root}build/dist`;

/** Apps Script parses no newer syntax than this (private and static fields are refused). */
const appsScript = { target: 'es2019', charset: 'ascii', legalComments: 'none' };

const version = () => JSON.parse(readFileSync(`${root}package.json`, 'utf8')).version;

/** The sidebar runs in the teacher's browser: every one that Google Docs still opens in reads this. */
const browser = { ...appsScript, target: 'es2020' };

/** The sidebar: one HTML file with its script and styles inside. The words of a language follow it. */
export const sidebar = async () => (await page()).text;

/** Inside a script or a style, its closing tag in a string would end the element early. */
const inside = (tag, text) => text.replace(new RegExp(`</(${tag})`, 'gi'), '<\\/$1');

const given = `${root}src/sidebar/words/given/`;

/** What the sidebar says in each language: a script element by language code. */
export async function words() {
  const codes = readdirSync(given).map((file) => basename(file, '.ts'));
  const made = await build({
    ...browser,
    entryPoints: codes.map((code) => `${given}${code}.ts`),
    bundle: true,
    minify: true,
    write: false,
    outdir: dist,
  });
  return Object.fromEntries(
    made.outputFiles.map(({ path, text }) => [
      basename(path, '.js'),
      `<script>${inside('script', text.trim())}</script>`,
    ]),
  );
}

async function page() {
  const out = await build({
    ...browser,
    entryPoints: [`${root}src/sidebar/main.tsx`],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    outdir: dist,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const text = (ending) =>
    out.outputFiles
      .filter((file) => file.path.endsWith(ending))
      .map((file) => file.text)
      .join('\n');
  const script = inside('script', text('.js'));
  const style = inside('style', text('.css'));
  const html = readFileSync(`${root}src/sidebar/page.html`, 'utf8')
    .replace(
      '<!-- style -->',
      () => `${pageNotice(packagesIn([out.metafile]))}<style>${style}</style>`,
    )
    .replace('<!-- script -->', () => `<script>${script}</script>`);
  return { text: html, metafile: out.metafile };
}

/**
 * The server side: one script whose only top-level functions are the entry's exports, as literal
 * declarations, because Google calls nothing else and the page can call everything of that kind.
 */
async function server() {
  const options = {
    ...appsScript,
    entryPoints: [`${root}src/addon/main.ts`],
    bundle: true,
    write: false,
    metafile: true,
    define: { __VERSION__: JSON.stringify(version()) },
    outfile: `${dist}/Code.js`,
  };
  const [script, module] = await Promise.all([
    build({ ...options, format: 'iife', globalName: 'Addon_' }),
    // Only as a module does the compiler list what the entry exports.
    build({ ...options, format: 'esm' }),
  ]);
  const entry = Object.values(module.metafile.outputs).find((file) => file.entryPoint);
  if (entry.exports.length === 0) throw new Error('src/addon/main.ts exports nothing to call.');
  const doors = entry.exports.map(
    (name) => `function ${name}() { return Addon_.${name}.apply(this, arguments); }`,
  );
  const text = `${script.outputFiles[0].text}\n${doors.join('\n')}\n`;
  return { text, metafile: script.metafile };
}

/** Builds build/dist whole. Answers each file's name and size in bytes. */
export async function bundle() {
  mkdirSync(dist, { recursive: true });
  const [panel, said, code] = await Promise.all([page(), words(), server()]);
  tellThirdParty(notice(packagesIn([panel.metafile, code.metafile])));
  const files = {
    'Code.js': code.text,
    'Sidebar.html': panel.text,
    ...Object.fromEntries(
      Object.entries(said).map(([code, script]) => [`Words-${code}.html`, script]),
    ),
    'appsscript.json': readFileSync(`${root}appsscript.json`, 'utf8'),
  };
  return Object.entries(files).map(([name, text]) => {
    writeWhole(`${dist}/${name}`, text);
    return { name, bytes: statSync(`${dist}/${name}`).size };
  });
}

/** Renamed into place, so that whoever reads meanwhile finds the old file or the new one whole. */
function writeWhole(path, text) {
  const fresh = `${root}build/${basename(path)}.${process.pid}.new`;
  writeFileSync(fresh, text);
  renameSync(fresh, path);
}

/** THIRD_PARTY.md is committed, so it is written only when what is shipped has changed. */
function tellThirdParty(text) {
  const path = `${root}THIRD_PARTY.md`;
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeWhole(path, text);
}

/** Compiles one command for Node, its packages left where npm put them. Answers its file URL. */
export async function compile(name, entry) {
  const outfile = `${root}build/out/${name}.mjs`;
  await build({
    entryPoints: [`${root}${entry}`],
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outfile,
    sourcemap: 'inline',
  });
  return pathToFileURL(outfile).href;
}

// Owns: HtmlService: pages and templates made of the project's HTML files.
import vm from 'node:vm';
import { blobState, makeBlob } from './blob';
import type { Execution } from './execution';
import type { Host } from './host';
import { makeEnum, service } from './service';

/** What becomes of an HtmlOutput when it is shown. */
export interface Page {
  title: string;
  html: string;
  width?: number;
  height?: number;
}

const pages = new WeakMap<object, Page>();
const SandboxMode = makeEnum('EMULATED', 'IFRAME', 'NATIVE');
const XFrameOptionsMode = makeEnum('ALLOWALL', 'DEFAULT');

/** Source: https://developers.google.com/apps-script/reference/html/html-output#addMetaTag */
const META_TAGS = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

/** The page behind a script's HtmlOutput. */
export function pageOf(output: unknown): Page | undefined {
  return typeof output === 'object' && output !== null ? pages.get(output) : undefined;
}

export function makeHtmlService(host: Host, run: Execution): object {
  const call = <T>(method: string, effect: () => T): T => run.call('HtmlService', method, effect);
  function file(name: unknown): string {
    const html = host.project.html.get(String(name).replace(/\.html$/, ''));
    if (html === undefined) throw run.realm.error(`No HTML file named ${name} was found.`);
    return html;
  }
  const text = (source: unknown) =>
    blobState(source)?.bytes.toString('utf8') ?? (source === undefined ? '' : String(source));
  return service(run, 'HtmlService', {
    SandboxMode,
    XFrameOptionsMode,
    createHtmlOutput: (source?: unknown) => makeOutput(run, text(source)),
    createHtmlOutputFromFile: (name: unknown) =>
      call('createHtmlOutputFromFile', () => makeOutput(run, file(name))),
    createTemplate: (source: unknown) => makeTemplate(run, text(source)),
    createTemplateFromFile: (name: unknown) =>
      call('createTemplateFromFile', () => makeTemplate(run, file(name))),
  });
}

function makeOutput(run: Execution, html: string): object {
  const page: Page = { title: '', html };
  const change =
    <A extends unknown[]>(act: (...values: A) => void) =>
    (...values: A) => {
      act(...values);
      return self;
    };
  const self: object = service(run, 'HtmlOutput', {
    getContent: () => page.html,
    setContent: change((content: unknown) => {
      page.html = String(content);
    }),
    append: change((content: unknown) => {
      page.html += String(content);
    }),
    appendUntrusted: change((content: unknown) => {
      page.html += escapeHtml(String(content));
    }),
    clear: change(() => {
      page.html = '';
    }),
    getTitle: () => page.title,
    setTitle: change((title: unknown) => {
      page.title = String(title);
    }),
    getWidth: () => page.width ?? null,
    // A sidebar is 300 pixels wide whatever a script asks for; dialogs take it.
    setWidth: change((width: number) => {
      page.width = width;
    }),
    getHeight: () => page.height ?? null,
    setHeight: change((height: number) => {
      page.height = height;
    }),
    // Google has only the IFRAME sandbox left and ignores this.
    setSandboxMode: change(() => {}),
    setXFrameOptionsMode: change(() => {}),
    addMetaTag: change((name: unknown, content: unknown) => {
      if (!META_TAGS.has(String(name))) {
        throw run.realm.error(`The specified meta tag is not allowed in this context: ${name}`);
      }
      page.html = `<meta name="${name}" content="${escapeHtml(String(content))}">${page.html}`;
    }),
    asTemplate: () => makeTemplate(run, page.html),
    getBlob: () => makeBlob(run, Buffer.from(page.html), 'text/html'),
  });
  pages.set(self, page);
  return self;
}

/** Not a `service`: a script hands values to a template by setting whatever names it likes. */
function makeTemplate(run: Execution, raw: string): object {
  const template: Record<string, unknown> = {};
  const code = templateCode(raw);
  const fixed = (name: string, value: unknown) =>
    Object.defineProperty(template, name, { value, enumerable: false });
  fixed('getRawContent', () => raw);
  fixed('getCode', () => code);
  fixed('evaluate', () => {
    const write = vm.compileFunction(code, ['_values', '_write', '_print'], {
      parsingContext: run.realm.context,
    });
    let html = '';
    write(
      { ...template },
      (piece: unknown) => {
        html += String(piece);
      },
      (value: unknown) => {
        html += escaped(String(value), html);
      },
    );
    return makeOutput(run, html);
  });
  return template;
}

/** `<? code ?>` runs, `<?= value ?>` prints escaped, `<?!= value ?>` prints as it is. */
function templateCode(raw: string): string {
  let code = '';
  let at = 0;
  for (const found of raw.matchAll(/<\?(!?=)?([\s\S]*?)\?>/g)) {
    const [whole, mark, inside = ''] = found;
    code += `_write(${JSON.stringify(raw.slice(at, found.index))});`;
    if (mark === '=') code += `_print(${inside.trim().replace(/;$/, '')});`;
    else if (mark === '!=') code += `_write(${inside.trim().replace(/;$/, '')});`;
    else code += `${inside}\n`;
    at = found.index + whole.length;
  }
  return `with (_values) {${code}_write(${JSON.stringify(raw.slice(at))});}`;
}

/** A printed value is made safe for where it stands: in a script as in a string, else as text. */
function escaped(value: string, before: string): string {
  const inScript = before.lastIndexOf('<script') > before.lastIndexOf('</script');
  if (!inScript) return escapeHtml(value);
  return value.replace(
    /[\\'"<>&=\n\r\u2028\u2029]/g,
    (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
}

// Owns: the pages that the add-on shows, as the browser gets them: in a frame without an origin,
// with google.script in front, and with links to Docs kept inside the Workspace.
import type { FrameView } from '../page/protocol';
import { withClient } from '../script/client';
import type { Page } from '../script/html';

/** What Google's own frame allows, less the way out to the top window. */
export const SANDBOX = 'allow-scripts allow-popups allow-forms allow-modals allow-downloads';

/** Older pages are forgotten: nobody looks at them any more. */
const MOST_FRAMES = 20;

interface Frame {
  page: Page;
  user: string;
}

export class Frames {
  readonly #frames = new Map<string, Frame>();
  readonly #secret: string;
  #made = 0;

  constructor(secret: string) {
    this.#secret = secret;
  }

  /** Keeps a page to be shown; where the browser finds it. */
  add(page: Page, user: string): FrameView {
    this.#made += 1;
    const id = String(this.#made);
    this.#frames.set(id, { page, user });
    if (this.#frames.size > MOST_FRAMES) this.#frames.delete(String(this.#made - MOST_FRAMES));
    return {
      url: `/frame/${this.#secret}/${id}`,
      title: page.title,
      ...(page.width === undefined ? {} : { width: page.width }),
      ...(page.height === undefined ? {} : { height: page.height }),
    };
  }

  /** The page's HTML, or undefined when it is no longer kept. */
  html(id: string): string | undefined {
    const frame = this.#frames.get(id);
    if (!frame) return undefined;
    const options = { endpoint: `/script/run/${this.#secret}`, user: frame.user };
    const inFrame = [keepLinksInside, letTimePass].map((each) => `(${each.toString()})();`);
    return `${withClient(frame.page.html, options)}<script>${inFrame.join('')}</script>`;
  }
}

/** Runs in the frame, as text. Docs and Classroom are here, not at Google. */
function keepLinksInside(): void {
  const tell = (url: string) =>
    window.parent.postMessage({ type: 'embedded workspace', action: 'open', url }, '*');
  const isGoogle = (url: string) => /^https:\/\/(?:docs|drive|classroom)\.google\.com\//.test(url);
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (!(link instanceof HTMLAnchorElement) || !isGoogle(link.href)) return;
      event.preventDefault();
      tell(link.href);
    },
    true,
  );
  const open = window.open.bind(window);
  window.open = (url, target, features) => {
    if (url === undefined || !isGoogle(String(url))) return open(url, target, features);
    tell(String(url));
    return null;
  };
}

/**
 * Runs in the frame, as text. When the Workspace's clock is turned, as much time has passed for the
 * page, too: as if the lid had been closed until then.
 */
function letTimePass(): void {
  const now = Date.now.bind(Date);
  let passed = 0;
  Date.now = () => now() + passed;
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.data?.type !== 'embedded workspace') return;
    if (event.data.action !== 'time passed') return;
    passed += Number(event.data.ms);
    document.dispatchEvent(new Event('visibilitychange'));
  });
}

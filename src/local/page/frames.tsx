// Owns: what the add-on shows of its own: the sidebar and dialogs, each in a frame without an
// origin, and the little that such a frame can ask of the page around it.
import { useEffect, useRef } from 'preact/hooks';
import { useDesk } from './desk';
import { Icon } from './icon';
import type { FrameView, ShownByPage } from './protocol';
import { go, routeOfLink } from './route';
import './frames.css';

/** Google's sandbox, less the way out to the top window. */
const SANDBOX = 'allow-scripts allow-popups allow-forms allow-modals allow-downloads';

/** In ms: by so much the clock moves only when somebody turns it. */
const TURNED = 5 * 60_000;

interface Asked {
  type?: unknown;
  action?: unknown;
  url?: unknown;
  shown?: unknown;
}

/** Only what the Workspace itself serves as a frame. */
const isFrame = (value: unknown): value is FrameView =>
  typeof value === 'object' &&
  value !== null &&
  /^\/frame\/[\w-]+\/\d+$/.test(String((value as Partial<FrameView>).url));

function Frame({ frame, close }: { frame: FrameView; close: () => void }) {
  const element = useRef<HTMLIFrameElement>(null);
  const { show, overview } = useDesk();
  const seen = useRef(overview.now);
  useEffect(() => {
    const ms = overview.now - seen.current;
    seen.current = overview.now;
    // What a run takes passes on the page's own clock meanwhile.
    if (ms < TURNED) return;
    const message = { type: 'embedded workspace', action: 'time passed', ms };
    element.current?.contentWindow?.postMessage(message, '*');
  }, [overview.now]);
  useEffect(() => {
    const listen = (event: MessageEvent<unknown>) => {
      if (event.source === null || event.source !== element.current?.contentWindow) return;
      if (typeof event.data !== 'object' || event.data === null) return;
      const { type, action, url, shown } = event.data as Asked;
      if (type === 'google.script.host' && action === 'close') close();
      if (type === 'google.script.host' && action === 'focus') {
        document.querySelector<HTMLElement>('.grid [tabindex="0"]')?.focus();
      }
      if (type === 'embedded workspace' && action === 'open' && typeof url === 'string') {
        const route = routeOfLink(url);
        if (route) go(route);
      }
      if (type === 'embedded workspace' && action === 'show') {
        const { sidebar, dialogs } = (shown ?? {}) as Partial<ShownByPage>;
        show({
          dialogs: Array.isArray(dialogs) ? dialogs.filter(isFrame) : [],
          ...(isFrame(sidebar) && { sidebar }),
        });
      }
    };
    window.addEventListener('message', listen);
    return () => window.removeEventListener('message', listen);
  });
  return <iframe ref={element} title={frame.title} src={frame.url} sandbox={SANDBOX} />;
}

export function Sidebar({ frame, close }: { frame: FrameView; close: () => void }) {
  return (
    <aside class="sidebar" aria-label={frame.title}>
      <header>
        <h2>{frame.title}</h2>
        <button type="button" class="plain" aria-label="Close the sidebar" onClick={close}>
          <Icon name="close" size={18} />
        </button>
      </header>
      <Frame key={frame.url} frame={frame} close={close} />
    </aside>
  );
}

export function Dialogs({
  dialogs,
  close,
}: {
  dialogs: readonly FrameView[];
  close: (url: string) => void;
}) {
  return (
    <>
      {dialogs.map((frame) => (
        <Dialog key={frame.url} frame={frame} close={() => close(frame.url)} />
      ))}
    </>
  );
}

function Dialog({ frame, close }: { frame: FrameView; close: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={frame.title}
      style={{ width: `${frame.width ?? 600}px` }}
      onClose={close}
    >
      <header>
        <h2>{frame.title}</h2>
        <button
          type="button"
          class="plain"
          aria-label="Close"
          onClick={() => dialog.current?.close()}
        >
          <Icon name="close" size={18} />
        </button>
      </header>
      <div style={{ height: `${frame.height ?? 400}px` }}>
        <Frame frame={frame} close={close} />
      </div>
    </dialog>
  );
}

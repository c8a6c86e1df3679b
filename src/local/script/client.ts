// Owns: the page's side of google.script: what Google puts into every page it serves.

export interface ClientOptions {
  /** Where the local server takes calls, e.g. `/script/run`. */
  endpoint: string;
  /** As whom the page's calls run. */
  user: string;
}

/** JSON that can stand in a script element. */
const inScript = (value: unknown) => JSON.stringify(value).replace(/</g, '\\u003c');

/**
 * A browser script that gives the page `google.script.run` and `google.script.host`. A call is
 * posted as `{user, function, args}` and answered as `{ok: true, value}` or `{ok: false, error:
 * {name, message}}`. What the page asks of its host is posted to the window around it as
 * `{type: 'google.script.host', action, …}`.
 */
export function clientScript(options: ClientOptions): string {
  return `(${page.toString()})(${inScript(options)});`;
}

/** The page with its client in front of everything else in it. */
export function withClient(html: string, options: ClientOptions): string {
  const script = `<script>${clientScript(options)}</script>`;
  const head = /<head(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return script + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}

/** Runs in the browser, as text: it can use nothing from outside itself. */
function page({ endpoint, user }: { endpoint: string; user: string }): void {
  type Handler = (value: unknown, userObject?: unknown) => void;
  interface Handlers {
    success?: Handler;
    failure?: Handler;
    userObject?: unknown;
  }
  /** Google runs ten at once and lets the others wait. */
  const MOST = 10;
  const waiting: (() => void)[] = [];
  let running = 0;

  /** Refused where Google's client refuses: in the call itself, before anything is sent. */
  function legal(value: unknown, path: string, parents: unknown[]): unknown {
    if (value === null || value === undefined) return null;
    const simple = typeof value === 'string' || typeof value === 'boolean';
    if (simple || typeof value === 'number') return value;
    if (typeof value !== 'object' || parents.includes(value)) throw illegal(path);
    const within = parents.concat([value]);
    if (Array.isArray(value)) return value.map((each, i) => legal(each, path || String(i), within));
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) throw illegal(path);
    const out: Record<string, unknown> = {};
    for (const key of Object.keys(value)) {
      const each = (value as Record<string, unknown>)[key];
      if (each !== undefined) out[key] = legal(each, path || key, within);
    }
    return out;
  }
  function illegal(path: string): Error {
    return new TypeError(`Failed due to illegal value in property: ${path}`);
  }
  async function post(name: string, args: unknown[]): Promise<unknown> {
    const response = await fetch(endpoint, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ user, function: name, args }),
    }).catch(() => {
      throw fault('NetworkError', 'Connection failure due to HTTP 0');
    });
    if (!response.ok) {
      throw fault('NetworkError', `Connection failure due to HTTP ${response.status}`);
    }
    const answer = await response.json();
    if (answer.shown)
      window.parent.postMessage(
        { type: 'embedded workspace', action: 'show', shown: answer.shown },
        '*',
      );
    if (answer.ok) return answer.value;
    throw fault(answer.error.name, answer.error.message);
  }
  function fault(name: string, message: string): Error {
    const error = new Error(message);
    error.name = name;
    return error;
  }
  function start(name: string, args: unknown[], handlers: Handlers): void {
    running += 1;
    const finish = (tell: Handler | undefined, value: unknown) => {
      running -= 1;
      waiting.shift()?.();
      if (tell) tell(value, handlers.userObject);
      // biome-ignore lint/suspicious/noConsole: where Google's client reports it as well
      else if (value instanceof Error) console.error(value);
    };
    post(name, args).then(
      (value) => finish(handlers.success ?? (() => {}), value),
      (error) => finish(handlers.failure, error),
    );
  }
  function runner(handlers: Handlers): unknown {
    const settings: Record<string, (value: unknown) => unknown> = {
      withSuccessHandler: (success) => runner({ ...handlers, success: success as Handler }),
      withFailureHandler: (failure) => runner({ ...handlers, failure: failure as Handler }),
      withUserObject: (userObject) => runner({ ...handlers, userObject }),
    };
    return new Proxy(settings, {
      get(target, name) {
        if (typeof name === 'symbol') return undefined;
        if (Object.hasOwn(target, name)) return target[name];
        return (...values: unknown[]) => {
          const args = values.map((value, i) => legal(value, String(i), []));
          const go = () => start(name, args, handlers);
          if (running < MOST) go();
          else waiting.push(go);
        };
      },
    });
  }
  function ask(action: string, more: object = {}): void {
    window.parent.postMessage({ type: 'google.script.host', action, ...more }, '*');
  }
  Object.assign(window, {
    google: {
      script: {
        run: runner({}),
        host: {
          origin: window.location.origin,
          close: () => ask('close'),
          setHeight: (height: number) => ask('setHeight', { height }),
          setWidth: (width: number) => ask('setWidth', { width }),
          editor: { focus: () => ask('focus') },
        },
      },
    },
  });
}

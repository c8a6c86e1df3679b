// Owns: who may ask this server anything. It listens on this machine only, but every web page that
// is open in a browser here can send requests to it too.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** The names this machine goes by for itself. Any other is a page that had its name point here. */
const HOSTS = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d+)?$/;

export class Guard {
  /** Made anew at each start; in the address of whatever a sandboxed frame may ask. */
  readonly secret = randomBytes(24).toString('base64url');

  /** Why the request is refused, or undefined when it may be answered. */
  refusal(request: IncomingMessage): string | undefined {
    const { host, origin } = request.headers;
    if (host === undefined || !HOSTS.test(host)) {
      return 'This server answers only to 127.0.0.1 and localhost.';
    }
    // Programs send no Origin. A browser sends one with everything that could change something.
    if (origin !== undefined && origin !== `http://${host}`) {
      return 'This server answers only to its own page.';
    }
    const site = request.headers['sec-fetch-site'];
    if (site === 'cross-site' && request.headers['sec-fetch-mode'] !== 'navigate') {
      return 'This server answers only to its own page.';
    }
    return undefined;
  }

  /** Whether a request by a frame without an origin knows the secret and comes by a right name. */
  knows(request: IncomingMessage, secret: string): boolean {
    const given = Buffer.from(secret);
    const wanted = Buffer.from(this.secret);
    return (
      HOSTS.test(request.headers.host ?? '') &&
      given.length === wanted.length &&
      timingSafeEqual(given, wanted)
    );
  }
}

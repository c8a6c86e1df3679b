// Owns: access tokens: whose they are, what they allow and which APIs their project has on.

import type { Method } from './contract';
import { CloudError, errorInfo } from './error';

/** The number of the embedded Cloud project, as it shows in Google's errors. */
export const PROJECT_NUMBER = '700000000001';

export interface Grant {
  /** Who has signed in. */
  email: string;
  /** Full scope addresses. */
  scopes: string[];
  /** Hosts of the APIs that are on in the project, such as `docs.googleapis.com`. */
  enabledApis: string[];
  /** Milliseconds since 1970. */
  expiresAt: number;
}

export class Tokens {
  readonly #grants = new Map<string, Grant>();

  issue(grant: Grant): string {
    const token = `ya29.embedded-${this.#grants.size + 1}`;
    this.#grants.set(token, grant);
    return token;
  }

  /** The grant behind a request's Authorization header. Throws a 401 where there is none. */
  authenticate(authorization: string | undefined, method: Method, now: number): Grant {
    const metadata = { service: serviceOf(method), method: method.id };
    const token = /^Bearer (.+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) {
      throw new CloudError(
        'UNAUTHENTICATED',
        'Request is missing required authentication credential.',
        [errorInfo('CREDENTIALS_MISSING', metadata)],
      );
    }
    const grant = this.#grants.get(token);
    if (!grant || grant.expiresAt <= now) {
      throw new CloudError(
        'UNAUTHENTICATED',
        'Request had invalid authentication credentials. Expected OAuth 2 access token.',
        [errorInfo(grant ? 'ACCESS_TOKEN_EXPIRED' : 'ACCESS_TOKEN_INVALID', metadata)],
      );
    }
    return grant;
  }
}

/** Throws a 403 unless the method's API is on and one of its scopes was granted. */
export function authorize(grant: Grant, method: Method): void {
  const service = serviceOf(method);
  if (!grant.enabledApis.includes(service)) {
    const activationUrl = `https://console.developers.google.com/apis/api/${service}/overview?project=${PROJECT_NUMBER}`;
    throw new CloudError(
      'PERMISSION_DENIED',
      `${title(service)} has not been used in project ${PROJECT_NUMBER} before or it is disabled. Enable it by visiting ${activationUrl} then retry.`,
      [
        errorInfo('SERVICE_DISABLED', {
          service,
          serviceTitle: title(service),
          consumer: `projects/${PROJECT_NUMBER}`,
          containerInfo: PROJECT_NUMBER,
          activationUrl,
        }),
      ],
    );
  }
  if (!method.scopes.some((scope) => grant.scopes.includes(scope))) {
    throw new CloudError('PERMISSION_DENIED', 'Request had insufficient authentication scopes.', [
      errorInfo('ACCESS_TOKEN_SCOPE_INSUFFICIENT', { service, method: method.id }),
    ]);
  }
}

/** Drive answers at a host that many of Google's APIs once shared. */
function serviceOf({ host }: Method): string {
  return host === 'www.googleapis.com' ? 'drive.googleapis.com' : host;
}

function title(service: string): string {
  const name = service.split('.')[0] ?? '';
  return `Google ${name.charAt(0).toUpperCase()}${name.slice(1)} API`;
}

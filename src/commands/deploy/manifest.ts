// Owns: what of the manifest a deployment changes or tells: the permissions, hosts and services.

interface Manifest {
  oauthScopes: string[];
  urlFetchWhitelist: string[];
  dependencies: { enabledAdvancedServices: Service[] };
}

interface Service {
  userSymbol: string;
  serviceId: string;
  version: string;
}

const DRIVE_SCOPE = 'https://www.googleapis.com/auth/drive';
const DRIVE_HOST = 'https://www.googleapis.com/drive/v3/files/';
const DRIVE_SERVICE: Service = { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' };

/**
 * The manifest with what comments by Drive need besides: its scope, its host and its API. Once in is
 * enough; saying it again changes nothing.
 */
export function withDriveComments(text: string): string {
  const manifest = JSON.parse(text) as Manifest;
  const services = manifest.dependencies.enabledAdvancedServices;
  return `${JSON.stringify(
    {
      ...manifest,
      oauthScopes: [...new Set([...manifest.oauthScopes, DRIVE_SCOPE])],
      urlFetchWhitelist: [...new Set([...manifest.urlFetchWhitelist, DRIVE_HOST])],
      dependencies: {
        ...manifest.dependencies,
        enabledAdvancedServices: services.some(({ serviceId }) => serviceId === 'drive')
          ? services
          : [...services, DRIVE_SERVICE],
      },
    },
    null,
    2,
  )}\n`;
}

/** Whether a script that is there already may comment by Drive. */
export function hasDriveComments(text: string): boolean {
  return partsOf(text).oauthScopes.includes(DRIVE_SCOPE);
}

/** The lists a person will be asked about. Whoever typed into the manifest may have left some out. */
export function partsOf(text: string): {
  oauthScopes: string[];
  urlFetchWhitelist: string[];
  services: string[];
} {
  const { oauthScopes, urlFetchWhitelist, dependencies } = JSON.parse(text) as Partial<Manifest>;
  return {
    oauthScopes: oauthScopes ?? [],
    urlFetchWhitelist: urlFetchWhitelist ?? [],
    services: (dependencies?.enabledAdvancedServices ?? []).map(
      ({ serviceId, version }) => `${serviceId} ${version}`,
    ),
  };
}

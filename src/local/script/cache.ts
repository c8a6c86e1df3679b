// Owns: CacheService: values that are gone after some hours, or earlier.
import type { Entry } from './caches';
import type { Execution } from './execution';
import type { Host } from './host';
import { fields, keyList, service } from './service';

/** Source: https://developers.google.com/apps-script/reference/cache/cache */
const KEY_CHARACTERS = 250;
const VALUE_BYTES = 100 * 1024;
const DEFAULT_SECONDS = 600;
const MAX_SECONDS = 21_600;
const MOST = 1_000;
const KEPT = 900;

export function makeCacheService(host: Host, run: Execution): object {
  return service(run, 'CacheService', {
    getScriptCache: () => makeCache(host, run, 'script'),
    getDocumentCache: () => makeCache(host, run, 'document'),
    getUserCache: () => makeCache(host, run, `user/${run.user}`),
  });
}

function makeCache(host: Host, run: Execution, name: string): object {
  const call = <T>(method: string, effect: (store: Map<string, Entry>) => T): T =>
    run.call('CacheService', `Cache.${method}`, () => effect(host.caches.store(name)));

  const checkKey = (key: string) => {
    if (key.length > KEY_CHARACTERS) throw run.realm.error('Argument too large: key');
    return key;
  };
  function read(store: Map<string, Entry>, key: string): string | null {
    const entry = store.get(checkKey(key));
    return entry && entry.expires > run.now() ? entry.value : null;
  }
  function write(store: Map<string, Entry>, values: Record<string, unknown>, seconds: number) {
    if (!(seconds >= 1 && seconds <= MAX_SECONDS)) {
      throw run.realm.error('Argument out of range: expirationInSeconds');
    }
    const entries = Object.entries(values).map(([key, value]) => [key, String(value)] as const);
    for (const [key, value] of entries) {
      checkKey(key);
      if (Buffer.byteLength(value) > VALUE_BYTES)
        throw run.realm.error('Argument too large: value');
    }
    const expires = run.now() + seconds * 1000;
    for (const [key, value] of entries) store.set(key, { value, expires });
    if (store.size > MOST) trim(store);
  }

  return service(run, 'Cache', {
    get: (key: unknown) => call('get', (store) => read(store, String(key))),
    getAll: (keys: unknown) =>
      call('getAll', (store) => {
        const names = keyList(run, 'CacheService.Cache.getAll', keys);
        const found = names.map((key) => [key, read(store, key)] as const);
        return run.realm.value(Object.fromEntries(found.filter(([, value]) => value !== null)));
      }),
    put: (key: unknown, value: unknown, seconds = DEFAULT_SECONDS) =>
      call('put', (store) => write(store, { [String(key)]: value }, seconds)),
    putAll: (values: unknown, seconds = DEFAULT_SECONDS) =>
      call('putAll', (store) =>
        write(store, fields(run, 'CacheService.Cache.putAll', values), seconds),
      ),
    remove: (key: unknown) => call('remove', (store) => void store.delete(String(key))),
    removeAll: (keys: unknown) =>
      call('removeAll', (store) => {
        for (const key of keyList(run, 'CacheService.Cache.removeAll', keys)) store.delete(key);
      }),
  });
}

/** Google keeps the 900 items that are farthest from their end. */
function trim(store: Map<string, Entry>): void {
  const longest = [...store].sort(([, a], [, b]) => b.expires - a.expires).slice(0, KEPT);
  store.clear();
  for (const [key, entry] of longest) store.set(key, entry);
}

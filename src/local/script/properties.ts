// Owns: PropertiesService: the script's, the document's and each person's own small store.
import type { Execution } from './execution';
import type { Host } from './host';
import { claim } from './quota';
import { fields, service } from './service';

/** Source: https://developers.google.com/apps-script/guides/services/quotas */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

type Store = Record<string, string>;

const bytes = (text: string) => Buffer.byteLength(text, 'utf8');
const weight = (store: Store) =>
  Object.entries(store).reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);

export function makePropertiesService(host: Host, run: Execution): object {
  const { properties } = host.state;
  return service(run, 'PropertiesService', {
    getScriptProperties: () => makeStore(host, run, () => properties.script),
    getDocumentProperties: () => makeStore(host, run, () => properties.document),
    getUserProperties: () =>
      makeStore(host, run, () => {
        properties.user[run.user] ??= {};
        return properties.user[run.user] ?? {};
      }),
  });
}

function makeStore(host: Host, run: Execution, open: () => Store): object {
  const call = <T>(method: string, effect: (store: Store) => T): T =>
    run.call('PropertiesService', `Properties.${method}`, () => {
      claim(host, run, 'properties');
      return effect(open());
    });

  /** All of the changes or, when one of them is too large, none. */
  function put(store: Store, changes: Store, others: Store): void {
    for (const value of Object.values(changes)) {
      if (bytes(value) > VALUE_BYTES) throw run.realm.error('Argument too large: value');
    }
    const next = { ...others, ...changes };
    if (weight(next) > STORE_BYTES) {
      throw run.realm.error(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    for (const key of Object.keys(store)) delete store[key];
    Object.assign(store, next);
  }

  const self: object = service(run, 'Properties', {
    getProperty: (key: unknown) =>
      call('getProperty', (store) => {
        const name = String(key);
        return Object.hasOwn(store, name) ? (store[name] ?? null) : null;
      }),
    getProperties: () => call('getProperties', (store) => run.realm.value({ ...store })),
    getKeys: () => call('getKeys', (store) => run.realm.value(Object.keys(store))),
    setProperty: (key: unknown, value: unknown) =>
      call('setProperty', (store) => {
        put(store, { [String(key)]: String(value) }, store);
        return self;
      }),
    setProperties: (values: unknown, deleteAllOthers = false) =>
      call('setProperties', (store) => {
        const given = fields(run, 'PropertiesService.Properties.setProperties', values);
        const entries = Object.entries(given).map(([key, value]) => [key, String(value)]);
        put(store, Object.fromEntries(entries) as Store, deleteAllOthers ? {} : store);
        return self;
      }),
    deleteProperty: (key: unknown) =>
      call('deleteProperty', (store) => {
        delete store[String(key)];
        return self;
      }),
    deleteAllProperties: () =>
      call('deleteAllProperties', (store) => {
        for (const key of Object.keys(store)) delete store[key];
        return self;
      }),
  });
  return self;
}

// Owns: what is kept beside the notebook, in Google's properties: plain data under a key, in as many pieces
// as it needs.

/** Properties of the spreadsheet (all its teachers') or of one teacher in it. */
export interface Store {
  get<T>(key: string): T | null;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  /** What there is something under. */
  keys(): string[];
}

/** Shared by all who use this spreadsheet. */
export const sharedStore = (): Store => storeOf(PropertiesService.getDocumentProperties());

/** This teacher's own in one notebook. */
export const ownStore = (notebookId: string): Store =>
  storeOf(PropertiesService.getUserProperties(), `${notebookId}/`);

/** Google takes 9 KB a value, and a character can be three bytes. */
const PIECE = 2900;

/**
 * Plain data under a key, in as many pieces as it needs. A value is written whole or reads as not
 * there: its pieces carry the mark of their writing.
 */
function storeOf(properties: GoogleAppsScript.Properties.Properties, prefix = ''): Store {
  return {
    get<T>(key: string): T | null {
      const head = properties.getProperty(prefix + key);
      if (head === null) return null;
      const [count = '', mark = '', rest = ''] = splitHead(head);
      let text = rest;
      if (Number(count) > 1) {
        const all = properties.getProperties();
        for (let piece = 1; piece < Number(count); piece += 1) {
          const part = all[`${prefix}${key}#${piece}`];
          if (!part?.startsWith(`${mark}|`)) return null;
          text += part.slice(mark.length + 1);
        }
      }
      return JSON.parse(text) as T;
    },
    set(key, value) {
      const text = JSON.stringify(value);
      const mark = Utilities.getUuid().slice(0, 8);
      const count = Math.max(1, Math.ceil(text.length / PIECE));
      const pieces: Record<string, string> = {};
      for (let piece = 0; piece < count; piece += 1) {
        const part = text.slice(piece * PIECE, (piece + 1) * PIECE);
        if (piece === 0) pieces[prefix + key] = `${count}|${mark}|${part}`;
        else pieces[`${prefix}${key}#${piece}`] = `${mark}|${part}`;
      }
      const before = properties.getProperty(prefix + key);
      properties.setProperties(pieces);
      const pieceCount = before === null ? 0 : Number(splitHead(before)[0]);
      for (let piece = count; piece < pieceCount; piece += 1)
        properties.deleteProperty(`${prefix}${key}#${piece}`);
    },
    keys: () =>
      properties
        .getKeys()
        .filter((key) => key.startsWith(prefix) && !/#\d+$/.test(key))
        .map((key) => key.slice(prefix.length)),
    remove(key) {
      const head = properties.getProperty(prefix + key);
      if (head === null) return;
      const count = Number(splitHead(head)[0]);
      for (let piece = 1; piece < count; piece += 1)
        properties.deleteProperty(`${prefix}${key}#${piece}`);
      properties.deleteProperty(prefix + key);
    },
  };
}

function splitHead(head: string): string[] {
  const first = head.indexOf('|');
  const second = head.indexOf('|', first + 1);
  return [head.slice(0, first), head.slice(first + 1, second), head.slice(second + 1)];
}

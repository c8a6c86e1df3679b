// Owns: Apps Script's blobs: bytes with a name and a type.
import type { Execution } from './execution';
import { service } from './service';

interface BlobState {
  bytes: Buffer;
  contentType: string | null;
  name: string | null;
}

const states = new WeakMap<object, BlobState>();

/** Java's signed bytes, which is how a script sees binary data. */
export const signedBytes = (bytes: Buffer): number[] => [...new Int8Array(bytes)];

/** Bytes from a script's text or list of signed bytes. */
export function toBytes(data: unknown): Buffer {
  return Array.isArray(data) ? Buffer.from(data as number[]) : Buffer.from(String(data), 'utf8');
}

/** The blob behind a script's object, or undefined when it is something else. */
export function blobState(value: unknown): BlobState | undefined {
  return typeof value === 'object' && value !== null ? states.get(value) : undefined;
}

export function makeBlob(
  run: Execution,
  bytes: Buffer,
  contentType: string | null = null,
  name: string | null = null,
): object {
  const state: BlobState = { bytes, contentType, name };
  const charset = (given: unknown) =>
    /^(?:iso-8859-1|latin1|us-ascii)$/i.test(String(given ?? '')) ? 'latin1' : 'utf8';
  const self: object = service(run, 'Blob', {
    getBlob: () => self,
    getBytes: () => run.realm.value(signedBytes(state.bytes)),
    getDataAsString: (given?: unknown) => state.bytes.toString(charset(given)),
    getContentType: () => state.contentType,
    getName: () => state.name,
    isGoogleType: () => false,
    copyBlob: () => makeBlob(run, Buffer.from(state.bytes), state.contentType, state.name),
    setBytes: (data: unknown) => {
      state.bytes = toBytes(data);
      return self;
    },
    setDataFromString: (text: unknown) => {
      state.bytes = toBytes(text);
      return self;
    },
    setContentType: (type: string | null) => {
      state.contentType = type;
      return self;
    },
    setName: (text: string) => {
      state.name = text;
      return self;
    },
  });
  states.set(self, state);
  return self;
}

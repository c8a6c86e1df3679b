// Owns: Utilities: dates, digests, base64, sleep. None of it leaves the script but the sleep.
import { createHash, createHmac } from 'node:crypto';
import { makeBlob, signedBytes, toBytes } from './blob';
import type { Execution } from './execution';
import { DatePatternError, formatDate, parseDate } from './javaDate';
import { uuidFrom } from './random';
import { type EnumValue, integer, isDate, makeEnum, service, wrongParameters } from './service';
import { isZone } from './zonedTime';

const Charset = makeEnum('US_ASCII', 'UTF_8');
const DigestAlgorithm = makeEnum('MD2', 'MD5', 'SHA_1', 'SHA_256', 'SHA_384', 'SHA_512');
const hashes: Readonly<Record<string, string>> = {
  MD5: 'md5',
  SHA_1: 'sha1',
  SHA_256: 'sha256',
  SHA_384: 'sha384',
  SHA_512: 'sha512',
};
/** Source: https://developers.google.com/apps-script/reference/utilities/utilities#sleep */
const LONGEST_SLEEP = 300_000;

/** Text is taken as US-ASCII unless the script says UTF-8, and what ASCII lacks is lost. */
function encoded(data: unknown, charset: unknown): Buffer {
  if (Array.isArray(data)) return toBytes(data);
  const text = String(data);
  return Buffer.from(charset === Charset.UTF_8 ? text : text.replace(/[^\0-\x7f]/g, '?'));
}

export function makeUtilities(run: Execution, random: () => number): object {
  const bytes = (buffer: Buffer) => run.realm.value(signedBytes(buffer));
  function zoneOf(zone: unknown): string {
    if (typeof zone !== 'string' || !isZone(zone)) {
      throw run.realm.error('Invalid argument: timeZone');
    }
    return zone;
  }
  function dated<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw error instanceof DatePatternError ? run.realm.error(error.message) : error;
    }
  }
  function digest(algorithm: EnumValue, data: unknown, charset?: unknown) {
    const hash = hashes[String(algorithm)];
    if (hash === undefined) throw run.notEmbedded(`Utilities.DigestAlgorithm.${algorithm}`);
    return bytes(createHash(hash).update(encoded(data, charset)).digest());
  }
  function decode(text: unknown, webSafe: boolean): Buffer {
    const plain = webSafe ? String(text).replace(/-/g, '+').replace(/_/g, '/') : String(text);
    if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) {
      throw run.realm.error('Could not decode string.');
    }
    return Buffer.from(plain, 'base64');
  }
  const webSafe = (base64: string) => base64.replace(/\+/g, '-').replace(/\//g, '_');
  const base64 = (data: unknown, charset?: unknown) => encoded(data, charset).toString('base64');

  return service(run, 'Utilities', {
    Charset,
    DigestAlgorithm,
    sleep(milliseconds: unknown) {
      const time = integer(run, 'Utilities.sleep', milliseconds);
      if (time < 0 || time > LONGEST_SLEEP) {
        throw run.realm.error('Invalid argument: milliseconds');
      }
      run.call('Utilities', 'sleep', () => run.pass(time));
    },
    formatDate(date: unknown, zone: unknown, pattern: unknown) {
      if (!isDate(date) || typeof pattern !== 'string') {
        throw wrongParameters(run, 'Utilities.formatDate', [date, zone, pattern]);
      }
      return dated(() => formatDate(date.getTime(), zoneOf(zone), pattern));
    },
    parseDate(text: unknown, zone: unknown, pattern: unknown) {
      return dated(() => run.realm.date(parseDate(String(text), zoneOf(zone), String(pattern))));
    },
    getUuid: () => uuidFrom(random),
    computeDigest: digest,
    computeHmacSha256Signature: (data: unknown, key: unknown, charset?: unknown) =>
      bytes(createHmac('sha256', encoded(key, charset)).update(encoded(data, charset)).digest()),
    base64Encode: base64,
    base64EncodeWebSafe: (data: unknown, charset?: unknown) => webSafe(base64(data, charset)),
    base64Decode: (text: unknown) => bytes(decode(text, false)),
    base64DecodeWebSafe: (text: unknown) => bytes(decode(text, true)),
    newBlob: (data: unknown, type: string | null = null, name: string | null = null) =>
      makeBlob(run, toBytes(data), type, name),
  });
}

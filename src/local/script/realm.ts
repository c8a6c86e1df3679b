// Owns: a bare V8 context with only what Apps Script has, and values made of its own constructors.
import vm from 'node:vm';
import type { Realm } from './run';
import { instantOfUtc, offsetAt } from './zonedTime';

/** What a script's globals take from outside: the Workspace's time and its seeded chance. */
export interface RealmSources {
  now(): number;
  /** A number from 0 up to 1. */
  random(): number;
  /** The script's time zone, which its `Date` shows local times in. */
  timeZone: string;
}

export interface ScriptRealm extends Realm {
  readonly context: vm.Context;
  /** Whether something thrown is an error of the script's own realm, or no error object at all. */
  isError(thrown: unknown): boolean;
  /** A global that scripts can use; it can be deleted but is not listed, like Google's own. */
  define(name: string, value: unknown): void;
  /** Calls a function inside the context, giving up after `milliseconds` of real time. */
  invoke(call: () => unknown, milliseconds: number): unknown;
}

interface Bootstrap {
  value(value: unknown): unknown;
  date(milliseconds: number): Date;
  error(message: string): Error;
  isError(thrown: unknown): boolean;
}

/*
 * Runs inside the context before the script does. The script's `Date` follows the Workspace's
 * clock, and its local times are the manifest's time zone and not that of this machine: Apps Script
 * has no other idea of "local".
 */
const bootstrap = new vm.Script(
  `(function (now, random, zone, offsetAt, instantOf) {
  'use strict';
  const Real = Date;
  const proto = Real.prototype;
  const timeOf = Function.prototype.call.bind(proto.getTime);
  const tag = Function.prototype.call.bind(Object.prototype.toString);
  const isDate = (value) => typeof value === 'object' && value !== null && tag(value) === '[object Date]';
  const shown = (date) => new Real(timeOf(date) + offsetAt(timeOf(date)));
  const method = (name, body) =>
    Object.defineProperty(proto, name, { value: body, writable: true, configurable: true, enumerable: false });

  for (const field of ['FullYear', 'Month', 'Date', 'Day', 'Hours', 'Minutes', 'Seconds', 'Milliseconds']) {
    method('get' + field, function () { return shown(this)['getUTC' + field](); });
    if (field === 'Day') continue;
    method('set' + field, function (...values) {
      const wall = field === 'FullYear' && timeOf(this) !== timeOf(this) ? new Real(0) : shown(this);
      wall['setUTC' + field](...values);
      return this.setTime(instantOf(wall.getTime()));
    });
  }
  const two = (value) => String(value).padStart(2, '0');
  const day = (date) => {
    const wall = shown(date).toUTCString();
    return wall.slice(0, 3) + ' ' + wall.slice(8, 11) + ' ' + wall.slice(5, 7) + ' ' + wall.slice(12, 16);
  };
  const clock = (date) => {
    const minutes = offsetAt(timeOf(date)) / 60000;
    const size = Math.abs(minutes);
    const zoneName = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'long' })
      .formatToParts(date).find((part) => part.type === 'timeZoneName').value;
    return shown(date).toUTCString().slice(17, 25) + ' GMT' + (minutes < 0 ? '-' : '+') +
      two(Math.floor(size / 60)) + two(size % 60) + ' (' + zoneName + ')';
  };
  const invalid = (date) => timeOf(date) !== timeOf(date);
  method('getTimezoneOffset', function () { return invalid(this) ? NaN : -offsetAt(timeOf(this)) / 60000; });
  method('toString', function () { return invalid(this) ? 'Invalid Date' : day(this) + ' ' + clock(this); });
  method('toDateString', function () { return invalid(this) ? 'Invalid Date' : day(this); });
  method('toTimeString', function () { return invalid(this) ? 'Invalid Date' : clock(this); });
  for (const name of ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString']) {
    const real = proto[name];
    method(name, function (locales, options) {
      return real.call(this, locales, Object.assign({ timeZone: zone }, options));
    });
  }

  // A text with no zone of its own is meant in the script's, but a bare ISO date in UTC (ECMA-262).
  const parse = (text) => {
    const zoned = /(?:Z|[+-]\\d{2}:?\\d{2}|GMT|UTC|\\b[ECMP][SD]T)\\s*(?:\\(.*\\))?$/i.test(text);
    if (zoned || /^[+-]?\\d{4,6}(?:-\\d\\d){0,2}$/.test(text)) return Real.parse(text);
    return instantOf(Real.parse(text + (/^[+-]?\\d{4,6}-\\d\\d-\\d\\dT/.test(text) ? 'Z' : ' UTC')));
  };
  const timeFrom = (values) => {
    if (values.length === 0) return now();
    if (values.length > 1) return instantOf(Real.UTC(...values));
    if (isDate(values[0])) return timeOf(values[0]);
    const plain = (value) => typeof value === 'object' && value !== null;
    const own = plain(values[0]) ? values[0].valueOf() : values[0];
    const value = plain(own) ? String(own) : own;
    return typeof value === 'string' ? parse(value) : Number(value);
  };
  function ScriptDate(...values) {
    if (!new.target) return new ScriptDate().toString();
    return Reflect.construct(Real, [timeFrom(values)], new.target);
  }
  const fixed = (target, name, value) =>
    Object.defineProperty(target, name, { value, writable: true, configurable: true, enumerable: false });
  Object.defineProperty(ScriptDate, 'name', { value: 'Date' });
  Object.defineProperty(ScriptDate, 'length', { value: 7 });
  Object.defineProperty(ScriptDate, 'prototype', { value: proto, writable: false });
  fixed(ScriptDate, 'now', function now_() { return now(); });
  fixed(ScriptDate, 'parse', function parse_(text) { return parse(String(text)); });
  fixed(ScriptDate, 'UTC', Real.UTC);
  fixed(proto, 'constructor', ScriptDate);
  fixed(globalThis, 'Date', ScriptDate);
  fixed(Math, 'random', function random_() { return random(); });

  // The library Apps Script is known to have is ES2019's; a script that uses more must fail here too.
  const newer = [
    [globalThis, 'AggregateError', 'FinalizationRegistry', 'WeakRef'],
    [Array, 'fromAsync'],
    [Array.prototype, 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with'],
    [Map, 'groupBy'],
    [Object, 'groupBy', 'hasOwn'],
    [Promise, 'allSettled', 'any', 'try', 'withResolvers'],
    [String.prototype, 'at', 'isWellFormed', 'matchAll', 'replaceAll', 'toWellFormed'],
    [Object.getPrototypeOf(Int8Array.prototype), 'at', 'findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with'],
  ];
  for (const [owner, ...names] of newer) for (const name of names) delete owner[name];

  function copy(value) {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) {
      const out = new Array(value.length);
      for (let i = 0; i < value.length; i++) out[i] = copy(value[i]);
      return out;
    }
    if (isDate(value)) return new Real(timeOf(value));
    const out = {};
    for (const key of Object.keys(value)) {
      Object.defineProperty(out, key, { value: copy(value[key]), writable: true, enumerable: true, configurable: true });
    }
    return out;
  }
  const ScriptError = Error;
  return {
    value: copy,
    date: (milliseconds) => new Real(milliseconds),
    isError: (thrown) =>
      typeof thrown !== 'object' || thrown === null || thrown instanceof Object || thrown instanceof ScriptError,
    error(message) {
      const error = new ScriptError(message);
      fixed(error, 'name', 'Exception');
      return error;
    },
  };
})`,
  { filename: 'realm.js' },
);

/** Calls what `invoke` left in the context, having taken it out of the script's sight first. */
const invocation = new vm.Script(
  '(() => { const call = globalThis.__call; delete globalThis.__call; return call(); })()',
  { filename: 'call.js' },
);

/** A fresh context that holds the language and nothing else: no timers, no URL, no process. */
export function makeRealm(sources: RealmSources): ScriptRealm {
  const context = vm.createContext(Object.create(null) as object, { name: 'Apps Script' });
  const made = bootstrap.runInContext(context) as (...from: unknown[]) => Bootstrap;
  const { value, date, error, isError } = made(
    sources.now,
    sources.random,
    sources.timeZone,
    (instant: number) => offsetAt(instant, sources.timeZone),
    (wall: number) => instantOfUtc(wall, sources.timeZone),
  );
  const define = (name: string, global: unknown) =>
    void Object.defineProperty(context, name, {
      value: global,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  return {
    context,
    value: value as Realm['value'],
    date,
    error,
    isError,
    define,
    invoke(call, milliseconds) {
      define('__call', call);
      return invocation.runInContext(context, { timeout: milliseconds });
    },
  };
}

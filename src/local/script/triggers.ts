// Owns: the triggers a script has installed: how they are built, and what they are told.
import type { Execution } from './execution';
import type { Host } from './host';
import { nextDue, type Schedule } from './schedule';
import { type EnumValue, integer, isDate, makeEnum, service, wrongParameters } from './service';
import type { TriggerEvent, TriggerRecord } from './state';
import { isZone, utc, type WallTime, wallTime, weekday } from './zonedTime';

export const EventType = makeEnum(
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
);
export const TriggerSource = makeEnum('SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR');
export const WeekDay = makeEnum(
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
);

/** Source: https://developers.google.com/apps-script/guides/services/quotas */
const MOST_TRIGGERS = 20;
/** In milliseconds; what is seen in practice, for Google promises no moment. */
const SOONEST = 60_000;

const records = new WeakMap<object, TriggerRecord>();

/** The record behind a script's Trigger object. */
export function triggerRecord(trigger: unknown): TriggerRecord | undefined {
  return typeof trigger === 'object' && trigger !== null ? records.get(trigger) : undefined;
}

/** A Trigger as the script holds it. */
export function makeTrigger(host: Host, run: Execution, record: TriggerRecord): object {
  const clock = record.event === 'CLOCK';
  const trigger = service(run, 'Trigger', {
    getUniqueId: () => record.id,
    getHandlerFunction: () => record.handler,
    getEventType: () => EventType[record.event],
    getTriggerSource: () => (clock ? TriggerSource.CLOCK : TriggerSource.SPREADSHEETS),
    getTriggerSourceId: () => (clock ? null : host.spreadsheetId),
  });
  records.set(trigger, record);
  return trigger;
}

/** `ScriptApp.newTrigger(handler)`. */
export function newTrigger(host: Host, run: Execution, handler: string): object {
  return service(run, 'TriggerBuilder', {
    timeBased: () => clockBuilder(host, run, handler),
    forSpreadsheet: () => {
      const builder = (event: TriggerEvent) => () =>
        service(run, 'SpreadsheetTriggerBuilder', {
          create: () =>
            run.call('ScriptApp', 'SpreadsheetTriggerBuilder.create', () =>
              install(host, run, { handler, event }),
            ),
        });
      return service(run, 'SpreadsheetTriggerBuilder', {
        onOpen: builder('ON_OPEN'),
        onEdit: builder('ON_EDIT'),
      });
    },
  });
}

interface ClockDraft {
  every?: { unit: 'minutes' | 'hours' | 'days' | 'weeks'; n: number };
  weekday?: number;
  hour?: number;
  nearMinute?: number;
  zone?: string;
  once?: number;
}

function clockBuilder(host: Host, run: Execution, handler: string): object {
  const draft: ClockDraft = {};
  const fail = (message: string) => run.realm.error(message);
  const every =
    (unit: 'minutes' | 'hours' | 'days' | 'weeks', allowed?: readonly number[]) => (n: unknown) => {
      const count = integer(run, 'ClockTriggerBuilder.every', n);
      if (count < 1 || (allowed && !allowed.includes(count))) {
        throw fail(`The value you passed to every${unit} was invalid: ${count}.`);
      }
      draft.every = { unit, n: count };
      return self;
    };
  const within = (name: 'hour' | 'nearMinute', most: number) => (value: unknown) => {
    const count = integer(run, `ClockTriggerBuilder.${name}`, value);
    if (count < 0 || count > most) throw fail(`Invalid argument: ${name}`);
    draft[name] = count;
    return self;
  };
  const self: object = service(run, 'ClockTriggerBuilder', {
    everyMinutes: every('minutes', [1, 5, 10, 15, 30]),
    everyHours: every('hours'),
    everyDays: every('days'),
    everyWeeks: every('weeks'),
    onWeekDay(day: EnumValue) {
      const index = Object.values(WeekDay).indexOf(day);
      if (index < 0) throw wrongParameters(run, 'ClockTriggerBuilder.onWeekDay', [day]);
      draft.weekday = index;
      draft.every ??= { unit: 'weeks', n: 1 };
      return self;
    },
    atHour: within('hour', 23),
    nearMinute: within('nearMinute', 59),
    inTimezone(zone: unknown) {
      if (typeof zone !== 'string' || !isZone(zone)) throw fail(`Invalid argument: timezone`);
      draft.zone = zone;
      return self;
    },
    at(date: unknown) {
      if (!isDate(date)) throw wrongParameters(run, 'ClockTriggerBuilder.at', [date]);
      draft.once = date.getTime();
      return self;
    },
    after(milliseconds: unknown) {
      draft.once = run.now() + integer(run, 'ClockTriggerBuilder.after', milliseconds);
      return self;
    },
    create: () =>
      run.call('ScriptApp', 'ClockTriggerBuilder.create', () =>
        install(host, run, { handler, event: 'CLOCK', schedule: finish(host, run, draft) }),
      ),
  });
  return self;
}

function finish(host: Host, run: Execution, draft: ClockDraft): Schedule {
  if (draft.once !== undefined) return { once: draft.once };
  if (!draft.every) throw run.realm.error('The trigger has no time at which it would run.');
  const { unit, n } = draft.every;
  if (unit === 'minutes' || unit === 'hours') return { every: unit, n };
  // Without a zone, "at seven" is seven where the script is, not where its teacher is.
  const zone = draft.zone ?? host.project.manifest.timeZone;
  const time = {
    zone,
    ...(draft.hour === undefined ? {} : { hour: draft.hour }),
    ...(draft.nearMinute === undefined ? {} : { nearMinute: draft.nearMinute }),
  };
  if (unit === 'days') return { every: 'days', n, ...time };
  return {
    every: 'weeks',
    n,
    weekday: draft.weekday ?? weekday(wallTime(run.now(), zone)),
    ...time,
  };
}

function install(
  host: Host,
  run: Execution,
  wanted: Pick<TriggerRecord, 'handler' | 'event' | 'schedule'>,
): object {
  const mine = host.state.triggers.filter((each) => each.user === run.user);
  if (host.install === 'add-on') checkAddOn(run, mine, wanted);
  if (mine.length >= MOST_TRIGGERS) {
    throw run.realm.error(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  }
  const ids = host.state.triggers.map((each) => Number(each.id));
  const id = String(Math.max(4_000_000_000, ...ids) + 1);
  const record: TriggerRecord = { id, user: run.user, created: run.now(), ...wanted };
  if (wanted.schedule) record.due = firstDue(wanted.schedule, record);
  host.state.triggers.push(record);
  return makeTrigger(host, run, record);
}

/** However soon or long ago a one-time trigger is set for, Google takes a while to come to it. */
function firstDue(schedule: Schedule, { created, id }: TriggerRecord): number {
  return Math.max(nextDue(schedule, created, created, id) ?? created, created + SOONEST);
}

/** @see https://developers.google.com/workspace/add-ons/concepts/editor-triggers#restrictions */
function checkAddOn(
  run: Execution,
  mine: readonly TriggerRecord[],
  wanted: Pick<TriggerRecord, 'event' | 'schedule'>,
): void {
  if (mine.some((each) => each.event === wanted.event && !each.elsewhere)) {
    const kind = wanted.event === 'CLOCK' ? 'time-based' : wanted.event.slice(3).toLowerCase();
    throw run.realm.error(
      `This add-on has created too many ${kind} triggers in this document for this Google user account.`,
    );
  }
  const { schedule } = wanted;
  if (schedule && 'every' in schedule && schedule.every === 'minutes') {
    throw run.realm.error('Add-on time-based triggers can run once per hour at most.');
  }
}

/** What Google tells the function a time trigger calls: the moment, in UTC. */
export function clockEvent(record: TriggerRecord, now: number): Record<string, unknown> {
  const wall = wallTime(now, 'Etc/UTC');
  return {
    year: wall.year,
    month: wall.month,
    'day-of-month': wall.day,
    'day-of-week': weekday(wall) || 7,
    'week-of-year': isoWeek(wall),
    hour: wall.hour,
    minute: wall.minute,
    second: wall.second,
    timezone: 'UTC',
    triggerUid: record.id,
  };
}

function isoWeek(wall: WallTime): number {
  const day = 86_400_000;
  const date = utc({ ...wall, hour: 0, minute: 0, second: 0, millisecond: 0 });
  const thursday = date + (4 - (weekday(wall) || 7)) * day;
  return (
    Math.floor((thursday - Date.UTC(new Date(thursday).getUTCFullYear(), 0, 1)) / (7 * day)) + 1
  );
}

// Owns: the list of Google services a script finds in its global scope.
import { makeCacheService } from './cache';
import type { Execution } from './execution';
import type { Host } from './host';
import { makeHtmlService } from './html';
import { makeLanguageApp } from './language';
import { makeLockService } from './lock';
import { makeConsole, makeLogger } from './logger';
import { makeMailApp } from './mail';
import { makePropertiesService } from './properties';
import { makeScriptApp } from './scriptApp';
import { absentService } from './service';
import { makeSession } from './session';
import { makeUrlFetchApp } from './urlFetch';
import { makeUtilities } from './utilities';

/** Services every script has at Google, and the embedded Workspace not yet. */
const ABSENT = [
  'Browser',
  'CalendarApp',
  'CardService',
  'Charts',
  'Classroom',
  'ContactsApp',
  'ContentService',
  'Docs',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LinearOptimizationService',
  'Maps',
  'SitesApp',
  'SlidesApp',
  'XmlService',
];

export function defineGlobals(
  host: Host,
  run: Execution,
  random: () => number,
  spreadsheetApp: object,
): void {
  const globals: Record<string, object> = {
    CacheService: makeCacheService(host, run),
    console: makeConsole(run),
    HtmlService: makeHtmlService(host, run),
    LanguageApp: makeLanguageApp(host, run),
    LockService: makeLockService(host, run),
    Logger: makeLogger(run),
    MailApp: makeMailApp(host, run),
    PropertiesService: makePropertiesService(host, run),
    ScriptApp: makeScriptApp(host, run),
    Session: makeSession(host, run),
    SpreadsheetApp: spreadsheetApp,
    UrlFetchApp: makeUrlFetchApp(host, run),
    Utilities: makeUtilities(run, random),
  };
  for (const [name, value] of Object.entries(globals)) run.realm.define(name, value);
  for (const name of ABSENT) run.realm.define(name, absentService(run, name));
}

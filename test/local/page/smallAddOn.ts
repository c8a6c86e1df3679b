// Owns: a small add-on for the page's tests: a menu, a sidebar that calls the server, a trigger.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { begin } from '../../../src/local/begin';
import type { Workspace } from '../../../src/local/workspace';
import { SMALL_CLASS } from './smallClass';

const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createMenu('Bells').addItem('Open', 'showBells').addToUi();
}
function showBells() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Bells').setTitle('Bells'));
}
function ringAt(place) {
  SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(place).setValue('ding');
  return 'rang at ' + place;
}
function everyHour() {
  ScriptApp.newTrigger('strike').timeBased().everyHours(1).create();
  return 'every hour';
}
function strike() {
  MailApp.sendEmail(Session.getActiveUser().getEmail(), 'The bell', 'It struck.');
}
`;

const SIDEBAR = `<!DOCTYPE html>
<html><head><base target="_top"></head><body>
<button id="ring">Ring</button> <button id="hourly">Hourly</button>
<a id="doc" href="https://docs.google.com/document/d/DOC/edit">The draft</a>
<output></output>
<script>
  const say = (text) => { document.querySelector('output').textContent = text; };
  const call = (name, ...args) =>
    google.script.run.withSuccessHandler(say).withFailureHandler((e) => say('failed: ' + e.message))[name](...args);
  document.getElementById('ring').onclick = () => call('ringAt', 'B2');
  document.getElementById('hourly').onclick = () => call('everyHour');
</script>
</body></html>`;

const MANIFEST = {
  timeZone: 'America/Chicago',
  runtimeVersion: 'V8',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
    'https://www.googleapis.com/auth/script.scriptapp',
    'https://www.googleapis.com/auth/script.send_mail',
    'https://www.googleapis.com/auth/userinfo.email',
  ],
};

/**
 * Writes the add-on as it would be pushed.
 * @param fileId The Doc that the sidebar's link leads to.
 */
export function writeSmallAddOn(folder: string, fileId = 'none'): void {
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'Bells.html'), SIDEBAR.replace('/d/DOC/', `/d/${fileId}/`));
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify(MANIFEST));
}

/** A Workspace with the small class and the small add-on. */
export function beginSmall(fileId?: string): Workspace {
  const dist = mkdtempSync(join(tmpdir(), 'small-add-on-'));
  try {
    writeSmallAddOn(dist, fileId);
    return begin({ classes: [SMALL_CLASS], dist });
  } finally {
    rmSync(dist, { recursive: true });
  }
}

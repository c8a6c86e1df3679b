// Owns: promises about writes to the spreadsheet that wait: who sees them, and when they are lost.
import type { Fault } from '../../../src/local/script/fault';
import { answerOf, COLLEAGUE, TEACHER, workspaceOf } from './harness';

const code = `
  const cell = (a1) => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(a1);
  function write(a, b) { cell('A1').setValue(a); cell('A2').setValue(b); PropertiesService.getScriptProperties().getKeys(); }
  function flushed() { cell('A1').setValue('kept'); SpreadsheetApp.flush(); cell('A2').setValue('lost'); PropertiesService.getScriptProperties().getKeys(); }
  function failing() { cell('A1').setValue('written'); throw new Error('later'); }
  function read() { return [cell('A1').getValue(), cell('A2').getValue()]; }
  function onEdit(e) { console.log(e.range.getA1Notation() + ' ' + e.oldValue + ' to ' + e.value + ' ' + e.authMode); }
  function tick(e) { console.log('trigger ' + e.range.getA1Notation() + ' ' + e.authMode); }
  function install() { ScriptApp.newTrigger('tick').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create(); }
  function source(e) { return e.source.getName(); }
  function dates() { const d = new Date(2026, 9, 5); cell('A1').setValue(d); const back = cell('A1').getValue(); return [back instanceof Date, back.getTime() === d.getTime()]; }
`;

/** What is in A1 and A2 after one run that was struck at its last call. */
function struck(name: string, args: unknown[], type: 'kill-before' | 'kill-after' | 'hang') {
  const probe = workspaceOf(code);
  const last = probe.call(name, args, TEACHER).execution.calls.length;
  const workspace = workspaceOf(code);
  const { answer } = workspace.call(name, args, TEACHER, { [last]: { type } as Fault });
  return { outcome: answer.outcome, cells: answerOf(workspace, 'read') };
}

describe('writes that wait', () => {
  it('are carried out when a run ends in its own time, even by an error', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'write', ['x', 'y']);
    expect(answerOf(workspace, 'read')).toEqual(['x', 'y']);
    expect(workspace.call('failing', [], TEACHER).answer.outcome).toBe('failed');
    expect(answerOf(workspace, 'read')).toEqual(['written', 'y']);
  });

  it.each(['kill-before', 'kill-after', 'hang'] as const)('are lost by a %s', (type) => {
    expect(struck('write', ['x', 'y'], type)).toEqual({ outcome: 'ended', cells: ['', ''] });
  });

  it('are safe once flushed', () => {
    expect(struck('flushed', [], 'kill-before')).toEqual({ outcome: 'ended', cells: ['kept', ''] });
  });

  it('are not seen by another run before they are carried out', () => {
    const workspace = workspaceOf(code);
    const seen: unknown[] = [];
    const count = workspace.call('write', ['1', '2'], TEACHER).execution.calls.length;
    const act = () => seen.push(answerOf(workspace, 'read', [], COLLEAGUE));
    workspace.call('write', ['3', '4'], TEACHER, { [count]: { type: 'meanwhile', act } });
    expect(seen).toEqual([[1, 2]]);
    expect(answerOf(workspace, 'read')).toEqual([3, 4]);
  });

  it('are a spreadsheet round each', () => {
    const workspace = workspaceOf(code);
    expect(workspace.call('write', [1, 2], TEACHER).execution.rounds).toEqual({
      google: 0,
      spreadsheet: 2,
    });
  });
});

describe('a cell’s date', () => {
  it('is a Date of the script’s own', () => {
    expect(answerOf(workspaceOf(code), 'dates')).toEqual([true, true]);
  });
});

describe('an edit', () => {
  it('is told to onEdit and to the edit triggers, with its range', () => {
    const workspace = workspaceOf(code);
    answerOf(workspace, 'install', [], COLLEAGUE);
    const tab = workspace.book.tabs[0]?.name ?? '';
    const runs = workspace.edited(TEACHER, {
      tab,
      row: 2,
      column: 3,
      value: 'new',
      oldValue: 'old',
    });
    expect(runs.map(({ user, log, error }) => [user, log, error])).toEqual([
      [TEACHER, ['C2 old to new LIMITED'], undefined],
      [COLLEAGUE, ['trigger C2 FULL'], undefined],
    ]);
  });
});

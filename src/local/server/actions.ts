// Owns: carrying out what a person does on the page.
import { editsSince } from '../cloud/body';
import { People } from '../cloud/people';
import type { Action, Done, FrameView } from '../page/protocol';
import type { ExecutionRecord } from '../script/launch';
import { Hands } from '../script/spreadsheet/hands';
import type { Menu, Shown } from '../script/ui';
import type { Workspace } from '../workspace';
import type { Frames } from './frames';
import { docOf, Refusal, teacherOf } from './school';
import { runView } from './views';

type Brought = Omit<Done, 'version'>;

export class Actions {
  /** The menu as the add-on last built it. */
  menus: readonly Menu[] = [];
  readonly #workspace: Workspace;
  readonly #frames: Frames;
  readonly #hands: Hands;
  readonly #people: People;

  constructor(workspace: Workspace, frames: Frames) {
    this.#workspace = workspace;
    this.#frames = frames;
    this.#hands = new Hands(workspace.book);
    this.#people = new People(workspace.cloud);
  }

  /** @throws what the Workspace throws when it cannot be done, worded as Google words it. */
  act(action: Action): Brought {
    switch (action.do) {
      case 'open spreadsheet':
        return this.#openSpreadsheet();
      case 'choose':
        return this.#choose(action.functionName);
      case 'turn clock':
        return ran(this.#workspace.turnClock(action.to));
      case 'open assignment':
      case 'turn in':
      case 'take back':
      case 'return work':
        this.#school(action);
        return nothing();
      case 'write':
        return { ...nothing(), revision: this.#write(action) };
      case 'reply':
      case 'resolve':
      case 'reopen':
        this.#discuss(action);
        return nothing();
      default:
        this.#sheet(action);
        return nothing();
    }
  }

  get #user(): string {
    return this.#workspace.users[0]?.email ?? '';
  }

  #openSpreadsheet(): Brought {
    const { menus, executions } = this.#workspace.openSpreadsheet(this.#user);
    this.menus = menus;
    return ran(executions);
  }

  #choose(functionName: string): Brought {
    const { execution, shown } = this.#workspace.chooseMenu(functionName, this.#user);
    return { ...ran([execution]), ...this.#seen(shown) };
  }

  #seen({ sidebar, dialogs, toasts, alerts, prompts }: Shown): Omit<Brought, 'ran'> {
    const frame = (page: NonNullable<Shown['sidebar']>): FrameView =>
      this.#frames.add(page, this.#user);
    return {
      toasts: [...toasts],
      alerts: [...alerts, ...prompts].map(({ title, prompt }) => ({ title, prompt })),
      dialogs: dialogs.map(frame),
      ...(sidebar ? { sidebar: frame(sidebar) } : {}),
    };
  }

  #sheet(action: Extract<Action, { tab: string } | { do: 'add tab' }>): void {
    const hands = this.#hands;
    switch (action.do) {
      case 'type':
        return hands.type(action.tab, action.cell, action.text);
      case 'tick':
        return hands.tick(action.tab, action.cell, action.on);
      case 'clear':
        return hands.clear(action.tab, action.range);
      case 'select':
        return hands.select(action.tab, action.range);
      case 'sort':
        return hands.sort(action.tab, action.range, action.column, action.ascending);
      case 'insert lines':
        return hands.insert(action.tab, action.axis, action.before, action.count);
      case 'delete lines':
        return hands.delete(action.tab, action.axis, action.from, action.count);
      case 'move lines':
        return hands.move(action.tab, action.axis, action.from, action.count, action.before);
      case 'hide lines':
        return hands.hideLines(action.tab, action.axis, action.from, action.count, action.hidden);
      case 'add tab':
        return hands.addTab(this.#workspace.book.freeName());
      case 'rename tab':
        return hands.renameTab(action.tab, action.to);
      case 'move tab':
        return hands.moveTab(action.tab, action.index);
      case 'hide tab':
        return hands.hideTab(action.tab, action.hidden);
      case 'delete tab':
        return hands.deleteTab(action.tab);
      case 'duplicate tab':
        hands.duplicateTab(action.tab);
    }
  }

  #school(
    action: Extract<Action, { do: 'open assignment' | 'turn in' | 'take back' | 'return work' }>,
  ): void {
    const { courseId, courseWorkId, studentId } = action;
    const work = { courseId, courseWorkId, studentId };
    switch (action.do) {
      case 'open assignment':
        this.#people.openAssignment(work);
        return;
      case 'turn in':
        return this.#people.turnIn(work);
      case 'take back':
        return this.#people.reclaim(work);
      case 'return work':
        return this.#people.returnWork(work);
    }
  }

  /** Types into a Doc. The words go where the writer saw them, or nowhere. */
  #write(action: Extract<Action, { do: 'write' }>): number {
    const { fileId, tabId, by, revision, at, erase, insert } = action;
    const doc = docOf(this.#workspace.cloud.state, fileId);
    const since = editsSince(doc, revision, this.#workspace.clock.now());
    // A comment is an edit that moves no text.
    if (!since?.every(({ edit }) => edit.kind === 'other')) {
      throw new Refusal('Someone else wrote in this Doc meanwhile. Here it is as it is now.', true);
    }
    const place = { fileId, tabId, by };
    if (erase > 0) this.#people.erase(place, { start: at, end: at + erase });
    if (insert !== '') this.#people.type(place, at, insert);
    return doc.revision;
  }

  #discuss(action: Extract<Action, { do: 'reply' | 'resolve' | 'reopen' }>): void {
    const { fileId, threadId, by } = action;
    const teacher = teacherOf(this.#workspace);
    const doc = docOf(this.#workspace.cloud.state, fileId);
    if (by !== teacher.id && doc.access[by] === 'reader') {
      throw new Refusal('Work that is turned in can only be looked at until it is returned.');
    }
    const place = { fileId, by };
    if (action.do === 'resolve') return this.#people.resolve(place, threadId);
    if (action.do === 'reopen') return this.#people.reopen(place, threadId);
    const words = action.text.trim();
    if (words === '') throw new Refusal('A reply needs some words.');
    this.#people.reply(place, threadId, words);
  }
}

function nothing(): Brought {
  return { ran: [], toasts: [], alerts: [], dialogs: [] };
}

function ran(executions: readonly ExecutionRecord[]): Brought {
  return { ...nothing(), ran: executions.map(runView) };
}

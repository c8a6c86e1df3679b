// Owns: carrying out what a person does on the page.
import { editsSince } from '../cloud/body';
import { People } from '../cloud/people';
import type { Action, Done, FrameView, ShownByPage } from '../page/protocol';
import type { ExecutionRecord } from '../script/launch';
import { Hands } from '../script/spreadsheet/hands';
import type { Menu, Shown } from '../script/ui';
import type { Workspace } from '../workspace';
import type { Frames } from './frames';
import { docOf, Refusal, teacherOf } from './school';
import { runView } from './views';

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
  act(action: Action): Done {
    switch (action.do) {
      case 'open spreadsheet':
        return this.#openSpreadsheet();
      case 'choose':
        return this.#choose(action.functionName);
      case 'turn clock':
        return this.#ran(this.#workspace.turnClock(action.to));
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

  #openSpreadsheet(): Done {
    const { menus, executions } = this.#workspace.openSpreadsheet(this.#user);
    this.menus = menus;
    return this.#ran(executions);
  }

  #choose(functionName: string): Done {
    const { execution, shown } = this.#workspace.chooseMenu(functionName, this.#user);
    return { ...this.#ran([execution]), ...this.#seen(shown) };
  }

  #seen(shown: Shown): Omit<Done, 'ran'> {
    const { toasts, alerts, prompts } = shown;
    return {
      toasts: [...toasts],
      alerts: [...alerts, ...prompts].map(({ title, prompt }) => ({ title, prompt })),
      ...this.framesOf(shown),
    };
  }

  /** The add-on's pages that are to be shown, each kept to be asked for. */
  framesOf({ sidebar, dialogs }: Shown): ShownByPage {
    const frame = (page: NonNullable<Shown['sidebar']>): FrameView =>
      this.#frames.add(page, this.#user);
    return { dialogs: dialogs.map(frame), ...(sidebar ? { sidebar: frame(sidebar) } : {}) };
  }

  #ran(executions: readonly ExecutionRecord[]): Done {
    return { ...nothing(), ran: executions.map((run) => runView(this.#workspace, run)) };
  }

  #sheet(action: Extract<Action, { tab: string } | { do: 'add tab' }>): void {
    const hands = this.#hands;
    switch (action.do) {
      case 'type':
        hands.type(action.tab, action.cell, action.text);
        break;
      case 'tick':
        hands.tick(action.tab, action.cell, action.on);
        break;
      case 'clear':
        hands.clear(action.tab, action.range);
        break;
      case 'select':
        hands.select(action.tab, action.range);
        break;
      case 'sort':
        hands.sort(action.tab, action.range, action.column, action.ascending);
        break;
      case 'insert lines':
        hands.insert(action.tab, action.axis, action.before, action.count);
        break;
      case 'delete lines':
        hands.delete(action.tab, action.axis, action.from, action.count);
        break;
      case 'move lines':
        hands.move(action.tab, action.axis, action.from, action.count, action.before);
        break;
      case 'hide lines':
        hands.hideLines(action.tab, action.axis, action.from, action.count, action.hidden);
        break;
      case 'add tab':
        hands.addTab(this.#workspace.book.freeName());
        break;
      case 'rename tab':
        hands.renameTab(action.tab, action.to);
        break;
      case 'move tab':
        hands.moveTab(action.tab, action.index);
        break;
      case 'hide tab':
        hands.hideTab(action.tab, action.hidden);
        break;
      case 'delete tab':
        hands.deleteTab(action.tab);
        break;
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
        break;
      case 'turn in':
        this.#people.turnIn(work);
        break;
      case 'take back':
        this.#people.reclaim(work);
        break;
      case 'return work':
        this.#people.returnWork(work);
        break;
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
    switch (action.do) {
      case 'resolve':
        this.#people.resolve(place, threadId);
        break;
      case 'reopen':
        this.#people.reopen(place, threadId);
        break;
      case 'reply':
        if (action.text.trim() === '') throw new Refusal('A reply needs some words.');
        this.#people.reply(place, threadId, action.text.trim());
    }
  }
}

function nothing(): Done {
  return { ran: [], toasts: [], alerts: [], dialogs: [] };
}

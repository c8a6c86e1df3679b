// Owns: the spreadsheet's Ui: menus, alerts, prompts, the sidebar, dialogs.
import type { Execution } from './execution';
import type { Host } from './host';
import { type Page, pageOf } from './html';
import { type EnumValue, makeEnum, service, wrongParameters } from './service';

const Button = makeEnum('CLOSE', 'OK', 'CANCEL', 'YES', 'NO');
const ButtonSet = makeEnum('OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL');

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] };

export interface Menu {
  caption: string;
  /** In the Extensions menu under the add-on's name, where `caption` is not shown. */
  addOn: boolean;
  entries: MenuEntry[];
}

/** What the person answers to the next alert or prompt. */
export interface UserAnswer {
  button: 'CLOSE' | 'OK' | 'CANCEL' | 'YES' | 'NO';
  /** What was typed into a prompt. */
  text?: string;
}

/** Everything one run put before the person. */
export interface Shown {
  menus: Menu[];
  sidebar?: Page;
  dialogs: Page[];
  alerts: { title: string; prompt: string; answer: UserAnswer['button'] }[];
  prompts: { title: string; prompt: string; answer: UserAnswer }[];
  toasts: { title: string; message: string }[];
}

export const nothingShown = (): Shown => ({
  menus: [],
  dialogs: [],
  alerts: [],
  prompts: [],
  toasts: [],
});

/** @param answers Taken from the front, one an alert or prompt; when empty, the person agrees. */
export function makeUi(host: Host, run: Execution, shown: Shown, answers: UserAnswer[]): object {
  const call = <T>(method: string, effect: () => T): T => run.call('Ui', `Ui.${method}`, effect);
  const next = (buttons: EnumValue | undefined): UserAnswer =>
    answers.shift() ?? { button: String(buttons ?? 'OK').startsWith('YES') ? 'YES' : 'OK' };

  /** `(prompt)`, `(prompt, buttons)` or `(title, prompt, buttons)`. */
  function question(method: string, values: unknown[]) {
    const [first, second, third] = values;
    const isSet = (value: unknown): value is EnumValue =>
      (Object.values(ButtonSet) as unknown[]).includes(value);
    if (values.length === 1) return { title: '', prompt: String(first), buttons: undefined };
    if (values.length === 2 && isSet(second)) {
      return { title: '', prompt: String(first), buttons: second };
    }
    if (values.length === 3 && isSet(third)) {
      return { title: String(first), prompt: String(second), buttons: third };
    }
    throw wrongParameters(run, `Ui.${method}`, values);
  }
  function page(method: string, output: unknown, title?: unknown): Page {
    const found = pageOf(output);
    if (!found) throw wrongParameters(run, `Ui.${method}`, [output]);
    return { ...found, title: title === undefined ? found.title : String(title) };
  }
  const dialog = (method: string) => (output: unknown, title: unknown) =>
    call(method, () => void shown.dialogs.push(page(method, output, title)));

  return service(run, 'Ui', {
    Button,
    ButtonSet,
    createMenu: (caption: unknown) => makeMenu(run, shown, String(caption), false),
    createAddonMenu: () => makeMenu(run, shown, '', true),
    alert: (...values: unknown[]) =>
      call('alert', () => {
        const { title, prompt, buttons } = question('alert', values);
        const { button } = next(buttons);
        shown.alerts.push({ title, prompt, answer: button });
        return Button[button];
      }),
    prompt: (...values: unknown[]) =>
      call('prompt', () => {
        const { title, prompt, buttons } = question('prompt', values);
        const answer = next(buttons);
        shown.prompts.push({ title, prompt, answer });
        return service(run, 'PromptResponse', {
          getSelectedButton: () => Button[answer.button],
          getResponseText: () => answer.text ?? '',
        });
      }),
    showSidebar: (output: unknown) =>
      call('showSidebar', () => {
        const sidebar = page('showSidebar', output);
        // Google puts the project's name where a sidebar gives itself none.
        shown.sidebar = sidebar.title === '' ? { ...sidebar, title: host.state.scriptId } : sidebar;
      }),
    showModalDialog: dialog('showModalDialog'),
    showModelessDialog: dialog('showModelessDialog'),
  });
}

const menuEntries = new WeakMap<object, { caption: string; entries: MenuEntry[] }>();

function makeMenu(run: Execution, shown: Shown, caption: string, addOn: boolean): object {
  const entries: MenuEntry[] = [];
  const self: object = service(run, 'Menu', {
    addItem(itemCaption: unknown, functionName: unknown) {
      if (typeof functionName !== 'string') {
        throw wrongParameters(run, 'Menu.addItem', [itemCaption, functionName]);
      }
      entries.push({ kind: 'item', caption: String(itemCaption), functionName });
      return self;
    },
    addSeparator() {
      entries.push({ kind: 'separator' });
      return self;
    },
    addSubMenu(menu: object) {
      const sub = menuEntries.get(menu);
      if (!sub) throw wrongParameters(run, 'Menu.addSubMenu', [menu]);
      entries.push({ kind: 'menu', ...sub });
      return self;
    },
    addToUi: () =>
      run.call('Menu', 'Menu.addToUi', () => void shown.menus.push({ caption, addOn, entries })),
  });
  menuEntries.set(self, { caption, entries });
  return self;
}

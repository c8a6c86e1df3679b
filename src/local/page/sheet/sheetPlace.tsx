// Owns: the spreadsheet: its name and menus, the tab that is open, the tabs' bar, and the add-on's
// sidebar beside it.
import { useState } from 'preact/hooks';
import type { MenuEntry } from '../../script/ui';
import { useDesk } from '../desk';
import { Sidebar } from '../frames';
import { Icon } from '../icon';
import { type MenuAt, type MenuItem, PopupMenu } from '../menu';
import type { FrameView } from '../protocol';
import { Grid } from './grid';
import { TabBar } from './tabBar';
import './sheet.css';

export function SheetPlace({
  shown,
  tab,
  sidebar,
  closeSidebar,
}: {
  shown: boolean;
  tab: string | undefined;
  sidebar: FrameView | undefined;
  closeSidebar: () => void;
}) {
  const { overview, perform } = useDesk();
  const [menu, setMenu] = useState<MenuAt>();
  const [running, setRunning] = useState(false);
  const [showHidden, setShowHidden] = useState(false);
  const { tabs } = overview;
  const open =
    tabs.find(({ name }) => name === tab) ??
    tabs.find(({ active, hidden }) => active && !hidden) ??
    tabs.find(({ hidden }) => !hidden);

  async function choose(functionName: string) {
    setRunning(true);
    await perform({ do: 'choose', functionName });
    setRunning(false);
  }

  const menus = overview.menus.map(({ caption, addOn, entries }) => ({
    label: addOn || caption === '' ? 'Extensions' : caption,
    items: itemsOf(entries, (functionName) => void choose(functionName)),
  }));
  const untouched = overview.runs <= 1 && !sidebar;

  return (
    <main class="place sheet" hidden={!shown}>
      <div class="sheet-main">
        <div class="sheet-head">
          <h2>{overview.spreadsheet}</h2>
          {menus.map(({ label, items }) => (
            <button
              key={label}
              type="button"
              class="menu-button"
              aria-haspopup="menu"
              disabled={running}
              onClick={(event) => {
                const { left, bottom } = event.currentTarget.getBoundingClientRect();
                setMenu({ x: left, y: bottom + 2, items, label });
              }}
            >
              {label}
              <Icon name="down" size={14} />
            </button>
          ))}
          {untouched && menus.length > 0 && <span class="hint begin">Begin here.</span>}
          {running && (
            <span class="hint" role="status">
              Working…
            </span>
          )}
          <label class="switch">
            <input
              type="checkbox"
              checked={showHidden}
              onChange={(event) => setShowHidden(event.currentTarget.checked)}
            />
            Show hidden columns
          </label>
        </div>
        {open && <Grid key={open.id} tab={open.name} showHidden={showHidden} />}
        <TabBar tabs={tabs} open={open?.name} />
      </div>
      {sidebar && <Sidebar frame={sidebar} close={closeSidebar} />}
      {menu && <PopupMenu {...menu} close={() => setMenu(undefined)} />}
    </main>
  );
}

function itemsOf(
  entries: readonly MenuEntry[],
  choose: (functionName: string) => void,
): MenuItem[] {
  return entries.flatMap((entry): MenuItem[] => {
    if (entry.kind === 'separator') return ['line'];
    if (entry.kind === 'menu') {
      return ['line', { heading: entry.caption }, ...itemsOf(entry.entries, choose)];
    }
    return [{ label: entry.caption, choose: () => choose(entry.functionName) }];
  });
}

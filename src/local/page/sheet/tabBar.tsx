// Owns: the bar of tabs below the sheet, and what can be done with a tab.
import { useState } from 'preact/hooks';
import { useDesk } from '../desk';
import { Icon } from '../icon';
import { type MenuAt, PopupMenu } from '../menu';
import type { TabTitle } from '../protocol';
import { go, writeHash } from '../route';

export function TabBar({ tabs, open }: { tabs: readonly TabTitle[]; open: string | undefined }) {
  const { perform } = useDesk();
  const [menu, setMenu] = useState<MenuAt>();
  const [renaming, setRenaming] = useState<string>();

  function allTabs(x: number, y: number) {
    setMenu({
      x,
      y,
      label: 'All tabs',
      items: tabs.map(({ name, hidden }) => ({
        label: hidden ? `${name} (hidden: show it)` : name,
        checked: name === open,
        choose: () => {
          if (hidden) void perform({ do: 'hide tab', tab: name, hidden: false });
          go({ place: 'sheet', tab: name });
        },
      })),
    });
  }

  function tabMenu(tab: TabTitle, x: number, y: number) {
    const { name } = tab;
    const index = tabs.indexOf(tab);
    setMenu({
      x,
      y,
      label: `Tab ${name}`,
      items: [
        { label: 'Rename', choose: () => setRenaming(name) },
        { label: 'Duplicate', choose: () => void perform({ do: 'duplicate tab', tab: name }) },
        {
          label: 'Hide',
          choose: () => void perform({ do: 'hide tab', tab: name, hidden: true }),
        },
        { label: 'Delete', choose: () => void perform({ do: 'delete tab', tab: name }) },
        'line',
        {
          label: 'Move left',
          disabled: index === 0,
          choose: () => void perform({ do: 'move tab', tab: name, index: index - 1 }),
        },
        {
          label: 'Move right',
          disabled: index === tabs.length - 1,
          choose: () => void perform({ do: 'move tab', tab: name, index: index + 1 }),
        },
      ],
    });
  }

  async function rename(from: string, to: string) {
    setRenaming(undefined);
    if (to === '' || to === from) return;
    const done = await perform({ do: 'rename tab', tab: from, to });
    if (done && from === open) go({ place: 'sheet', tab: to });
  }

  return (
    <nav class="tabs" aria-label="Tabs">
      <button
        type="button"
        class="plain"
        aria-label="Add a tab"
        title="Add a tab"
        onClick={() => void perform({ do: 'add tab' })}
      >
        <Icon name="plus" size={18} />
      </button>
      <button
        type="button"
        class="plain"
        aria-label="All tabs"
        title="All tabs"
        aria-haspopup="menu"
        onClick={(event) => {
          const { left, top } = event.currentTarget.getBoundingClientRect();
          allTabs(left, top);
        }}
      >
        <Icon name="more" size={18} />
      </button>
      <ul>
        {tabs
          .filter(({ hidden }) => !hidden)
          .map((tab) => (
            <li
              key={tab.id}
              class={tab.name === open ? 'tab open' : 'tab'}
              style={tab.color === null ? {} : { '--tab-color': tab.color }}
              onContextMenu={(event) => {
                event.preventDefault();
                tabMenu(tab, event.clientX, event.clientY);
              }}
            >
              {renaming === tab.name ? (
                <input
                  class="tab-name"
                  aria-label="The tab's new name"
                  defaultValue={tab.name}
                  ref={(input) => {
                    if (input && document.activeElement !== input) {
                      input.focus();
                      input.select();
                    }
                  }}
                  onBlur={(event) => void rename(tab.name, event.currentTarget.value.trim())}
                  onKeyDown={(event) => {
                    if (event.key === 'Escape') {
                      event.currentTarget.value = tab.name;
                      event.currentTarget.blur();
                    }
                    if (event.key === 'Enter') event.currentTarget.blur();
                  }}
                />
              ) : (
                <a
                  href={writeHash({ place: 'sheet', tab: tab.name })}
                  aria-current={tab.name === open ? 'true' : undefined}
                  onDblClick={() => setRenaming(tab.name)}
                >
                  {tab.name}
                </a>
              )}
              <button
                type="button"
                class="plain tab-more"
                aria-label={`What to do with ${tab.name}`}
                aria-haspopup="menu"
                onClick={(event) => {
                  const { left, top } = event.currentTarget.getBoundingClientRect();
                  tabMenu(tab, left, top);
                }}
              >
                <Icon name="down" size={14} />
              </button>
            </li>
          ))}
      </ul>
      {menu && <PopupMenu {...menu} close={() => setMenu(undefined)} />}
    </nav>
  );
}

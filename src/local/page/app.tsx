// Owns: the page as a whole: the bar above, the rail at the left, and the place that is open.
import { DeskProvider, useDeskState } from './desk';
import { Developers } from './developers';
import { DocsPlace } from './docs/docsPlace';
import { Dialogs } from './frames';
import { Icon, type IconName } from './icon';
import { MailPlace } from './mailPlace';
import { Notices } from './notices';
import { type Route, writeHash } from './route';
import { RunsPlace } from './runsPlace';
import { SheetPlace } from './sheet/sheetPlace';
import { TopBar } from './topBar';
import { useRoute } from './useRoute';

export function App() {
  const { desk, connected, notices, dismiss, ...frames } = useDeskState();
  const route = useRoute();
  if (!desk) {
    return (
      <p class="loading" role="status">
        {connected
          ? 'Opening the Workspace…'
          : 'The Workspace does not answer. Start it with npm start.'}
      </p>
    );
  }
  const { overview } = desk;
  const threads = overview.classes.flatMap(({ writers }) =>
    writers.map((each) => each.openThreads),
  );
  return (
    <DeskProvider value={desk}>
      <TopBar />
      {!connected && (
        <p class="gone" role="alert">
          The Workspace does not answer. What was done is kept; start it again with{' '}
          <code>npm start</code>.
        </p>
      )}
      <div class="desk">
        <nav class="rail" aria-label="Workspace">
          <RailLink to={{ place: 'sheet' }} here={route} icon="sheet" label="Sheet" />
          <RailLink
            to={{ place: 'doc' }}
            here={route}
            icon="doc"
            label="Docs"
            count={threads.reduce((sum, each) => sum + each, 0)}
            counted="open comments"
          />
          <RailLink
            to={{ place: 'mail' }}
            here={route}
            icon="mail"
            label="Mail"
            count={overview.mail}
            counted="emails"
          />
          <RailLink to={{ place: 'runs' }} here={route} icon="runs" label="Runs" />
          <Developers />
        </nav>
        {/* The spreadsheet stays where it is, so that the sidebar keeps what was typed in it. */}
        <SheetPlace
          shown={route.place === 'sheet'}
          tab={route.place === 'sheet' ? route.tab : undefined}
          sidebar={frames.sidebar}
          closeSidebar={frames.closeSidebar}
        />
        {route.place === 'doc' && <DocsPlace id={route.id} />}
        {route.place === 'mail' && <MailPlace />}
        {route.place === 'runs' && <RunsPlace />}
      </div>
      <Dialogs dialogs={frames.dialogs} close={frames.closeDialog} />
      <Notices notices={notices} dismiss={dismiss} />
    </DeskProvider>
  );
}

function RailLink({
  to,
  here,
  icon,
  label,
  count = 0,
  counted = '',
}: {
  to: Route;
  here: Route;
  icon: IconName;
  label: string;
  count?: number;
  counted?: string;
}) {
  const current = here.place === to.place;
  return (
    <a class="rail-link" href={writeHash(to)} aria-current={current ? 'page' : undefined}>
      <Icon name={icon} />
      <span>{label}</span>
      {count > 0 && (
        <span class="rail-count">
          {count}
          <span class="unseen"> {counted}</span>
        </span>
      )}
    </a>
  );
}

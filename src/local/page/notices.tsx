// Owns: the short messages that come up at the foot of the page and go away.
import { useEffect } from 'preact/hooks';
import { useDesk } from './desk';
import { Icon } from './icon';
import type { Notice } from './notice';
import { count, lengthWords, momentWords } from './words';
import './notices.css';

const SHOWN_MS = 7_000;

export function Notices({
  notices,
  dismiss,
}: {
  notices: readonly Notice[];
  dismiss: (id: number) => void;
}) {
  return (
    <div class="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <NoticeCard key={notice.id} notice={notice} dismiss={() => dismiss(notice.id)} />
      ))}
    </div>
  );
}

function NoticeCard({ notice, dismiss }: { notice: Notice; dismiss: () => void }) {
  const { overview } = useDesk();
  const bad =
    notice.kind === 'trouble' || (notice.kind === 'run' && notice.run.error !== undefined);
  const stays = bad || (notice.kind === 'words' && notice.stays === true);
  // A notice is shown once, from when it came.
  useEffect(() => {
    if (stays) return;
    const timer = setTimeout(dismiss, SHOWN_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class={bad ? 'notice bad' : 'notice'}>
      <div>{words(notice, overview.timeZone)}</div>
      <button type="button" class="plain" aria-label="Dismiss" onClick={dismiss}>
        <Icon name="close" size={16} />
      </button>
    </div>
  );
}

function words(notice: Notice, timeZone: string) {
  switch (notice.kind) {
    case 'trouble':
      return notice.text;
    case 'words':
      return (
        <>
          {notice.title !== '' && <strong>{notice.title}</strong>} {notice.text}
        </>
      );
    case 'quiet runs':
      return (
        <>
          <code>{notice.functionName}</code> ran {count(notice.runs, 'time')} with nothing to do ·{' '}
          <a href="#runs">Runs</a>
        </>
      );
    case 'run': {
      const { functionName, started, error, duration, requests, emails } = notice.run;
      return (
        <>
          <strong>{momentWords(started, timeZone)}</strong> <code>{functionName}</code>{' '}
          {error
            ? `failed: ${error.message}`
            : `ran: ${lengthWords(duration)}, ${count(requests, 'request')}${emails > 0 ? `, ${count(emails, 'email')}` : ''}`}
          {' · '}
          <a href="#runs">Runs</a>
        </>
      );
    }
  }
}

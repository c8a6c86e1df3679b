// Owns: the corner that tells other programs how to reach the embedded Classroom and Docs.
import { useState } from 'preact/hooks';
import { look } from './client';
import { useDismiss } from './dismiss';
import { Icon } from './icon';
import { type DevelopersView, PATHS } from './protocol';

export function Developers() {
  const [view, setView] = useState<DevelopersView>();
  const box = useDismiss(view !== undefined, () => setView(undefined));
  return (
    <div class="developers" ref={box}>
      <button
        type="button"
        class="rail-link"
        aria-label="API, for developers"
        title="For developers"
        aria-expanded={view !== undefined}
        onClick={async () =>
          setView(view ? undefined : await look<DevelopersView>(PATHS.developers))
        }
      >
        <Icon name="code" />
        <span>API</span>
      </button>
      {view && (
        <div class="popover developers-words" role="dialog" aria-label="For developers">
          <p>
            Classroom and Docs answer here at Google's own paths. Give Google's Node client these:
          </p>
          <dl>
            <dt>rootUrl</dt>
            <dd>
              <code>{view.rootUrl}</code>
            </dd>
            <dt>access_token</dt>
            <dd>
              <code>{view.token}</code>
            </dd>
          </dl>
          <p class="hint">The token is the teacher's, and good until the Workspace is stopped.</p>
        </div>
      )}
    </div>
  );
}

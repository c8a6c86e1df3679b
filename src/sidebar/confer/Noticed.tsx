// Owns: everything that was seen in the writer's draft, each with its words and a way to put it aside.

import { PRACTICE } from '../../conference/practice';
import { useDesk } from '../actions/desk';
import { toggleFinding } from '../actions/findings';
import { Failure } from '../parts/Failure';
import type { Work } from '../state/state';
import { t } from '../words/words';
import type { PartProps } from './part';

export function Noticed({ recording, writer, dismissing }: PartProps & { dismissing: Work }) {
  const desk = useDesk();
  const findings = [...writer.strengths, ...writer.needs];
  if (findings.length === 0) return null;
  return (
    <details class="fold fold-small noticed">
      <summary>{t.confer.noticed(findings.filter(({ dismissed }) => !dismissed).length)}</summary>
      <Failure of={dismissing} title={t.confer.dismissFailed} safe={t.confer.dismissSafe} />
      <ul class="plain-list">
        {findings.map((finding, i) => (
          <li key={i} class={finding.dismissed ? 'finding finding-aside' : 'finding'}>
            <p>{finding.says}</p>
            {finding.quote && (
              <p class="finding-quote soft small" dir="auto">
                “{finding.quote}”
              </p>
            )}
            {recording.conferenceId !== PRACTICE && (
              <button
                type="button"
                class="button button-quiet"
                aria-label={
                  finding.dismissed
                    ? t.confer.bringBackThis(finding.says)
                    : t.confer.dismissThis(finding.says)
                }
                // Not `disabled`, which would take the focus from who taps by keyboard.
                aria-disabled={dismissing.state === 'working'}
                onClick={() => toggleFinding(desk, writer.id, finding)}
              >
                {finding.dismissed ? t.confer.bringBack : t.confer.dismiss}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

// Owns: the screen of a notebook that did not open.

import { useDesk } from '../actions/desk';
import { open } from '../actions/opening';
import { Notice } from '../parts/Notice';
import { Title } from '../parts/Title';
import type { Trouble } from '../trouble';
import { t } from '../words/words';

export function OpeningFailed({ trouble }: { trouble: Trouble }) {
  const desk = useDesk();
  return (
    <main class="screen">
      <Title>{t.product}</Title>
      <Notice tone="failure" title={t.opening.failed} problem={trouble}>
        <button type="button" class="button button-main" onClick={() => open(desk)}>
          {t.again}
        </button>
      </Notice>
    </main>
  );
}

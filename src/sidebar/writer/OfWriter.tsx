// Owns: what the teacher decides for one writer: twice a week, and the home language.
import { useId } from 'preact/hooks';
import type { WriterPage } from '../../addon/answers/pages';
import { useDesk } from '../actions/desk';
import { changeWriter } from '../actions/others';
import { Failure } from '../parts/Failure';
import { Switch } from '../parts/Switch';
import type { State } from '../state/state';
import { t } from '../words/words';

export function OfWriter({ state, page }: { state: State; page: WriterPage }) {
  const desk = useDesk();
  const id = useId();
  const who = { classId: page.classId, writerId: page.id };
  return (
    <section>
      <h2>{t.others.ofWriter}</h2>
      <Failure of={state.changingOthers} title={t.others.notKept} safe={t.others.notKeptSafe} />
      <Switch
        on={page.support}
        disabled={state.changingOthers.state === 'working'}
        onChange={(support) => changeWriter(desk, { ...who, support })}
      >
        {t.others.support}
      </Switch>
      <div class="other">
        <label for={id}>{t.others.home}</label>
        <input
          id={id}
          type="text"
          dir="auto"
          value={page.language}
          onChange={(event) => changeWriter(desk, { ...who, language: event.currentTarget.value })}
        />
      </div>
    </section>
  );
}

// Owns: choosing what the sidebar speaks, each language called as its own speakers call it, and
// whether feedback is translated.
import { useId } from 'preact/hooks';
import type { Opening } from '../../addon/answers/opening';
import { LANGUAGES } from '../../conference/language';
import { useDesk } from '../actions/desk';
import { chooseLanguage, switchTranslation } from '../actions/language';
import type { Work } from '../state/state';
import { t } from '../words/words';
import { Failure } from './Failure';
import { Switch } from './Switch';

interface Props {
  opening: Opening;
  choosing: Work;
  translating: Work;
}

export function Languages({ opening, choosing, translating }: Props) {
  const desk = useDesk();
  const id = useId();
  return (
    <section class="job">
      <h2>
        <label for={id}>{t.languages.title}</label>
      </h2>
      <select
        id={id}
        value={opening.language}
        onChange={({ currentTarget: { value } }) =>
          chooseLanguage(desk, LANGUAGES.find(({ code }) => code === value)?.code ?? '')
        }
      >
        <option value="">{t.languages.auto}</option>
        {LANGUAGES.map(({ code, name }) => (
          <option key={code} value={code} lang={code}>
            {name}
          </option>
        ))}
      </select>
      <Failure of={choosing} title={t.languages.failed} safe={t.languages.failedSafe} />
      <div>
        <Switch
          on={opening.translate}
          disabled={translating.state === 'working'}
          onChange={(on) => switchTranslation(desk, on)}
        >
          {t.languages.translate}
        </Switch>
        <p class="soft small">{t.languages.translateWhy}</p>
      </div>
      <Failure
        of={translating}
        title={t.languages.translateFailed}
        safe={t.languages.translateSafe}
      />
    </section>
  );
}

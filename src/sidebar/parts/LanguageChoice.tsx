// Owns: choosing what the sidebar speaks. Each language is called as its own speakers call it.
import { useId } from 'preact/hooks';
import type { Opening } from '../../addon/answers';
import { LANGUAGES } from '../../conference/language';
import { useDesk } from '../actions/desk';
import { chooseLanguage } from '../actions/language';
import type { Work } from '../state/state';
import { t } from '../words/words';
import { Notice } from './Notice';

interface Props {
  chosen: Opening['language'];
  work: Work;
}

export function LanguageChoice({ chosen, work }: Props) {
  const desk = useDesk();
  const id = useId();
  return (
    <section class="job">
      <h2>
        <label for={id}>{t.languages.title}</label>
      </h2>
      <select
        id={id}
        value={chosen}
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
      {work.state === 'failed' && (
        <Notice
          tone="failure"
          title={t.languages.failed}
          problem={work.trouble}
          safe={t.languages.failedSafe}
        />
      )}
    </section>
  );
}

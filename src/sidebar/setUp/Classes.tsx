// Owns: choosing the classes.

import { useDesk } from '../actions/desk';
import { findClasses, toggleClass, toStep } from '../actions/setUp';
import { Notice } from '../parts/Notice';
import type { SetUp } from '../state/state';
import { t } from '../words/words';

export function Classes({ setUp }: { setUp: SetUp }) {
  const desk = useDesk();
  const { courses, classes } = setUp;
  if (!courses || courses.state === 'asking')
    return (
      <div class="skeleton" role="status">
        <p class="soft">{t.setUp.finding}</p>
        <div class="skeleton-line" />
        <div class="skeleton-line" />
      </div>
    );
  const again = (
    <button type="button" class="button" onClick={() => findClasses(desk)}>
      {courses.state === 'failed' ? t.again : t.setUp.lookAgain}
    </button>
  );
  if (courses.state === 'failed')
    return (
      <Notice tone="failure" problem={courses.trouble} safe={t.setUp.notSaved}>
        {again}
      </Notice>
    );
  if (courses.value.length === 0)
    return (
      <Notice title={t.setUp.none} problem={{ says: t.setUp.noneTodo, todo: '' }}>
        {again}
      </Notice>
    );
  return (
    <>
      <fieldset class="plain">
        <legend class="soft">{t.setUp.classesWhy}</legend>
        <ul class="plain-list choices">
          {courses.value.map(({ id, name, section }) => (
            <li key={id}>
              <label class="choice">
                <input
                  type="checkbox"
                  checked={classes.includes(id)}
                  onChange={() => toggleClass(desk, id)}
                />
                <span dir="auto">
                  {name}
                  {section && <span class="soft"> · {section}</span>}
                </span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <div class="actions">
        <button
          type="button"
          class="button button-main button-wide"
          disabled={classes.length === 0}
          onClick={() => toStep(desk, 1)}
        >
          {t.setUp.next}
        </button>
        {classes.length === 0 && <p class="soft small">{t.setUp.chooseOne}</p>}
      </div>
    </>
  );
}

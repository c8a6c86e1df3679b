// Owns: what is there at once, before the notebook has answered.
import { t } from '../words/words';

export function Skeleton() {
  return (
    <main class="screen" aria-busy="true">
      <h1 class="visually-hidden">{t.product}</h1>
      <p class="visually-hidden" role="status">
        {t.opening.title}
      </p>
      <div class="skeleton" aria-hidden="true">
        <div class="skeleton-line skeleton-title" />
        <div class="skeleton-card" />
        <div class="skeleton-line" />
        <div class="skeleton-line skeleton-short" />
        <div class="skeleton-line" />
      </div>
    </main>
  );
}

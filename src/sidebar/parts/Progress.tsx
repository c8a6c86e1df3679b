// Owns: showing how far a long job has come.

interface Props {
  label: string;
  done: number;
  /** 0 while it is not known. */
  total: number;
}

export function Progress({ label, done, total }: Props) {
  const share = total > 0 ? Math.min(1, done / total) : null;
  return (
    <div>
      <p class="progress-label" aria-live="polite">
        {label}
      </p>
      <div
        class={share === null ? 'bar bar-unknown' : 'bar'}
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={share === null ? undefined : Math.round(share * 100)}
      >
        <div class="bar-done" style={{ width: `${(share ?? 0.3) * 100}%` }} />
      </div>
    </div>
  );
}

// Owns: the line above the grid: which cell is chosen, and what it holds, to be typed over.

export function FormulaBar({
  cell,
  text,
  problem,
  enter,
  leave,
}: {
  /** `B2`. */
  cell: string;
  text: string;
  problem: string | undefined;
  enter: (text: string) => void;
  leave: () => void;
}) {
  return (
    <div class="formula">
      <output aria-label="The cell">{cell}</output>
      <input
        aria-label={`What ${cell} holds`}
        key={`${cell} ${text}`}
        defaultValue={text}
        onKeyDown={(event) => {
          if (event.key === 'Enter') enter(event.currentTarget.value);
          if (event.key === 'Escape') {
            event.currentTarget.value = text;
            leave();
          }
        }}
      />
      {problem && <span class="problem">{problem}</span>}
    </div>
  );
}

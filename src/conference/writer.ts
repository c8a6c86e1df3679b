// Owns: what writers of one class are called in a sentence.

/**
 * A short name for each id: the first name where no classmate has it too, else the whole name.
 * Two who share the whole name are both called by it; nobody is told apart by guessing.
 */
export function shortNames(
  writers: readonly { id: string; name: string }[],
): (id: string) => string {
  const firstOf = (name: string) => name.trim().split(/\s+/)[0] ?? name;
  const times = new Map<string, number>();
  for (const { name } of writers) times.set(firstOf(name), (times.get(firstOf(name)) ?? 0) + 1);
  const names = new Map(
    writers.map(({ id, name }) => [id, times.get(firstOf(name)) === 1 ? firstOf(name) : name]),
  );
  return (id) => names.get(id) ?? id;
}

// Owns: taking one writer out of texts and plain data: ids, names, and what is kept under them.

export interface Forgotten {
  id: string;
  /** Names to take out wherever they stand whole: "Ana Moss". */
  names: readonly string[];
}

const INSTEAD = '(forgotten)';

/** The text without the writer. Lists of names or of ids stay lists. */
export function forgetInText(text: string, { id, names }: Forgotten): string {
  let left = text.includes(id) ? withoutWord(text, id, '[\\s/]', '') : text;
  for (const name of names) {
    if (!left.includes(name)) continue;
    const listed = left.split(', ');
    left =
      listed.length > 1 && listed.includes(name)
        ? listed.filter((one) => one !== name).join(', ')
        : left;
    left = withoutWord(left, name, '', INSTEAD);
  }
  return left;
}

/** A word that is no part of a longer one; `before` is taken along. */
function withoutWord(text: string, word: string, before: string, instead: string): string {
  const literal = word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  const lead = before === '' ? '' : `${before}?`;
  return text
    .replace(
      new RegExp(`${lead}(?<![\\p{L}\\p{M}\\p{N}])${literal}(?![\\p{L}\\p{M}\\p{N}])`, 'gu'),
      instead,
    )
    .trim();
}

/** The same of plain data: what is kept under the writer's id, or tells of nobody else, goes. */
export function forgetIn(value: unknown, who: Forgotten): unknown {
  if (typeof value === 'string') {
    const data = /^[[{]/.test(value) ? parsed(value) : undefined;
    if (data === undefined) return forgetInText(value, who);
    const left = JSON.stringify(forgetIn(data, who));
    return left === JSON.stringify(data) ? value : left;
  }
  if (Array.isArray(value))
    return value.filter((one) => !isOf(one, who)).map((one) => forgetIn(one, who));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !isId(key, who))
      .map(([key, one]) => [key, forgetIn(one, who)]),
  );
}

/** Whether a text is the writer's id, alone or within a class. */
export const isId = (text: unknown, { id }: Forgotten): boolean =>
  typeof text === 'string' && (text === id || text.endsWith(`/${id}`));

const isOf = (one: unknown, who: Forgotten): boolean =>
  isId(one, who) ||
  (typeof one === 'object' &&
    one !== null &&
    !Array.isArray(one) &&
    Object.values(one).some((part) => isId(part, who)));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Words that only look like data are words.
    return undefined;
  }
}

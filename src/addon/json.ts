// Owns: reading plain data back from a hidden cell, which a person may have typed over.

/** What `JSON.stringify` made of a value; `otherwise` where the cell holds anything else. */
export function readJson<T>(
  text: string,
  isSound: (value: unknown) => value is T,
  otherwise: T,
): T {
  if (text === '') return otherwise;
  try {
    const value: unknown = JSON.parse(text);
    return isSound(value) ? value : otherwise;
  } catch (error) {
    if (error instanceof SyntaxError) return otherwise;
    throw error;
  }
}

/** True for an object whose fields of these names are all text. */
export const hasTexts = (value: unknown, fields: readonly string[]): boolean =>
  typeof value === 'object' &&
  value !== null &&
  fields.every((field) => typeof (value as Record<string, unknown>)[field] === 'string');

// Owns: asking large patterns about many short texts, quickly and with no newer library than there is.

/**
 * V8 compiles a pattern twice: to be interpreted the first time, and to machine code the second. A
 * text of a thousand characters is worth machine code at once, and that halves the cost of a run's
 * first draft. Source: kTierUpForSubjectLengthValue in V8's src/objects/js-regexp.h
 */
const LONG = '\u0001'.repeat(1000);
const COMPILED = new WeakSet<RegExp>();

/** Has a large pattern that is asked about short texts compiled once only. */
export function compiled(pattern: RegExp): RegExp {
  if (!COMPILED.has(pattern)) {
    COMPILED.add(pattern);
    pattern.test(LONG);
    pattern.lastIndex = 0;
  }
  return pattern;
}

/** Every match of a global pattern. (`matchAll` is newer than the library we may count on.) */
export function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  if (text.length < LONG.length) compiled(pattern);
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  pattern.lastIndex = 0;
  return found;
}

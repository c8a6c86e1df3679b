// Owns: the promises of dates and times as the panel shows them.
import { clock, longDate } from '../../src/sidebar/words/words';

const spokenBy = (language: string) =>
  Object.defineProperty(globalThis, 'navigator', { value: { language }, configurable: true });

describe('dates and times', () => {
  it('look as they do in the region of the browser', () => {
    spokenBy('en-US');
    expect(longDate('2026-11-23')).toBe('Monday, November 23');
    spokenBy('en-GB');
    expect(longDate('2026-11-23')).toBe('Monday 23 November');
    expect(clock('9:05')).toBe('9:05');
  });

  it('are shown in a browser whose name for its language is none', () => {
    spokenBy('en-US@posix');
    expect(clock('10:30')).toMatch(/^10:30.AM$/);
  });

  it('are in the panel’s language where the browser speaks another', () => {
    spokenBy('fi-FI');
    expect(longDate('2026-11-23')).toBe('Monday, November 23');
  });
});

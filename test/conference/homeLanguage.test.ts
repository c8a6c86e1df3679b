// Owns: the promises about what a home language is called and coded.
import { homeLanguage } from '../../src/conference/homeLanguage';

describe('a home language', () => {
  it.each([
    ['es', 'es', 'Español'],
    ['Spanish', 'es', 'Español'],
    [' español ', 'es', 'Español'],
    ['es-MX', 'es', 'Español'],
    ['Tiếng Việt', 'vi', 'Tiếng Việt'],
    ['haitian creole', 'ht', 'Kreyòl ayisyen'],
    ['zh', 'zh-CN', '中文'],
    ['zh-TW', 'zh-TW', '繁體中文'],
    ['العربية', 'ar', 'العربية'],
  ])('is read as a teacher types it: %s', (typed, code, name) => {
    expect(homeLanguage(typed)).toEqual({ code, name });
  });

  it('is none where it is empty or not known', () => {
    expect(homeLanguage(' ')).toBeNull();
    expect(homeLanguage('Klingon')).toBeNull();
    expect(homeLanguage('x')).toBeNull();
  });
});

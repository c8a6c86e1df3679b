// Owns: the promises about what a failed call is told as.
import { troubleFrom } from '../../src/sidebar/trouble';
import { english } from '../../src/sidebar/words/english';
import { speak, t } from '../../src/sidebar/words/words';

speak({ language: 'en', words: english });

describe('a failed call', () => {
  it.each([
    ['NetworkError: Connection failure due to HTTP 0', t.trouble.offline],
    ['NetworkError: Connection failure due to HTTP 401', t.trouble.signedOut],
    ['Authorization is required to perform that action.', t.trouble.signedOut],
    [
      "We're sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.",
      t.trouble.accounts,
    ],
    ['You do not have permission to access the requested document.', t.trouble.accounts],
    ['NetworkError: Connection failure due to HTTP 403', t.trouble.accounts],
    ['Exceeded maximum execution time', t.trouble.tooLong],
    ["We're sorry, a server error occurred. Please wait a bit and try again.", t.trouble.google],
  ])('explains "%s"', (message, words) => {
    expect(troubleFrom(new Error(message))).toMatchObject(words);
  });

  it('shows the server’s own words as they are, without the wrapping', () => {
    const own = 'Someone else is writing just now. Nothing was changed; try again in a moment.';
    for (const wrapping of ['', 'Error: ', 'ScriptError: ', 'Exception: Refusal: ', 'BusyError: '])
      expect(troubleFrom(new Error(wrapping + own)).says).toBe(own);
  });

  it('never shows an empty message', () => {
    for (const nothing of [undefined, null, '', {}, new Error('')])
      expect(troubleFrom(nothing)).toMatchObject(t.trouble.unknown);
  });

  it('says that a call without an answer may have been carried out', () => {
    expect(troubleFrom('no answer').unsure).toBe(true);
    expect(troubleFrom(new Error('NetworkError: Connection failure due to HTTP 401')).unsure).toBe(
      false,
    );
  });
});

// Owns: the promises about what a writer reads before a conference.
import { invitationText, type Meets, spokenHere } from '../../src/conference/invitation';

const MEETS: Meets = { date: '2026-11-03', start: '10:40', kind: 'solo' };

describe('an invitation', () => {
  it('says when you meet and asks what the writer wants help with', () => {
    expect(invitationText(MEETS, 'en')).toBe(
      'We meet on Tuesday, 3 November, at 10:40 am. What would you like help with in this piece? Answer right here, so that I can think about it before we talk.',
    );
    expect(invitationText({ ...MEETS, kind: 'group', start: '13:05' }, 'en')).toContain(
      'at 1:05 pm, with a few others.',
    );
  });

  it.each(['Spanish', 'Español', 'español', 'es', 'es-MX', ' spanish (Mexico) '])(
    'is in Spanish for a writer whose language is %s',
    (language) => {
      expect(invitationText(MEETS, spokenHere(language) ?? 'en')).toMatch(
        /^Nos vemos el martes 3 de noviembre a las 10:40 a\. m\. ¿En qué/,
      );
    },
  );

  it('says one o’clock as Spanish does', () => {
    expect(invitationText({ ...MEETS, start: '13:00' }, 'es')).toContain('a la 1:00 p. m.');
  });

  it.each(['', 'Somali', 'Estonian', 'so'])(
    'is not written in %j: a translator has to',
    (other) => {
      expect(spokenHere(other)).toBeNull();
    },
  );
});

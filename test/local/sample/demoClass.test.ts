// Owns: what Room 7 promises to those who build and test on it.
import type { SampleDraft, SampleWriter } from '../../../src/local/sample/class';
import { DEMO_CLASS } from '../../../src/local/sample/demoClass';

const { writers } = DEMO_CLASS;

const fullName = ({ givenName, familyName }: SampleWriter) => `${givenName} ${familyName}`;

const drafts = writers.flatMap((writer) =>
  writer.work.kind === 'draft' ? [{ writer, draft: writer.work.draft }] : [],
);

const pageOf = (draft: SampleDraft) =>
  draft.tabs.flatMap((tab) => tab.paragraphs.map((paragraph) => paragraph.text)).join('\n');

const wordsOf = (draft: SampleDraft) => pageOf(draft).match(/\S+/g)?.length ?? 0;

function draftOf(email: string): SampleDraft {
  const found = drafts.find(({ writer }) => writer.email === `${email}@maplehill.example`);
  if (found === undefined) throw new Error(`No draft by ${email} in Room 7.`);
  return found.draft;
}

describe('Room 7', () => {
  it('has twenty-eight writers, each with an address of their own in a domain nobody can own', () => {
    expect(writers).toHaveLength(28);
    expect(new Set(writers.map((writer) => writer.email.toLowerCase())).size).toBe(28);
    for (const { email } of writers) expect(email).toMatch(/^[a-z0-9.]+@maplehill\.example$/);
  });

  it('writes on one assignment that is handed out as a copy a student', () => {
    expect(DEMO_CLASS.assignment.title).toBe('A Small, Brave Moment');
    expect(DEMO_CLASS.assignment.description.length).toBeGreaterThan(100);
    expect(DEMO_CLASS.assignment.dueInDays).toBeGreaterThan(7);
    expect(DEMO_CLASS.assignment.studentCopy).toBe(true);
  });

  it('has one writer without a draft, one on paper, one with a picture and one turned in', () => {
    const without = (kind: string) =>
      writers.filter(({ work }) => work.kind === kind).map(fullName);
    expect(without('none')).toEqual(['Oskar Lind']);
    expect(without('paper')).toEqual(['Henry Castellanos']);
    expect(without('picture')).toEqual(['Hyun-woo Park']);
    const turnedIn = writers.filter(({ work }) => work.kind === 'draft' && work.turnedIn);
    expect(turnedIn.map(fullName)).toEqual(['Marie-Ange Baptiste']);
  });

  it('has two writers of exactly the same name, in different grades with different drafts', () => {
    const names = writers.map(fullName);
    const repeated = names.filter((name, at) => names.indexOf(name) !== at);
    expect(repeated).toEqual(['Maya Johnson']);
    expect(pageOf(draftOf('maya.johnson'))).not.toBe(pageOf(draftOf('maya.johnson2')));
  });

  it('has names in another script, with an apostrophe, an accent, a hyphen and two family names', () => {
    const names = writers.map(fullName);
    expect(names.filter((name) => /\p{Script=Cyrillic}/u.test(name))).toEqual(['Софія Коваленко']);
    expect(names).toContain("Keira O'Donnell");
    expect(names).toContain('Bảo Nguyễn');
    expect(names).toContain('Marie-Ange Baptiste');
    expect(names).toContain('Lucía Herrera Paz');
  });

  it('keeps the real draft of one writer in the second tab', () => {
    const tabbed = drafts.filter(({ draft }) => draft.tabs.length > 1);
    expect(tabbed.map(({ writer }) => fullName(writer))).toEqual(['Nadia Haddad']);
    expect(tabbed[0]?.draft.tabs.map((tab) => tab.title)).toEqual(['My ideas', 'Draft']);
    const lengths = tabbed[0]?.draft.tabs.map((tab) => tab.paragraphs.length) ?? [];
    expect(lengths).toEqual([4, 6]);
  });

  it('names a classmate in one draft and in no other', () => {
    const naming = drafts.flatMap(({ writer, draft }) => {
      const others = new Set(writers.map((each) => each.givenName));
      others.delete(writer.givenName);
      return [...others]
        .filter((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(pageOf(draft)))
        .map((name) => `${fullName(writer)} names ${name}`);
    });
    expect(naming).toEqual(['Rosa Ibarra names DeShawn']);
  });

  it('has a newcomer who writes in Spanish, and home languages with codes that exist', () => {
    expect(pageOf(draftOf('lucia.herrera'))).toMatch(/^En la esquina de mi calle nueva/);
    const languages = writers.flatMap(({ homeLanguage }) => homeLanguage ?? []);
    expect([...languages].sort()).toEqual(['es', 'fa', 'ht', 'ko', 'so', 'uk', 'vi']);
  });

  it('has emoji of two code units in one draft, and its title', () => {
    const withEmoji = drafts.filter(({ draft }) =>
      /\p{Extended_Pictographic}/u.test(pageOf(draft)),
    );
    expect(withEmoji.map(({ writer }) => fullName(writer))).toEqual(['Tavita Leota']);
    expect(draftOf('tavita.leota').title).toBe('BIKE STORY 🚲');
  });

  it('sets a title above two drafts, and nowhere else', () => {
    const titles = drafts.flatMap(({ draft }) =>
      draft.tabs.flatMap((tab) =>
        tab.paragraphs.flatMap((paragraph, at) =>
          paragraph.style === 'TITLE' ? [`${at}: ${paragraph.text}`] : [],
        ),
      ),
    );
    expect(titles).toEqual(['0: The Longest Hallway', '0: Between Floors']);
  });

  it('runs from a few lines to two pages', () => {
    const byLength = [...drafts].sort((a, b) => wordsOf(a.draft) - wordsOf(b.draft));
    expect(byLength).toHaveLength(25);
    const lengths = byLength.map(({ writer, draft }) => `${fullName(writer)} ${wordsOf(draft)}`);
    expect(lengths[0]).toBe('Amina Warsame 35');
    expect(lengths[24]).toBe('Zadie Whitcombe-Adeyemi 750');
  });

  it('has pages of a single paragraph, long ones among them', () => {
    const single = drafts.filter(({ draft }) => draft.tabs[0]?.paragraphs.length === 1);
    expect(single.filter(({ draft }) => wordsOf(draft) > 200)).toHaveLength(3);
    expect(single.filter(({ draft }) => wordsOf(draft) < 120).length).toBeGreaterThan(2);
  });

  it('holds dialogue with straight quotes, with curly ones and with none', () => {
    expect(pageOf(draftOf('maya.johnson2'))).toContain('“You don’t have to come in,” Mama said.');
    expect(pageOf(draftOf('ruthie.abelson'))).not.toMatch(/["“”]/);
    expect(pageOf(draftOf('keira.odonnell'))).toContain("my Nana's house");
  });

  it('has no two drafts alike: no sentence of six words or more stands in two of them', () => {
    const seen = new Map<string, string>();
    for (const { writer, draft } of drafts) {
      for (const sentence of new Set(pageOf(draft).split(/(?<=[.!?])\s+/))) {
        if (sentence.split(/\s+/).length < 6) continue;
        expect([sentence, seen.get(sentence)]).toEqual([sentence, undefined]);
        seen.set(sentence, writer.email);
      }
    }
    expect(seen.size).toBeGreaterThan(200);
  });

  it('holds every paragraph on one line, without spaces around it or doubled in it', () => {
    for (const { draft } of drafts) {
      for (const { text } of draft.tabs.flatMap((tab) => tab.paragraphs)) {
        expect(text).toMatch(/^\S(.*\S)?$/);
        expect(text).not.toMatch(/\s\s/);
      }
    }
  });
});

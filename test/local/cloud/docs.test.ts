// Owns: the promises of the embedded Docs.
import * as fc from 'fast-check';
import { School, writer } from './school';

const ANA = 'ana@school.example';

const school = (...paragraphs: string[]) =>
  new School([writer('Ana', paragraphs.length > 0 ? paragraphs : ['The lake was still.'])]);

interface Found {
  s: School;
  fileId: string;
  /** Ana, in her Doc. */
  ana: { fileId: string; by: string };
  /** The indexes of these words now. */
  range(words: string): { startIndex: number; endIndex: number };
  revision(): string;
}

const draft = (...paragraphs: string[]): Found => {
  const s = school(...paragraphs);
  const fileId = s.fileOf('Ana');
  return {
    s,
    fileId,
    ana: { fileId, by: s.student('Ana') },
    range(words) {
      const startIndex = s.people.indexOf({ fileId }, words);
      return { startIndex, endIndex: startIndex + words.length };
    },
    revision: () => s.read(fileId).body.revisionId,
  };
};

const comment = (range: object, content = 'What did you hear?') => ({
  insertComment: { content, range },
});

/** The text that an anchor lies on now; undefined when none of it is left. */
const anchored = ({ s, fileId }: Found, commentId: string): string | undefined => {
  const { body } = s.read(fileId);
  const { anchorId } = body.comments.find((c: { commentId: string }) => c.commentId === commentId);
  const { documentTab } = body.tabs[0];
  const range = documentTab.commentAnchors[anchorId].ranges?.[0];
  const text = s.cloud.state.files[fileId];
  if (!range || text?.kind !== 'doc') return undefined;
  return text.tabs[0]?.text.slice(range.startIndex, range.endIndex);
};

interface Element {
  startIndex?: number;
  endIndex: number;
  paragraph?: {
    elements: { startIndex: number; endIndex: number; textRun: { content: string } }[];
  };
  table?: { tableRows: (Element & { tableCells: (Element & { content: Element[] })[] })[] };
}

/** Where these elements end, having checked that each begins where the one before it ended. */
function endOf(elements: Element[], start: number): number {
  let at = start;
  for (const { startIndex = 0, endIndex, paragraph, table } of elements) {
    expect(startIndex).toBe(at);
    for (const run of paragraph?.elements ?? []) {
      expect(run.startIndex).toBe(at);
      at += run.textRun.content.length;
      expect(run.endIndex).toBe(at);
    }
    if (table) at = endOfRows(table.tableRows, at + 1) + 1;
    if (paragraph || table) expect(endIndex).toBe(at);
    at = endIndex;
  }
  return at;
}

function endOfRows(rows: NonNullable<Element['table']>['tableRows'], start: number): number {
  let at = start;
  for (const row of rows) {
    expect(row.startIndex).toBe(at);
    at += 1;
    for (const cell of row.tableCells) {
      expect(cell.startIndex).toBe(at);
      at = endOf(cell.content, at + 1);
      expect(cell.endIndex).toBe(at);
    }
    expect(row.endIndex).toBe(at);
  }
  return at;
}

describe('a body', () => {
  it('counts UTF-16 units from 1, newlines included', () => {
    const { s, fileId } = draft('A 🦁 roars', '');
    const [section, title, lion, empty] = s.read(fileId).body.tabs[0].documentTab.body.content;
    expect(section).toMatchObject({ endIndex: 1, sectionBreak: {} });
    expect(section.startIndex).toBeUndefined();
    expect(title).toMatchObject({
      startIndex: 1,
      endIndex: 10,
      paragraph: { paragraphStyle: { namedStyleType: 'TITLE' } },
    });
    expect(lion).toMatchObject({
      startIndex: 10,
      endIndex: 21,
      paragraph: {
        elements: [{ startIndex: 10, endIndex: 21, textRun: { content: 'A 🦁 roars\n' } }],
      },
    });
    expect(empty).toMatchObject({ startIndex: 21, endIndex: 22 });
  });

  it('cuts a paragraph into runs where the style changes', () => {
    const found = draft('The lake was still.');
    const { startIndex: start, endIndex: end } = found.range('lake');
    found.s.people.embolden(found.ana, { start, end });
    const { content } = found.s.read(found.fileId).body.tabs[0].documentTab.body;
    expect(
      content[2].paragraph.elements.map((e: { textRun: { content: string } }) => e.textRun.content),
    ).toEqual(['The ', 'lake', ' was still.\n']);
  });

  it('counts the start, rows, cells and end of a table', () => {
    const found = draft('Before.', 'After.');
    const { startIndex } = found.range('After.');
    found.s.people.insertTable(found.ana, startIndex, [
      ['a', 'b'],
      ['c', ''],
    ]);
    const { content } = found.s.read(found.fileId).body.tabs[0].documentTab.body;
    const table = content[3];
    expect(table).toMatchObject({ startIndex, table: { rows: 2, columns: 2 } });
    expect(table.endIndex - startIndex).toBe(1 + 2 * (1 + 2 * 2) + 3 + 1);
    expect(table.table.tableRows[0].tableCells[1].content[0].paragraph.elements[0]).toMatchObject({
      startIndex: startIndex + 6,
      textRun: { content: 'b\n' },
    });
    expect(content[4].startIndex).toBe(table.endIndex);
    const into = (index: number) =>
      found.s.batch(found.fileId, [{ insertText: { location: { index }, text: 'x' } }]).status;
    expect(into(startIndex)).toBe(400);
    expect(into(startIndex + 3)).toBe(200);
    const cut = { startIndex: startIndex - 2, endIndex: startIndex };
    expect(found.s.batch(found.fileId, [{ deleteContentRange: { range: cut } }]).status).toBe(400);
    const half = { startIndex: startIndex + 4, endIndex: startIndex + 9 };
    expect(found.s.batch(found.fileId, [{ deleteContentRange: { range: half } }]).status).toBe(400);
  });

  it('shows only the first tab unless all are asked for', () => {
    const { s, fileId, ana } = draft('In the first tab.');
    const tab = s.people.addTab(ana, {
      title: 'Draft 2',
      paragraphs: [{ text: 'In the second.' }],
    });
    const child = s.people.addTab(
      { ...ana, tabId: tab.id },
      { title: 'Notes', paragraphs: [{ text: 'Within.' }] },
    );
    const first = s.ask(`docs/v1/documents/${fileId}`).body;
    expect(first.tabs).toBeUndefined();
    expect(JSON.stringify(first.body)).toMatch('In the first tab.');
    expect(JSON.stringify(first)).not.toMatch('In the second.');
    const all = s.ask(`docs/v1/documents/${fileId}?includeTabsContent=true`).body;
    expect(all.body).toBeUndefined();
    expect(all.tabs[1]).toMatchObject({
      tabProperties: { tabId: tab.id, title: 'Draft 2' },
      childTabs: [{ tabProperties: { tabId: child.id, parentTabId: tab.id, nestingLevel: 1 } }],
    });
    const range = { startIndex: 1, endIndex: 7, tabId: child.id };
    expect(
      s.batch(fileId, [comment(range)]).body.replies[0].insertComment.commentThread,
    ).toMatchObject({ plainTextQuote: 'Within' });
    const { tabs } = s.read(fileId).body;
    expect(tabs[0].documentTab.commentAnchors).toBeUndefined();
    expect(Object.keys(tabs[1].childTabs[0].documentTab.commentAnchors)).toHaveLength(1);
  });

  it('always adds up: every element follows the one before it', () => {
    const step = fc.record({
      at: fc.nat(70),
      length: fc.nat(30),
      text: fc.string({
        unit: fc.constantFrom('a', ' ', '\n', '🦁', '\u0010', 'é'),
        maxLength: 12,
      }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 15 }), (steps) => {
        const { s, fileId, ana, range } = draft('One two three.', 'Four five six.');
        s.people.insertTable(ana, range('Four').startIndex, [
          ['a', 'b'],
          ['c', 'd'],
        ]);
        s.batch(fileId, [comment(range('two three'))]);
        for (const { at, length, text } of steps) {
          // Some of these are refused; none may leave the Doc broken.
          s.batch(fileId, [{ insertText: { location: { index: at }, text } }]);
          const gone = { startIndex: at, endIndex: at + length };
          s.batch(fileId, [{ deleteContentRange: { range: gone } }]);
          s.time += 3000;
        }
        const { tabs } = s.read(fileId).body;
        const end = endOf(tabs[0].documentTab.body.content, 0);
        const stored = s.cloud.state.files[fileId];
        const tab = stored?.kind === 'doc' ? stored.tabs[0] : undefined;
        expect(tab?.text.length).toBe(end);
        expect(tab?.styles.length).toBe((tab?.text.split('\n').length ?? 0) - 1);
        for (const { ranges = [] } of Object.values<{
          ranges?: { startIndex: number; endIndex: number }[];
        }>(tabs[0].documentTab.commentAnchors)) {
          for (const anchor of ranges) {
            expect(anchor.startIndex).toBeGreaterThanOrEqual(1);
            expect(anchor.endIndex).toBeGreaterThan(anchor.startIndex);
            expect(anchor.endIndex).toBeLessThanOrEqual(end);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('typing', () => {
  it('makes a new paragraph of each newline, in the style of the one typed into', () => {
    const { s, fileId } = draft('Text.');
    s.batch(fileId, [{ insertText: { location: { index: 3 }, text: '\n' } }]);
    const { content } = s.read(fileId).body.tabs[0].documentTab.body;
    const styles = content
      .slice(1)
      .map(
        (e: { paragraph: { paragraphStyle: { namedStyleType: string } } }) =>
          e.paragraph.paragraphStyle.namedStyleType,
      );
    expect(styles).toEqual(['TITLE', 'TITLE', 'NORMAL_TEXT']);
  });

  it('keeps the style of what is left when paragraphs merge', () => {
    const styles = (startIndex: number, endIndex: number) => {
      const { s, fileId } = draft('Text.');
      s.batch(fileId, [{ deleteContentRange: { range: { startIndex, endIndex } } }]);
      return s
        .read(fileId)
        .body.tabs[0].documentTab.body.content.slice(1)
        .map(
          (e: { paragraph: { paragraphStyle: { namedStyleType: string } } }) =>
            e.paragraph.paragraphStyle.namedStyleType,
        );
    };
    expect(styles(5, 12)).toEqual(['TITLE']);
    expect(styles(1, 10)).toEqual(['NORMAL_TEXT']);
  });

  it('strips out control and private-use characters', () => {
    const { s, fileId } = draft('Text.');
    s.batch(fileId, [{ insertText: { location: { index: 1 }, text: 'a\u0010\ue000\u0001b' } }]);
    expect(s.people.read({ fileId })).toBe('abMy story\nText.');
  });

  it.each([
    ['at 0', { insertText: { location: { index: 0 }, text: 'x' } }],
    ['after the end', { insertText: { location: { index: 999 }, text: 'x' } }],
    ['nowhere', { insertText: { text: 'x' } }],
    ['inside a lion', { insertText: { location: { index: 11 }, text: 'x' } }],
    ['an empty range', { deleteContentRange: { range: { startIndex: 3, endIndex: 3 } } }],
    ['the last newline', { deleteContentRange: { range: { startIndex: 3, endIndex: 14 } } }],
    ['half a lion', { deleteContentRange: { range: { startIndex: 10, endIndex: 11 } } }],
    ['an unknown tab', { insertText: { location: { index: 1, tabId: 't.x' }, text: 'x' } }],
  ])('refuses %s, and changes nothing', (_, request) => {
    const { s, fileId } = draft('🦁!');
    const before = s.read(fileId).body;
    expect(s.batch(fileId, [comment({ startIndex: 1, endIndex: 3 }), request]).status).toBe(400);
    expect(s.batch(fileId, [request]).body.error.message).toMatch(/^Invalid requests\[0\]/);
    expect(s.read(fileId).body).toEqual(before);
  });

  it('inserts at the end of the body, before its last newline', () => {
    const { s, fileId } = draft('Text.');
    s.batch(fileId, [{ insertText: { endOfSegmentLocation: {}, text: ' More.' } }]);
    expect(s.people.read({ fileId })).toBe('My story\nText. More.');
  });

  it('replaces every occurrence and says how many', () => {
    const { s, fileId } = draft('The cat saw the cat.');
    const replace = (text: string, matchCase = true) =>
      s.batch(fileId, [
        { replaceAllText: { containsText: { text, matchCase }, replaceText: 'dog' } },
      ]).body.replies[0].replaceAllText;
    expect(replace('CAT')).toEqual({});
    expect(replace('CAT', false)).toEqual({ occurrencesChanged: 2 });
    expect(s.people.read({ fileId })).toMatch('The dog saw the dog.');
  });
});

describe('revisions', () => {
  it('stay until the Doc changes, and are not the same for two people', () => {
    const { s, fileId, ana, revision } = draft();
    const first = revision();
    expect(revision()).toBe(first);
    expect(s.read(fileId, ANA).body.revisionId).not.toBe(first);
    s.people.type(ana, 1, 'x');
    expect(revision()).not.toBe(first);
  });

  it('refuse a write that requires an older one', () => {
    const { s, fileId, ana, revision } = draft();
    const requiredRevisionId = revision();
    s.people.type(ana, 1, 'x');
    const request = { insertText: { location: { index: 1 }, text: 'y' } };
    const write = (control: string) =>
      s.batch(fileId, [request], { writeControl: { requiredRevisionId: control } });
    expect(write(requiredRevisionId).status).toBe(400);
    expect(write(revision()).body.writeControl.requiredRevisionId).toBe(revision());
  });

  it('merge a comment with what was typed since', () => {
    const found = draft('The lake was still. Then the rain came.');
    const { s, fileId, ana, range, revision } = found;
    const read = { range: range('the rain'), targetRevisionId: revision() };
    s.people.type(ana, 1, 'Oh my. ');
    s.people.type(ana, s.people.indexOf({ fileId }, 'rain'), 'cold ');
    s.people.erase(ana, { start: 1, end: 4 });
    const { targetRevisionId } = read;
    const { body } = s.batch(fileId, [comment(read.range)], { writeControl: { targetRevisionId } });
    expect(body.writeControl.targetRevisionId).toBe(revision());
    expect(body.replies[0].insertComment.commentThread.plainTextQuote).toBe('the cold rain');
  });

  it('merge a run of edits with what was typed since', () => {
    const { s, fileId, ana, range, revision } = draft('one two three four');
    const targetRevisionId = revision();
    const two = range('two ');
    const four = range('four').startIndex;
    s.people.type(ana, s.people.indexOf({ fileId }, 'one'), 'ZERO ');
    s.people.type(ana, s.people.indexOf({ fileId }, 'wo'), '-');
    const requests = [
      { deleteContentRange: { range: two } },
      { insertText: { location: { index: four - 4 }, text: 'FOUR ' } },
    ];
    expect(s.batch(fileId, requests, { writeControl: { targetRevisionId } }).status).toBe(200);
    // What Ana typed inside the words that were deleted is hers, and stays.
    expect(s.people.read({ fileId })).toMatch('ZERO one -three FOUR four');
  });

  it('leave a comment without a place when its words were deleted meanwhile', () => {
    const { s, fileId, ana, range, revision } = draft('The lake was still.');
    const targetRevisionId = revision();
    const words = range('was still');
    s.people.erase(ana, { start: words.startIndex, end: words.endIndex });
    const { body } = s.batch(fileId, [comment(words)], { writeControl: { targetRevisionId } });
    const { anchorId } = body.replies[0].insertComment.commentThread;
    const { commentAnchors } = s.read(fileId).body.tabs[0].documentTab;
    expect(commentAnchors[anchorId]).toEqual({ anchorId });
  });

  it('cannot be written to any more when edits since are forgotten', () => {
    const { s, fileId, ana, revision, range } = draft();
    const targetRevisionId = revision();
    s.people.type(ana, 1, 'x');
    s.time += 9 * 60_000;
    s.people.type(ana, 1, 'x');
    const write = () =>
      s.batch(fileId, [comment(range('lake'))], { writeControl: { targetRevisionId } });
    expect(write().status).toBe(200);
    s.time += 2 * 60_000;
    expect(write().body.error).toMatchObject({ code: 400, status: 'INVALID_ARGUMENT' });
    expect(
      s.batch(fileId, [comment(range('lake'))], { writeControl: { targetRevisionId: 'x' } }).status,
    ).toBe(400);
  });

  it('of a Doc that nobody changed stay good', () => {
    const { s, fileId, revision, range } = draft();
    const targetRevisionId = revision();
    s.time += 3_600_000;
    expect(
      s.batch(fileId, [comment(range('lake'))], { writeControl: { targetRevisionId } }).status,
    ).toBe(200);
  });
});

describe('anchors', () => {
  it.each([
    ['typing before them', 1, 'Once, ', 'lake was'],
    ['typing inside them', 15, ' (cold)', 'lake (cold) was'],
    ['typing right before them', 14, 'blue ', 'lake was'],
    ['typing right after them', 22, 'n’t', 'lake was'],
  ])('stay on their words through %s', (_, at, words, expected) => {
    const found = draft('The lake was still.');
    const { s, fileId, ana, range } = found;
    expect(range('lake was')).toEqual({ startIndex: 14, endIndex: 22 });
    const { body } = s.batch(fileId, [comment(range('lake was'))]);
    // Inside: after "lake".
    const index = at === 15 ? 18 : at;
    s.people.type(ana, index, words);
    expect(anchored(found, body.replies[0].insertComment.commentThread.commentId)).toBe(expected);
  });

  it('shrink with their words, and stay with no place when all are gone', () => {
    const found = draft('The lake was still.');
    const { s, fileId, ana, range } = found;
    const { body } = s.batch(fileId, [comment(range('lake was'))]);
    const { commentId } = body.replies[0].insertComment.commentThread;
    s.people.erase(ana, { start: 12, end: 16 });
    expect(anchored(found, commentId)).toBe('ke was');
    const { startIndex } = range('ke was');
    s.people.erase(ana, { start: startIndex - 1, end: startIndex + 8 });
    expect(anchored(found, commentId)).toBeUndefined();
    expect(s.read(fileId).body.comments[0].plainTextQuote).toBe('lake was');
  });
});

describe('comments', () => {
  it('are written, read, answered, edited, resolved and deleted', () => {
    const { s, fileId, ana, range } = draft('The lake was still.');
    const { body } = s.batch(fileId, [comment(range('still'), 'Lovely <word>.')]);
    expect(body).toMatchObject({ documentId: fileId, commentUpdateState: 'ALL_SAVED' });
    const thread = body.replies[0].insertComment.commentThread;
    expect(thread).toMatchObject({
      plainTextQuote: 'still',
      status: 'OPEN',
      headPost: {
        content: 'Lovely <word>.',
        contentHtml: 'Lovely &lt;word&gt;.',
        createTime: '2026-01-12T08:00:00.000Z',
        author: { me: true, displayName: 'Luz Rivera', user: `users/${s.teacherId}` },
      },
    });

    s.time += 60_000;
    s.people.reply(ana, thread.commentId, 'Thank you!');
    const read = s.read(fileId).body.comments[0];
    expect(read.replies[0]).toMatchObject({
      content: 'Thank you!',
      createTime: '2026-01-12T08:01:00.000Z',
      author: { displayName: 'Ana Moss' },
    });
    expect(read.replies[0].author.me).toBeUndefined();
    expect(s.read(fileId, ANA).body.comments[0].replies[0].author.me).toBe(true);

    const { postId } = read.headPost;
    const { commentId } = thread;
    s.batch(fileId, [
      { updateCommentPost: { commentId, postId, content: 'A strong word.' } },
      { addCommentReply: { commentId, post: { commentAction: 'RESOLVE' } } },
    ]);
    expect(s.read(fileId).body.comments[0]).toMatchObject({
      status: 'RESOLVED',
      headPost: { content: 'A strong word.', updateTime: '2026-01-12T08:01:00.000Z' },
    });
    s.people.reopen(ana, commentId);
    expect(s.read(fileId).body.comments[0].status).toBe('OPEN');

    expect(s.batch(fileId, [{ deleteComment: { commentId } }]).status).toBe(200);
    const after = s.read(fileId).body;
    expect(after.comments).toBeUndefined();
    expect(after.tabs[0].documentTab.commentAnchors).toBeUndefined();
  });

  it("leave other people's posts alone, with a 400", () => {
    const { s, fileId, ana } = draft();
    const thread = s.people.comment(ana, { start: 1, end: 3 }, 'Mine.');
    s.people.reply(ana, thread.id, 'And mine.');
    const commentId = thread.id;
    const replyId = s.read(fileId).body.comments[0].replies[0].postId;
    for (const request of [
      { deleteComment: { commentId } },
      { updateCommentPost: { commentId, postId: thread.headPost.id, content: 'Ours.' } },
      { deleteCommentReply: { commentId, postId: replyId } },
    ]) {
      const { body } = s.batch(fileId, [request]);
      expect(body.error).toMatchObject({ code: 400, message: expect.stringMatching('author') });
    }
  });

  it('keep the place of a reply that was deleted', () => {
    const { s, fileId, ana } = draft();
    const { id: commentId } = s.people.comment(ana, { start: 1, end: 3 }, 'Help?');
    const { body } = s.batch(fileId, [
      { addCommentReply: { commentId, post: { content: 'Yes.' } } },
      { addCommentReply: { commentId, post: { commentAction: 'RESOLVE' } } },
    ]);
    const [said, resolved] = body.replies.map(
      (r: { addCommentReply: { post: { postId: string } } }) => r.addCommentReply.post.postId,
    );
    const remove = (postId: string) =>
      s.batch(fileId, [{ deleteCommentReply: { commentId, postId } }]);
    expect(remove(said).status).toBe(200);
    expect(remove(resolved).status).toBe(400);
    const [gone] = s.read(fileId).body.comments[0].replies;
    expect(gone).toMatchObject({ postId: said, deleted: true });
    expect(gone.content).toBeUndefined();
    expect(gone.author).toBeUndefined();
  });

  it.each([
    ['no words', { content: '' }],
    ['2,049 letters', { content: 'x'.repeat(2049) }],
    ['1,025 letters of two bytes', { content: 'é'.repeat(1025) }],
    ['an empty range', { range: { startIndex: 3, endIndex: 3 } }],
    ['a range beyond the end', { range: { startIndex: 3, endIndex: 99 } }],
    ['a range on the section break', { range: { startIndex: 0, endIndex: 4 } }],
    ['no end', { range: { startIndex: 3 } }],
    ['an unknown tab', { range: { startIndex: 1, endIndex: 3, tabId: 't.nowhere' } }],
  ])('are refused with %s', (_, wrong) => {
    const { s, fileId } = draft();
    const good = { content: 'Yes.', range: { startIndex: 1, endIndex: 3 } };
    expect(s.batch(fileId, [{ insertComment: { ...good, ...wrong } }]).body.error.code).toBe(400);
    expect(s.read(fileId).body.comments).toBeUndefined();
    expect(s.batch(fileId, [{ insertComment: good }]).status).toBe(200);
  });

  it('may be as long as 2,048 bytes', () => {
    const { s, fileId, range } = draft();
    expect(s.batch(fileId, [comment(range('lake'), 'é'.repeat(1024))]).status).toBe(200);
  });

  it('are all written or none', () => {
    const { s, fileId, range } = draft();
    const { status } = s.batch(fileId, [comment(range('lake')), comment(range('lake'), '')]);
    expect(status).toBe(400);
    expect(s.read(fileId).body.comments).toBeUndefined();
  });

  it('can fail with a 200, for one request or for all', () => {
    const { s, fileId, range } = draft();
    const body = { requests: [comment(range('lake'))] };
    const path = `docs/v1/documents/${fileId}:batchUpdate`;
    expect(s.ask(path, { body, fault: 'comments-fail' })).toEqual({
      status: 200,
      body: expect.objectContaining({
        replies: [{}],
        commentUpdateState: 'ALL_FAILED_UNKNOWN_REASON',
      }),
    });
    s.cloud.state.switches.commentSaves = 'fail';
    expect(s.ask(path, { body }).body.commentUpdateState).toBe('ALL_FAILED_UNKNOWN_REASON');
    s.cloud.state.switches.commentSaves = 'work';
    expect(s.read(fileId).body.comments).toBeUndefined();
    expect(
      s.batch(fileId, [{ insertText: { location: { index: 1 }, text: 'x' } }]).body
        .commentUpdateState,
    ).toBe('NO_UPDATES_REQUESTED');
  });

  it('are unknown to a project without them', () => {
    const { s, fileId, range } = draft();
    s.cloud.state.switches.comments = 'off';
    expect(s.batch(fileId, [comment(range('lake'))]).body.error).toMatchObject({
      code: 400,
      message: 'Invalid requests[0]: No request set.',
    });
    expect(s.read(fileId).body.error.message).toMatch('commentsViewMode');
    expect(s.ask(`docs/v1/documents/${fileId}?includeTabsContent=true`).status).toBe(200);
  });

  it('cannot be written through the API by somebody who may only comment', () => {
    const { s, fileId, range } = draft();
    s.people.share(fileId, s.teacherId, 'commenter');
    expect(s.batch(fileId, [comment(range('lake'))]).body.error.status).toBe('PERMISSION_DENIED');
    expect(s.read(fileId).status).toBe(200);
    s.people.comment({ fileId, by: s.teacherId }, { start: 1, end: 3 }, 'By hand.');
    expect(s.read(fileId).body.comments).toHaveLength(1);
  });

  it.each([
    ['without all tabs', 'commentsViewMode=COMMENTS_VIEW_MODE_OMITTED', 400],
    [
      'without suggestions inline',
      'commentsViewMode=COMMENTS_VIEW_MODE_INCLUDED&includeTabsContent=true',
      400,
    ],
    [
      'in a preview',
      'commentsViewMode=COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS&includeTabsContent=true&suggestionsViewMode=PREVIEW_WITHOUT_SUGGESTIONS',
      400,
    ],
    [
      'with a mask that names tabs',
      'commentsViewMode=COMMENTS_VIEW_MODE_INCLUDED&suggestionsViewMode=SUGGESTIONS_INLINE&fields=tabs.tabProperties,comments',
      200,
    ],
    [
      'as access allows',
      'commentsViewMode=COMMENTS_VIEW_MODE_DEFAULT_FOR_CURRENT_ACCESS&includeTabsContent=true',
      200,
    ],
  ])('asked for %s', (_, query, status) => {
    const { s, fileId } = draft();
    expect(s.ask(`docs/v1/documents/${fileId}?${query}`).status).toBe(status);
  });
});

describe('files', () => {
  it('can be read from the bin, and not after they are deleted', () => {
    const { s, fileId } = draft();
    s.people.trash(fileId);
    expect(s.read(fileId).status).toBe(200);
    s.people.deleteFile(fileId);
    expect(s.read(fileId).body.error).toMatchObject({ code: 404, status: 'NOT_FOUND' });
  });

  it('change under the same submission when the student attaches another', () => {
    const { s, fileId } = draft();
    const other = s.people.newDoc(s.student('Ana'), 'Another', [
      { title: 'Tab 1', paragraphs: [{ text: 'New words.' }] },
    ]);
    s.people.replaceAttachments(s.work('Ana'), other.id);
    expect(s.fileOf('Ana')).toBe(other.id);
    expect(s.read(other.id).status).toBe(200);
    expect(s.read(fileId).status).toBe(200);
  });
});

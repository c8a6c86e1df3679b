// Owns: a draft as it was read: its text, and the comment threads on it.
import type { Paragraph, Passage } from './draft';

export interface Post {
  id: string;
  /** Written by the teacher the add-on runs for. */
  mine: boolean;
  author: string;
  text: string;
  /** RFC 3339, as Google gives it. */
  at: string;
  deleted: boolean;
  /** What it did to its thread; null for words alone. */
  action: 'resolve' | 'reopen' | null;
}

export interface Thread {
  id: string;
  resolved: boolean;
  /** The words it was put on, as they were then. */
  quote: string;
  head: Post;
  replies: Post[];
  /** Where it stands now; null when its words are gone. */
  passage: Passage | null;
}

export interface Draft {
  docId: string;
  title: string;
  /** Names the state of the Doc that was read, for writing against. */
  revisionId: string;
  /** In reading order, tabs one after another. */
  paragraphs: Paragraph[];
  /** Titles by tab id, in order. */
  tabs: { id: string; title: string }[];
  /** null where the Doc could only be read without its comments. */
  threads: Thread[] | null;
}

/** Whoever began a thread of ours is a teacher, and so is whoever the add-on runs for. */
export const isTeachers = (post: Post, { head }: Thread): boolean =>
  post.mine || post.author === head.author;

/** What somebody else than its teacher answered last in a thread; empty when nobody did. */
export function lastReply(thread: Thread): string {
  const said = thread.replies.filter(
    (post) => !isTeachers(post, thread) && !post.deleted && post.text.trim() !== '',
  );
  return said[said.length - 1]?.text.trim() ?? '';
}

// Owns: ids in the shapes that Google's have, made from a counter: the same steps, the same ids.

import { createHash } from 'node:crypto';
import type { CloudState } from './state';

/** 21 digits, as the id of a Google account. */
export function newUserId(state: CloudState): string {
  return `1${digits(next(state, 'user'), 20)}`;
}

/** 12 digits, as Classroom's ids of courses and coursework. */
export function newClassroomId(state: CloudState): string {
  return `7${digits(next(state, 'classroom'), 11)}`;
}

/** 44 characters, as the id of a Doc in Drive. */
export function newFileId(state: CloudState): string {
  return `1${next(state, 'file').toString('base64url').slice(0, 43)}`;
}

export function newTabId(state: CloudState): string {
  return `t.${next(state, 'tab').toString('hex').slice(0, 12)}`;
}

export function newCommentId(state: CloudState): string {
  return `AAAB${next(state, 'comment').toString('base64url').slice(0, 7)}`;
}

export function newAnchorId(state: CloudState): string {
  return `kix.${next(state, 'anchor').toString('hex').slice(0, 12)}`;
}

/**
 * A submission's id, from which assignment and whose it is. Nothing is stored for it, because
 * Classroom lists a submission for every student long before one exists.
 */
export function submissionId(courseWorkId: string, userId: string): string {
  return `Cg4I${Buffer.from(`${courseWorkId}.${userId.slice(-9)}`).toString('base64url')}`;
}

/** A revision as Docs shows it: opaque, and not the same for two people. */
export function revisionId(fileId: string, revision: number, userId: string): string {
  return `ALBJ4L${hash(`${fileId} ${revision} ${userId}`).toString('base64url').slice(0, 32)}`;
}

export function hash(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function next(state: CloudState, kind: string): Buffer {
  const n = state.nextId;
  state.nextId += 1;
  return hash(`${kind} ${n}`);
}

function digits(bytes: Buffer, count: number): string {
  return BigInt(`0x${bytes.toString('hex')}`)
    .toString()
    .slice(-count)
    .padStart(count, '0');
}

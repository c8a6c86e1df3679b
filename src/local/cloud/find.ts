// Owns: finding what a person at the Workspace names. Whoever asks names what is there: anything else is
// a mistake of the caller's, and an error that says so.
import { findTab } from './document';
import type { CloudState, Course, Doc, DriveFile, Tab, User } from './state';

/** A place in a Doc; without a tab, in the first. */
export interface Place {
  fileId: string;
  tabId?: string;
}

export function userIn(state: CloudState, id: string): User {
  return found(state.users[id], `There is nobody with the id ${id}.`);
}

export function courseIn(state: CloudState, id: string): Course {
  return found(state.courses[id], `There is no course ${id}.`);
}

export function fileIn(state: CloudState, id: string): DriveFile {
  return found(state.files[id], `There is no file ${id}.`);
}

export function docIn(state: CloudState, id: string): Doc {
  const file = fileIn(state, id);
  if (file.kind !== 'doc') throw new Error(`The file "${file.title}" is not a Doc.`);
  return file;
}

export function tabIn(state: CloudState, { fileId, tabId }: Place): Tab {
  return found(findTab(docIn(state, fileId), tabId), `The Doc ${fileId} has no tab ${tabId}.`);
}

export function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}

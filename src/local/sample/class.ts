// Owns: what a class brought into the embedded Workspace is made of.

export interface SampleParagraph {
  text: string;
  style?: 'TITLE' | 'HEADING_1' | 'NORMAL_TEXT';
}

export interface SampleDraft {
  title: string;
  tabs: { title: string; paragraphs: SampleParagraph[] }[];
}

export interface SampleWriter {
  givenName: string;
  familyName: string;
  email: string;
  /** A BCP 47 code, as `LanguageApp` takes it, when the home language is not the class's. */
  homeLanguage?: string;
  /**
   * `none`: the assignment was never opened. `paper`: turned in with nothing attached.
   * `picture`: a file that is not a Doc is attached.
   */
  work:
    | { kind: 'draft'; draft: SampleDraft; turnedIn: boolean }
    | { kind: 'none' | 'paper' | 'picture' };
}

export interface SampleClass {
  name: string;
  section: string;
  assignment: {
    title: string;
    description: string;
    /** Days from the day the class is made to the due date. */
    dueInDays: number;
    /** Handed out as a Doc, one copy a student, made when the student opens the assignment. */
    studentCopy: boolean;
  };
  writers: SampleWriter[];
}

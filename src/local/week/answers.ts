// Owns: the parts of the sidebar's answers that are looked at here.

export interface Opening {
  slots: { weekday: number; start: string; minutes: number }[];
  classes: { writers: number; drafts: number }[];
  week: WeekView | null;
}

export interface Planned {
  id: string;
  classId: string;
  date: string;
  start: string;
  kind: string;
  state: string;
  writers: { id: string; name: string }[];
}

export interface WeekView {
  start: string;
  conferences: Planned[];
  missed: { writerId: string; name: string; reason: string }[];
}

export interface Meeting {
  conference: { id: string; classId: string; skill: { id: string; name: string } };
  writers: {
    id: string;
    draft: { paragraphs: { sentences: Passage[] }[] } | null;
    strengths: { quote: string; says: string; passage: Omit<Passage, 'text'> }[];
    needs: { skill: string; quote: string; teachingPoint: string }[];
  }[];
  points: { id: string; child: string; nextStep: string; whereElse: string }[];
  frames: string[];
}

export interface Passage {
  tabId: string;
  start: number;
  end: number;
  text: string;
}

export interface NoteView {
  id: string;
  name: string;
  state: string;
  says: string;
}

// Owns: a teacher at her sidebar: what its buttons ask of the server, and what she tries again when
// she is told that it did not work.
import type { NoteWanted, Scene } from './scene';

const SECOND = 1000;
/** As the sidebar does by itself. */
const PAUSES = [0, 3 * SECOND, 10 * SECOND];
/** Of a sync; a class this small is done in one. */
const MOST_STEPS = 20;

/** The parts of the server's answers that are looked at here. */
interface Progress {
  finished: boolean;
  problems: unknown[];
}

interface Opening {
  ready: boolean;
  sending: number;
  pulling: { finished: boolean } | null;
  week: {
    conferences: {
      id: string;
      classId: string;
      kind: string;
      state: string;
      writers: { id: string }[];
    }[];
  } | null;
}

export interface Meeting {
  conference: { id: string; skill: { id: string } };
  writers: {
    id: string;
    name: string;
    draft: {
      paragraphs: { heading: boolean; sentences: Sentence[] }[];
    } | null;
  }[];
}

interface Sentence {
  tabId: string;
  start: number;
  end: number;
  text: string;
}

interface NoteView {
  id: string;
  state: string;
}

interface SaveRequest {
  saveId: string;
  again: boolean;
  conferenceId: string;
  skill: string;
  notes: object[];
}

export interface Choices {
  slots: object[];
  weekly: boolean;
}

export class Teacher {
  constructor(
    readonly scene: Scene,
    readonly email: string,
  ) {}

  /** null where she was told that it did not work. */
  ask<T>(name: string, ...args: unknown[]): T | null {
    const answer = this.scene.call(name, args, this.email);
    return answer.outcome === 'answered' ? (answer.value as T) : null;
  }

  /** What must be answered, because nothing stands in its way. */
  mustAsk<T>(name: string, ...args: unknown[]): T {
    const answer = this.scene.call(name, args, this.email);
    if (answer.outcome !== 'answered') throw new Error(`${name}: ${answer.error.message}`);
    return answer.value as T;
  }

  /** Does something, and would press "try again" where it fails. */
  attempt(action: () => boolean, again = action): void {
    if (!action()) this.scene.undone.push(again);
  }

  /** Opens the sidebar, which then sees to what was left unfinished. */
  open(): boolean {
    const opening = this.ask<Opening>('open');
    if (!opening) return false;
    if (!opening.ready) return true;
    if (opening.sending > 0 && !this.ask('deliver', [])) return false;
    return !opening.pulling || opening.pulling.finished || this.pull(false) !== 'failed';
  }

  /**
   * A sync from its first step, or on from where it stopped. `partly`: she is told what could not be
   * read, and to read it again.
   */
  pull(again: boolean): 'whole' | 'partly' | 'failed' {
    for (let step = 1; step <= MOST_STEPS; step += 1) {
      const progress = this.ask<Progress>('pull', again && step === 1);
      if (!progress) return 'failed';
      if (progress.finished) return progress.problems.length === 0 ? 'whole' : 'partly';
    }
    this.scene.complaints.push('a sync comes to no end');
    return 'failed';
  }

  /** The same as a button: what failed is carried on, and what was read in part is read anew. */
  sync(): void {
    this.attempt(
      () => this.pull(true) === 'whole',
      () => this.pull(false) === 'whole',
    );
  }

  /**
   * Set-up from its first choice to the first plan; tried again it begins where it stopped, and with
   * reading the class where not all of it could be read.
   */
  setUp(choices: Choices): void {
    let stage: 'saving' | 'pulling' | 'planning' = 'saving';
    let partly = false;
    const go = (again: boolean): boolean => {
      if (stage === 'saving') {
        const courses = this.ask<{ id: string }[]>('findClasses');
        if (!courses) return false;
        const classes = courses.map(({ id }) => id);
        if (!this.ask('setUp', { classes, ...choices })) return false;
        stage = 'pulling';
      }
      if (stage === 'pulling') {
        const end = this.pull(!again);
        if (end === 'failed') return false;
        partly = end === 'partly';
        stage = 'planning';
      }
      const planned = this.ask('planWeek') !== null;
      if (partly) stage = 'pulling';
      return planned && !partly;
    };
    this.attempt(
      () => go(false),
      () => go(true),
    );
  }

  /** The meeting of the largest conference that is still to come, of `size` writers if that is said. */
  meet(size?: number): Meeting {
    const { week } = this.mustAsk<Opening>('open');
    const open = (week?.conferences ?? [])
      .filter(({ state }) => state === 'planned')
      .sort((a, b) => b.writers.length - a.writers.length);
    const one = open.find(({ writers }) => size === undefined || writers.length === size);
    if (!one) throw new Error(`No conference of ${size ?? 'any'} writers is planned.`);
    return this.mustAsk<Meeting>('startConference', one.id);
  }

  /**
   * What she enters for the writers of a conference: a first sentence praised, something private. The
   * third of a group gets no comment.
   */
  record(meeting: Meeting, only?: number): SaveRequest {
    const { scene, email } = this;
    scene.saves += 1;
    const saveId = `save-${String(scene.saves).padStart(6, '0')}`;
    const notes = meeting.writers.slice(0, only).map(({ id, name, draft }, index) => {
      const comment = index !== 2;
      const sentence = draft?.paragraphs
        .filter(({ heading }) => !heading)
        .flatMap(({ sentences }) => sentences)[0];
      const own = name.split(' ')[0];
      const said = {
        strength: `I can see it when you write this, ${own} (note ${scene.saves}).`,
        quote: sentence?.text ?? '',
        teachingPoint: 'Slow down the moment that matters.',
        nextStep: `Add two sentences for note ${scene.saves}.`,
        whereElse: 'In every story.',
        learned: `Rides bus ${scene.saves}.`,
      };
      scene.notes.push({
        by: email,
        writerId: id,
        entered: {
          Strength: said.strength,
          'Their words': said.quote,
          'Teaching point': said.teachingPoint,
          'Next step': said.nextStep,
          'Where else': said.whereElse,
          'I learned (private)': said.learned,
        },
        comment: comment ? 'wanted' : 'none',
        reads: said.strength,
        told: false,
      });
      const passage = sentence
        ? { tabId: sentence.tabId, start: sentence.start, end: sentence.end }
        : null;
      return { writerId: id, ...said, passage, comment };
    });
    const { id: conferenceId, skill } = meeting.conference;
    return { saveId, again: false, conferenceId, skill: skill.id, notes };
  }

  /** Saves and then sends; a save whose answer never came is sent again as the same one. */
  save(request: SaveRequest): void {
    const entered = this.scene.notes.slice(-request.notes.length);
    const go = (again: boolean): boolean => {
      const views = this.ask<NoteView[]>('saveConference', { ...request, again });
      if (!views) return false;
      for (const note of entered) note.told = true;
      this.deliver(views);
      return true;
    };
    this.attempt(
      () => go(false),
      () => go(true),
    );
  }

  /** What does not go at once is tried again by the page, and then by the next opening. */
  deliver(views: readonly NoteView[]): void {
    let left = views;
    for (const pause of PAUSES) {
      left = left.filter(({ state }) => state === 'sending');
      if (left.length === 0) return;
      this.scene.workspace.clock.advance(pause);
      const sent = this.ask<NoteView[]>(
        'deliver',
        left.map(({ id }) => id),
      );
      if (!sent) return;
      left = left.map((view) => sent.find(({ id }) => id === view.id) ?? view);
    }
  }

  takeBack(noteId: string, note: NoteWanted): void {
    note.comment = 'taken back';
    this.attempt(() => this.ask('takeBack', noteId) !== null);
  }

  edit(noteId: string, note: NoteWanted, words: string): void {
    note.reads = words;
    this.attempt(() => this.ask('editFeedback', noteId, words) !== null);
  }

  sendAnyway(noteId: string): void {
    this.attempt(() => this.ask('sendAnyway', noteId) !== null);
  }
}

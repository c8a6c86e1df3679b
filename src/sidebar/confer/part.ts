// Owns: what each part of the conference screen is given.
import type { Meeting, MeetingWriter } from '../../addon/answers/meeting';
import type { Onward } from '../actions/conferring';
import type { OpenNote, Recording } from '../state/recording';

export interface PartProps {
  meeting: Meeting;
  recording: Recording;
  writer: MeetingWriter;
  /** The writer's name as short as the group allows. */
  name: string;
  note: OpenNote;
  /** Where the panel should look after a tap. */
  goOn(onward: Onward): void;
}

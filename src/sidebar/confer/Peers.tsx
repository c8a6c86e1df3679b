// Owns: writers answering each other: what help this one wants, and what each of the others says.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { MeetingWriter } from '../../addon/answers/meeting';
import { PEER_KINDS, type PeerKind } from '../../conference/peer';
import { changeOpenNote } from '../actions/conferring';
import { useDesk } from '../actions/desk';
import { Switch } from '../parts/Switch';
import { WordsField } from '../parts/WordsField';
import { answersTo, noteOf, type OpenNote } from '../state/recording';
import { shortNames, t } from '../words/words';
import type { PartProps } from './part';

export function Peers(props: PartProps & { open: boolean }) {
  const { meeting, recording, writer, name, note, open } = props;
  const desk = useDesk();
  const change = (part: Partial<OpenNote>) =>
    changeOpenNote(desk, recording.conferenceId, writer.id, part);
  const names = shortNames(meeting.writers.map((one) => one.name));
  const answers = answersTo(note, meeting);
  // Open from the beginning where there is something in it, and not shut by emptying a field.
  const [shown, setShown] = useState(note.help !== '' || answers.length > 0);
  return (
    <details
      class="fold peers"
      open={open || shown}
      onToggle={(event) => setShown(event.currentTarget.open)}
    >
      <summary>
        {t.confer.peer}
        {answers.length > 0 && <span class="soft"> · {t.confer.peerCount(answers.length)}</span>}
      </summary>
      <WordsField
        label={t.confer.peerHelp(name)}
        rows={1}
        value={note.help}
        onInput={(help) => change({ help })}
      />
      {note.help === '' && (
        <ul class="plain-list chips" aria-label={t.confer.peerAsks}>
          {meeting.peerWords.asks.map((ask) => (
            <li key={ask}>
              <button type="button" class="chip-button" onClick={() => change({ help: ask })}>
                {ask}
              </button>
            </li>
          ))}
        </ul>
      )}
      {meeting.writers.map((listener, place) =>
        listener.id === writer.id || !noteOf(recording, listener.id).here ? null : (
          <Listener
            key={listener.id}
            {...props}
            listener={listener}
            called={names[place] ?? listener.name}
            change={change}
          />
        ),
      )}
      {answers.length > 0 && (
        <>
          <Switch on={note.sendPeers} onChange={(sendPeers) => change({ sendPeers })}>
            {t.confer.peerSend}
          </Switch>
          <p class="soft small">{t.confer.peerSendWhy}</p>
        </>
      )}
    </details>
  );
}

interface ListenerProps extends PartProps {
  listener: MeetingWriter;
  called: string;
  change(part: Partial<OpenNote>): void;
}

/** One listener answers in one form. A second tap on the form takes the answer away. */
function Listener({ meeting, note, listener, called, change }: ListenerProps) {
  const place = useRef<HTMLDivElement>(null);
  const answer = note.peers[listener.id];
  const toWords = useRef(false);
  // Before the next key can be pressed: the words go on where the beginning ends.
  useLayoutEffect(() => {
    const words = toWords.current ? place.current?.querySelector('textarea') : null;
    toWords.current = false;
    words?.focus();
    words?.setSelectionRange(words.value.length, words.value.length);
  });
  const { starters } = meeting.peerWords;
  const answerWith = (kind: PeerKind, says: string) =>
    change({ peers: { ...note.peers, [listener.id]: { kind, says } } });
  const begin = (kind: PeerKind, starter: string) => {
    answerWith(kind, `${starter} `);
    toWords.current = true;
  };
  const choose = (kind: PeerKind) => {
    if (answer?.kind === kind) {
      const { [listener.id]: _taken, ...others } = note.peers;
      return change({ peers: others });
    }
    begin(kind, starters[kind][0] ?? '');
  };
  return (
    <div class="listener" ref={place}>
      <div class="listener-head">
        <span class="strong" dir="auto">
          {called}
        </span>
        <span class="segments">
          {PEER_KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              class="segment"
              aria-pressed={answer?.kind === kind}
              aria-label={t.confer.peerKindFor(t.confer.peerKinds[kind], called)}
              onClick={() => choose(kind)}
            >
              {t.confer.peerKinds[kind]}
            </button>
          ))}
        </span>
      </div>
      {answer && (
        <>
          <WordsField
            label={t.confer.peerSays(called)}
            rows={1}
            value={answer.says}
            onInput={(says) => answerWith(answer.kind, says)}
          />
          {starters[answer.kind].some((starter) => answer.says.trim() === starter) && (
            <ul class="plain-list chips" aria-label={t.confer.peerBegin}>
              {starters[answer.kind]
                .filter((starter) => starter !== answer.says.trim())
                .map((starter) => (
                  <li key={starter}>
                    <button
                      type="button"
                      class="chip-button"
                      onClick={() => begin(answer.kind, starter)}
                    >
                      {starter} …
                    </button>
                  </li>
                ))}
            </ul>
          )}
        </>
      )}
    </div>
  );
}

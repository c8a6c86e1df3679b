// Owns: the way from a conference to everything about its writer, and back.
import { useDesk } from '../actions/desk';
import { openWriter } from '../actions/writer';
import { Icon } from '../parts/Icon';
import { shortNames, t } from '../words/words';

interface Props {
  classId: string;
  writer: { id: string; name: string };
}

export function MoreOf({ classId, writer }: Props) {
  const desk = useDesk();
  const [name = writer.name] = shortNames([writer.name]);
  return (
    <button
      type="button"
      class="button button-quiet"
      onClick={() => openWriter(desk, classId, writer)}
    >
      {t.writer.everything(name)}
      <Icon name="next" />
    </button>
  );
}

// Owns: one cell as it is seen.
import type { TextRun } from '../../script/spreadsheet/model';
import type { CellView } from '../../script/spreadsheet/view';
import { Icon } from '../icon';
import { routeOfLink, writeHash } from '../route';
import { textLook } from './look';

/** Above and below what is in a cell. */
const CELL_EDGE = 4;
const LINK = /^https?:\/\/\S+$/;

interface Props {
  cell: CellView;
  /** The height of a row that does not grow, in pixels. */
  most?: number | undefined;
}

export function CellContent({ cell, most }: Props) {
  const content = contentOf(cell);
  if (most === undefined || cell.text === '') return content;
  return (
    <div class="cut" style={{ maxHeight: `${most - CELL_EDGE}px` }}>
      {content}
    </div>
  );
}

function contentOf(cell: CellView) {
  if (cell.checked !== undefined) {
    // The cell itself is what takes the key and the press.
    return (
      <span
        class={cell.checked ? 'tick on' : 'tick'}
        role="img"
        aria-label={cell.checked ? 'ticked' : 'not ticked'}
      >
        {cell.checked && <Icon name="check" size={14} />}
      </span>
    );
  }
  if (cell.list !== undefined) {
    return (
      <span class="choice">
        <span>{cell.text}</span>
        <span class="choice-open" aria-hidden="true">
          <Icon name="down" size={14} />
        </span>
      </span>
    );
  }
  if (cell.runs) return <>{pieces(cell.text, cell.runs)}</>;
  if (LINK.test(cell.text)) return <Link url={cell.text} text={cell.text} />;
  return <>{cell.text}</>;
}

function pieces(text: string, runs: readonly TextRun[]) {
  let at = 0;
  const out = [];
  for (const { start, end, style, link } of runs) {
    if (start > at) out.push(text.slice(at, start));
    const part = text.slice(start, end);
    out.push(
      <span key={start} style={textLook(style)}>
        {link === undefined ? part : <Link url={link} text={part} />}
      </span>,
    );
    at = end;
  }
  out.push(text.slice(at));
  return out;
}

/** Docs are here; nothing else on the web is any business of this page. */
function Link({ url, text }: { url: string; text: string }) {
  const route = routeOfLink(url);
  if (!route) return <span class="link">{text}</span>;
  return (
    <a class="link" href={writeHash(route)} tabIndex={-1}>
      {text}
    </a>
  );
}

// Owns: how a cell's style looks in a browser.
import type { CSSProperties } from 'preact';
import type { Border, Style, TextRun } from '../../script/spreadsheet/model';
import type { CellView } from '../../script/spreadsheet/view';

const PIXELS_PER_POINT = 4 / 3;
const LINES: Readonly<Record<string, string>> = {
  DOTTED: '1px dotted',
  DASHED: '1px dashed',
  SOLID: '1px solid',
  SOLID_MEDIUM: '2px solid',
  SOLID_THICK: '3px solid',
  DOUBLE: '3px double',
};

/** @param room The cell at the right is empty, so that a long text may run on over it. */
export function cellLook(cell: CellView, room: boolean): CSSProperties {
  const { style, align } = cell;
  const wrap = style?.wrap ?? 'OVERFLOW';
  const runsOn = wrap === 'OVERFLOW' && room && align === 'left';
  return {
    ...(style ? textLook(style) : {}),
    ...(style?.background === undefined ? {} : { backgroundColor: style.background }),
    textAlign: style?.horizontal ?? align,
    verticalAlign: style?.vertical ?? 'bottom',
    whiteSpace: wrap === 'WRAP' ? 'pre-wrap' : 'pre',
    overflow: runsOn ? 'visible' : 'hidden',
    ...border('borderTop', style?.top),
    ...border('borderLeft', style?.left),
    ...border('borderBottom', style?.bottom),
    ...border('borderRight', style?.right),
  };
}

export function textLook(style: TextRun['style'] | Style): CSSProperties {
  const lines = [style.underline && 'underline', style.strikethrough && 'line-through'];
  const decoration = lines.filter((line) => line).join(' ');
  return {
    ...(style.bold === undefined ? {} : { fontWeight: style.bold ? 'bold' : 'normal' }),
    ...(style.italic === undefined ? {} : { fontStyle: style.italic ? 'italic' : 'normal' }),
    ...(decoration === '' ? {} : { textDecoration: decoration }),
    ...(style.size === undefined ? {} : { fontSize: `${style.size * PIXELS_PER_POINT}px` }),
    ...(style.family === undefined ? {} : { fontFamily: `"${style.family}", sans-serif` }),
    ...(style.color === undefined ? {} : { color: style.color }),
  };
}

function border(side: string, line: Border | undefined): CSSProperties {
  return line ? { [side]: `${LINES[line.style] ?? '1px solid'} ${line.color}` } : {};
}

// Owns: rich text in scripts: text styles, and text with styles and links on parts of it.

import { SpreadsheetError } from '../area';
import type { Cell, Style, StyleChange, TextRun } from '../model';
import { color, flag, integer, text, textOrNull, WrongParameters } from './arguments';
import { type Desk, listOf, Registry } from './desk';
import { type Handle, handle } from './handle';
import { colorHandle } from './styles';

const textStyles = new Registry<StyleChange>();
const richTexts = new Registry<RichText>();

interface RichText {
  readonly text: string;
  readonly runs: readonly TextRun[];
}

function textStyleHandle(desk: Desk, style: StyleChange): Handle {
  return textStyles.add(
    handle(desk, 'TextStyle', {
      local: {
        copy: () => newTextStyle(desk, style),
        getFontFamily: () => style.family ?? null,
        getFontSize: () => style.size ?? null,
        getForegroundColor: () => style.color ?? null,
        getForegroundColorObject: () => (style.color ? colorHandle(desk, style.color) : null),
        isBold: () => style.bold ?? null,
        isItalic: () => style.italic ?? null,
        isStrikethrough: () => style.strikethrough ?? null,
        isUnderline: () => style.underline ?? null,
      },
    }),
    style,
  );
}

export function newTextStyle(desk: Desk, from: StyleChange = {}): Handle {
  let style = from;
  const set = (change: StyleChange): Handle => {
    style = { ...style, ...change };
    return builder;
  };
  const builder: Handle = handle(desk, 'TextStyleBuilder', {
    local: {
      setBold: (value) => set({ bold: flag(value) }),
      setItalic: (value) => set({ italic: flag(value) }),
      setUnderline: (value) => set({ underline: flag(value) }),
      setStrikethrough: (value) => set({ strikethrough: flag(value) }),
      setFontFamily: (value) => set({ family: text(value) }),
      setFontSize: (value) => set({ size: integer(value) }),
      setForegroundColor: (value) => set({ color: color(value) }),
      setForegroundColorObject: (value) => set({ color: color(value) }),
      build: () => textStyleHandle(desk, style),
    },
  });
  return builder;
}

/** Puts a change onto a stretch of text, cutting the runs it meets. */
function lay(
  runs: readonly TextRun[],
  start: number,
  end: number,
  change: (run: TextRun) => TextRun,
): TextRun[] {
  const cuts = new Set([start, end, ...runs.flatMap((run) => [run.start, run.end])]);
  const edges = [...cuts].sort((a, b) => a - b);
  const laid: TextRun[] = [];
  for (let index = 0; index + 1 < edges.length; index++) {
    const from = edges[index];
    const to = edges[index + 1];
    if (from === undefined || to === undefined) continue;
    const under = runs.find((run) => run.start <= from && run.end >= to);
    const piece: TextRun = { style: {}, ...under, start: from, end: to };
    const inside = from >= start && to <= end;
    if (inside) laid.push(change(piece));
    else if (under) laid.push(piece);
  }
  return laid.filter((run) => run.link !== undefined || Object.keys(run.style).length > 0);
}

export function newRichTextValue(desk: Desk, from: RichText = { text: '', runs: [] }): Handle {
  let value = from;
  const span = (args: readonly unknown[]): { start: number; end: number; given: unknown } => {
    if (args.length === 1) return { start: 0, end: value.text.length, given: args[0] };
    const start = integer(args[0]);
    const end = integer(args[1]);
    if (start < 0 || end > value.text.length || end <= start) {
      throw new SpreadsheetError('Illegal argument: the offsets are outside the text.');
    }
    return { start, end, given: args[2] };
  };
  const builder: Handle = handle(desk, 'RichTextValueBuilder', {
    local: {
      setText: (given) => {
        value = { text: text(given), runs: [] };
        return builder;
      },
      setTextStyle: (...args) => {
        const { start, end, given } = span(args);
        const style = given === null ? {} : textStyles.of(given);
        const runs = lay(value.runs, start, end, (run) => ({
          ...run,
          style: given === null ? {} : { ...run.style, ...style },
        }));
        value = { ...value, runs };
        return builder;
      },
      setLinkUrl: (...args) => {
        const { start, end, given } = span(args);
        const link = textOrNull(given);
        const runs = lay(value.runs, start, end, ({ link: _old, ...run }) =>
          link === undefined ? run : { ...run, link },
        );
        value = { ...value, runs };
        return builder;
      },
      build: () => richTextHandle(desk, value),
    },
  });
  return builder;
}

function richTextHandle(desk: Desk, value: RichText): Handle {
  const runAt = (args: readonly unknown[]) => {
    const start = args.length > 0 ? integer(args[0]) : 0;
    const end = args.length > 1 ? integer(args[1]) : value.text.length;
    return value.runs.find((run) => run.start <= start && run.end >= end);
  };
  return richTexts.add(
    handle(desk, 'RichTextValue', {
      local: {
        copy: () => newRichTextValue(desk, value),
        getText: () => value.text,
        getStartIndex: () => 0,
        getEndIndex: () => value.text.length,
        getLinkUrl: (...args) => runAt(args)?.link ?? null,
        getTextStyle: (...args) => textStyleHandle(desk, runAt(args)?.style ?? {}),
        getRuns: () => {
          const edges = [
            ...new Set([
              0,
              value.text.length,
              ...value.runs.flatMap((run) => [run.start, run.end]),
            ]),
          ].sort((a, b) => a - b);
          return listOf(
            desk,
            edges.slice(1).map((end, index) => {
              const start = edges[index] ?? 0;
              const run = value.runs.find((one) => one.start <= start && one.end >= end);
              const piece = { start: 0, end: end - start };
              return richTextHandle(desk, {
                text: value.text.slice(start, end),
                runs: run ? [{ ...run, ...piece }] : [],
              });
            }),
          );
        },
      },
    }),
    value,
  );
}

/** A script's rich text as text and runs. */
export function richTextOf(value: unknown): RichText {
  if (!richTexts.has(value)) throw new WrongParameters();
  return richTexts.of(value);
}

/** A cell's rich text for a script; null where the cell holds no text, as at Google. */
export function cellRichText(desk: Desk, cell: Cell | undefined): Handle | null {
  if (
    cell?.formula !== undefined ||
    (cell?.value !== undefined && typeof cell.value !== 'string')
  ) {
    return null;
  }
  const content = typeof cell?.value === 'string' ? cell.value : '';
  return richTextHandle(desk, { text: content, runs: cell?.runs ?? [] });
}

export function cellTextStyle(desk: Desk, style: Style | undefined): Handle {
  return textStyleHandle(desk, {
    bold: style?.bold ?? false,
    italic: style?.italic ?? false,
    underline: style?.underline ?? false,
    strikethrough: style?.strikethrough ?? false,
    size: style?.size ?? 10,
    family: style?.family ?? 'Arial',
    color: style?.color ?? '#000000',
  });
}

export function textStyleOf(value: unknown): StyleChange {
  return textStyles.of(value);
}

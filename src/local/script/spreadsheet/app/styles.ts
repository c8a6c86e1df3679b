// Owns: the getters and setters of a cell's look: one line a property, four methods from each.

import { cellsOf } from '../area';
import type { RangePlace, Style, StyleChange } from '../model';
import { GENERAL } from '../numberFormat';
import {
  color,
  colorOrNull,
  grid,
  integer,
  member,
  rememberColor,
  textOrNull,
  WrongParameters,
} from './arguments';
import { type Desk, handleTable } from './desk';
import { enums } from './enums';
import { type Handle, handle, type Methods } from './handle';

interface Look {
  readonly one: string;
  readonly many: string;
  readonly get: (style: Style | undefined) => unknown;
  readonly change: (value: unknown) => StyleChange;
}

/** One of a few words; null and undefined put the property back. */
function word<Word extends string>(value: unknown, ...words: Word[]): Word | undefined {
  const text = textOrNull(value)?.toLowerCase();
  const found = words.find((candidate) => candidate === text);
  if (text !== undefined && found === undefined) throw new WrongParameters();
  return found;
}

const looks: readonly Look[] = [
  {
    one: 'Background',
    many: 'Backgrounds',
    get: (style) => style?.background ?? '#ffffff',
    change: (value) => ({ background: colorOrNull(value) }),
  },
  {
    one: 'FontColor',
    many: 'FontColors',
    get: (style) => style?.color ?? '#000000',
    change: (value) => ({ color: colorOrNull(value) }),
  },
  {
    one: 'FontWeight',
    many: 'FontWeights',
    get: (style) => (style?.bold ? 'bold' : 'normal'),
    change: (value) => ({ bold: word(value, 'bold', 'normal') === 'bold' || undefined }),
  },
  {
    one: 'FontStyle',
    many: 'FontStyles',
    get: (style) => (style?.italic ? 'italic' : 'normal'),
    change: (value) => ({ italic: word(value, 'italic', 'normal') === 'italic' || undefined }),
  },
  {
    one: 'FontLine',
    many: 'FontLines',
    get: (style) =>
      style?.underline ? 'underline' : style?.strikethrough ? 'line-through' : 'none',
    change: (value) => {
      const line = word(value, 'underline', 'line-through', 'none');
      return {
        underline: line === 'underline' || undefined,
        strikethrough: line === 'line-through' || undefined,
      };
    },
  },
  {
    one: 'FontSize',
    many: 'FontSizes',
    get: (style) => style?.size ?? 10,
    change: (value) => ({ size: integer(value) }),
  },
  {
    one: 'FontFamily',
    many: 'FontFamilies',
    get: (style) => style?.family ?? 'Arial',
    change: (value) => ({ family: textOrNull(value) }),
  },
  {
    one: 'NumberFormat',
    many: 'NumberFormats',
    get: (style) => style?.numberFormat ?? GENERAL,
    change: (value) => ({ numberFormat: textOrNull(value) }),
  },
  {
    one: 'HorizontalAlignment',
    many: 'HorizontalAlignments',
    get: (style) => style?.horizontal ?? 'general',
    change: (value) => {
      const side = word(value, 'left', 'center', 'right', 'normal');
      return { horizontal: side === 'normal' ? undefined : side };
    },
  },
  {
    one: 'VerticalAlignment',
    many: 'VerticalAlignments',
    get: (style) => style?.vertical ?? 'bottom',
    change: (value) => ({ vertical: word(value, 'top', 'middle', 'bottom') }),
  },
  {
    one: 'Wrap',
    many: 'Wraps',
    get: (style) => style?.wrap === 'WRAP',
    change: (value) => {
      if (typeof value !== 'boolean') throw new WrongParameters();
      return { wrap: value ? 'WRAP' : 'OVERFLOW' };
    },
  },
  {
    one: 'WrapStrategy',
    many: 'WrapStrategies',
    get: (style) => enums.WrapStrategy[style?.wrap ?? 'OVERFLOW'],
    change: (value) => ({ wrap: member('WrapStrategy', value) as NonNullable<Style['wrap']> }),
  },
];

/** `getBackground`, `getBackgrounds`, `setBackground`, `setBackgrounds`, and so on. */
export function styleMethods(desk: Desk, place: RangePlace): Methods {
  const { tab, area } = place;
  const look: Record<string, NonNullable<Methods['look']>[string]> = {};
  const dress: Record<string, NonNullable<Methods['dress']>[string]> = {};
  for (const { one, many, get, change } of looks) {
    look[`get${one}`] = (book) => get(book.tab(tab).cell(area.row, area.column)?.style);
    look[`get${many}`] = (book) => handleTable(desk, book, place, (cell) => get(cell?.style));
    dress[`set${one}`] = (value) => {
      const style = change(value);
      return (book) => book.setStyle(tab, area, style);
    };
    dress[`set${many}`] = (values) => {
      const changes = grid(values, area, change);
      return (book) => {
        // Equal changes become one object: cells that look alike share their style.
        const known = new Map<string, StyleChange>();
        for (const { row, column } of cellsOf(area)) {
          const wanted = changes[row - area.row]?.[column - area.column];
          if (!wanted) continue;
          const key = JSON.stringify(wanted, (_name, value) => value ?? null);
          const style = known.get(key) ?? wanted;
          known.set(key, style);
          book.setStyle(tab, { row, column, rows: 1, columns: 1 }, style);
        }
      };
    };
  }
  look.getBackgroundObject = (book) =>
    colorHandle(desk, book.tab(tab).cell(area.row, area.column)?.style?.background ?? '#ffffff');
  look.getFontColorObject = (book) =>
    colorHandle(desk, book.tab(tab).cell(area.row, area.column)?.style?.color ?? '#000000');
  dress.setBackgroundObject = (value) => {
    const style = { background: colorOrNull(value) };
    return (book) => book.setStyle(tab, area, style);
  };
  dress.setFontColorObject = (value) => {
    const style = { color: colorOrNull(value) };
    return (book) => book.setStyle(tab, area, style);
  };
  dress.setBackgroundRGB = (red, green, blue) => {
    const style = { background: color(`rgb(${integer(red)},${integer(green)},${integer(blue)})`) };
    return (book) => book.setStyle(tab, area, style);
  };
  return { look, dress };
}

export function colorHandle(desk: Desk, hex: string): Handle {
  const made = handle(desk, 'Color', {
    local: {
      asRgbColor: () =>
        handle(desk, 'RgbColor', {
          local: {
            asHexString: () => hex,
            getRed: () => Number.parseInt(hex.slice(1, 3), 16),
            getGreen: () => Number.parseInt(hex.slice(3, 5), 16),
            getBlue: () => Number.parseInt(hex.slice(5, 7), 16),
          },
        }),
    },
  });
  rememberColor(made, hex);
  return made;
}

export function newColor(desk: Desk): Handle {
  let hex = '#000000';
  const builder: Handle = handle(desk, 'ColorBuilder', {
    local: {
      setRgbColor: (value) => {
        hex = color(value);
        return builder;
      },
      build: () => colorHandle(desk, hex),
    },
  });
  return builder;
}

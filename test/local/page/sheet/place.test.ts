// Owns: the promises of going about the sheet by key.
import { stepFrom } from '../../../../src/local/page/sheet/place';

const press = (key: string, more: Partial<KeyboardEvent> = {}) => ({
  key,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  ...more,
});
/** Column 2 and row 3 are hidden. */
const bounds = { rows: 5, columns: [1, 3, 4], page: 2, isHidden: (row: number) => row === 3 };

describe('a key', () => {
  it('steps over what is hidden', () => {
    expect(stepFrom({ row: 2, column: 1 }, press('ArrowDown'), bounds)).toEqual({
      row: 4,
      column: 1,
    });
    expect(stepFrom({ row: 4, column: 1 }, press('ArrowUp'), bounds)).toEqual({
      row: 2,
      column: 1,
    });
    expect(stepFrom({ row: 1, column: 1 }, press('ArrowRight'), bounds)).toEqual({
      row: 1,
      column: 3,
    });
  });

  it('stays on the sheet', () => {
    expect(stepFrom({ row: 5, column: 4 }, press('ArrowDown'), bounds)).toEqual({
      row: 5,
      column: 4,
    });
    expect(stepFrom({ row: 1, column: 1 }, press('PageUp'), bounds)).toEqual({ row: 1, column: 1 });
    expect(stepFrom({ row: 5, column: 4 }, press('End'), bounds)).toEqual({ row: 5, column: 4 });
  });

  it('leaves the grid by Tab at its edge, as one leaves any other field', () => {
    expect(stepFrom({ row: 1, column: 3 }, press('Tab'), bounds)).toEqual({ row: 1, column: 4 });
    expect(stepFrom({ row: 1, column: 4 }, press('Tab'), bounds)).toBeUndefined();
    expect(
      stepFrom({ row: 1, column: 1 }, press('Tab', { shiftKey: true }), bounds),
    ).toBeUndefined();
  });
});

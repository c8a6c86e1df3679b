// Owns: charts on a sheet as scripts make and change them.

import { SpreadsheetError } from '../area';
import type { Chart, RangePlace } from '../model';
import { color, flag, integer, list, member, notHere, text } from './arguments';
import { type Desk, listOf, Registry } from './desk';
import { chartEnums } from './enums';
import { type Handle, handle } from './handle';

/** A chart and the sheet it stands on; no sheet until it is inserted. */
const charts = new Registry<Chart>();

export function chartOf(value: unknown): Chart {
  return charts.of(value);
}

const NEW_CHART: Omit<Chart, 'id'> = {
  type: 'COLUMN',
  ranges: [],
  position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
  options: {},
  headers: 0,
  transposed: false,
};

/** The chart types the page can draw. */
const TYPES = ['AREA', 'BAR', 'COLUMN', 'COMBO', 'LINE', 'PIE', 'SCATTER'] as const;

/** A script's option as plain data of ours. */
function plain(value: unknown): unknown {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return value;
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
  }
  throw notHere('A chart option that is a function');
}

export function chartBuilder(desk: Desk, from?: Chart): Handle {
  let chart: Omit<Chart, 'id'> = from ?? NEW_CHART;
  const id = from?.id;
  const change = (next: Partial<Chart>): Handle => {
    chart = { ...chart, ...next };
    return builder;
  };
  const option = (name: string, value: unknown) =>
    change({ options: { ...chart.options, [name]: plain(value) } });
  const samePlace = (a: RangePlace, b: RangePlace) => JSON.stringify(a) === JSON.stringify(b);
  const asTypes = Object.fromEntries(
    TYPES.map((type) => [
      `as${type.slice(0, 1)}${type.slice(1).toLowerCase()}Chart`,
      () => change({ type }),
    ]),
  );
  const builder: Handle = handle(desk, 'EmbeddedChartBuilder', {
    local: {
      ...asTypes,
      setChartType: (value) => {
        const type = member('ChartType', value);
        if (!TYPES.some((known) => known === type)) throw notHere(`ChartType.${type}`);
        return change({ type });
      },
      getChartType: () => chartEnums.ChartType[chart.type],
      addRange: (range) => change({ ranges: [...chart.ranges, desk.ranges.of(range)] }),
      removeRange: (range) => {
        const place = desk.ranges.of(range);
        return change({ ranges: chart.ranges.filter((other) => !samePlace(other, place)) });
      },
      clearRanges: () => change({ ranges: [] }),
      getRanges: () =>
        listOf(
          desk,
          chart.ranges.map(({ tab, area }) => desk.range(tab, area)),
        ),
      setPosition: (row, column, offsetX, offsetY) =>
        change({
          position: {
            row: integer(row),
            column: integer(column),
            offsetX: integer(offsetX),
            offsetY: integer(offsetY),
          },
        }),
      setNumHeaders: (headers) => change({ headers: integer(headers) }),
      setTransposeRowsAndColumns: (on) => change({ transposed: flag(on) }),
      setOption: (name, value) => option(text(name), value),
      setTitle: (title) => option('title', text(title)),
      setXAxisTitle: (title) => option('hAxis.title', text(title)),
      setYAxisTitle: (title) => option('vAxis.title', text(title)),
      setColors: (colors) => option('colors', list(colors).map(color)),
      setBackgroundColor: (value) => option('backgroundColor', color(value)),
      setLegendPosition: (value) =>
        option('legend.position', member('Position', value).toLowerCase()),
      setStacked: () => option('isStacked', true),
      build: () => {
        if (chart.ranges.length === 0) throw new SpreadsheetError('A chart needs a range.');
        return chartHandle(desk, { ...chart, id: id ?? desk.session.book.newId() });
      },
    },
  });
  return builder;
}

export function chartHandle(desk: Desk, chart: Chart): Handle {
  const { position } = chart;
  return charts.add(
    handle(desk, 'EmbeddedChart', {
      local: {
        modify: () => chartBuilder(desk, chart),
        getChartId: () => chart.id,
        getNumHeaders: () => chart.headers,
        getTransposeRowsAndColumns: () => chart.transposed,
        getRanges: () =>
          listOf(
            desk,
            chart.ranges.map(({ tab, area }) => desk.range(tab, area)),
          ),
        getOptions: () =>
          handle(desk, 'ChartOptions', {
            local: {
              get: (name) => {
                const value = chart.options[text(name)];
                return value === undefined ? null : desk.run.realm.value(value);
              },
            },
          }),
        getContainerInfo: () =>
          handle(desk, 'ContainerInfo', {
            local: {
              getAnchorRow: () => position.row,
              getAnchorColumn: () => position.column,
              getOffsetX: () => position.offsetX,
              getOffsetY: () => position.offsetY,
            },
          }),
      },
    }),
    chart,
  );
}

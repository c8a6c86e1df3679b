// Owns: a chart on the sheet, drawn by chart.js.
import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
} from 'chart.js';
import { useEffect, useRef } from 'preact/hooks';
import type { ChartView } from '../../script/spreadsheet/view';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  Title,
  Tooltip,
);

const COLORS = ['#2f7d6d', '#d98324', '#3d6bb3', '#b3476b', '#7a5ea8', '#8a8f2a', '#4a90a4'];
/** Google's own size for a chart that names none, in pixels. */
const WIDTH = 600;
const HEIGHT = 371;

export function SheetChart({ chart, left, top }: { chart: ChartView; left: number; top: number }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const config = JSON.stringify([chart.type, chart.options, chart.labels, chart.series]);
  // `config` is what of the chart is drawn.
  useEffect(() => {
    if (!canvas.current) return;
    const drawn = new Chart(canvas.current, configuration(chart));
    return () => drawn.destroy();
  }, [config]);
  const title = text(chart.options.title) ?? 'Chart';
  return (
    <figure
      class="chart"
      style={{
        left: `${left}px`,
        top: `${top}px`,
        width: `${number(chart.options.width) ?? WIDTH}px`,
        height: `${number(chart.options.height) ?? HEIGHT}px`,
      }}
    >
      <canvas ref={canvas} role="img" aria-label={`${title}. ${inWords(chart)}`} />
    </figure>
  );
}

function configuration({ type, options, labels, series }: ChartView): ChartConfiguration {
  const colors = Array.isArray(options.colors) ? options.colors.map(String) : COLORS;
  const color = (index: number) => colors[index % colors.length] ?? '#2f7d6d';
  const pie = type === 'PIE';
  const stacked = options.isStacked === true || options.isStacked === 'true';
  const line = type === 'LINE' || type === 'AREA';
  const title = text(options.title);
  const legend = legendPlace(options.legend);
  return {
    type: pie ? 'pie' : line ? 'line' : 'bar',
    data: {
      labels: [...labels],
      datasets: series.map(({ name, values }, index) => ({
        label: name,
        data: [...values],
        backgroundColor: pie ? labels.map((_, part) => color(part)) : color(index),
        borderColor: pie ? '#fff' : color(index),
        borderWidth: pie || line ? 2 : 0,
        fill: type === 'AREA',
      })),
    },
    options: {
      responsive: true,
      maintainAspectRatio: false,
      animation: false,
      indexAxis: type === 'BAR' ? 'y' : 'x',
      plugins: {
        title: {
          display: title !== undefined,
          text: title ?? '',
          align: 'start',
          color: '#24343a',
          font: { size: 16, weight: 'normal' },
        },
        legend: { display: legend !== 'none', position: legend === 'none' ? 'right' : legend },
      },
      ...(pie
        ? {}
        : {
            scales: {
              x: { stacked, grid: { display: type === 'BAR' } },
              y: { stacked, beginAtZero: true, grid: { display: type !== 'BAR' } },
            },
          }),
    },
  };
}

function legendPlace(legend: unknown): 'none' | 'top' | 'bottom' | 'left' | 'right' {
  const place =
    typeof legend === 'object' && legend !== null && 'position' in legend
      ? legend.position
      : legend;
  return place === 'none' || place === 'top' || place === 'bottom' || place === 'left'
    ? place
    : 'right';
}

/** The numbers, for whoever does not see the drawing. */
function inWords({ labels, series }: ChartView): string {
  return series
    .map(
      ({ name, values }) =>
        `${name === '' ? '' : `${name}: `}${labels.map((label, at) => `${label} ${values[at] ?? 'none'}`).join(', ')}`,
    )
    .join('. ');
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
function number(value: unknown): number | undefined {
  const size = Number(value);
  return value !== undefined && Number.isFinite(size) && size > 0 ? size : undefined;
}

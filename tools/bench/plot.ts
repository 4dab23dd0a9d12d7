/** A mark of a plot: a line through points, or a bar with its range. Both axes may be logarithmic. */
export interface Line {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Where the goal stands, and on which side of it the bar should end. */
  readonly goal?: { readonly value: number; readonly isReached: boolean };
}

const WIDTH = 960;
const FONT = 'font-family="system-ui, sans-serif" font-size="13"';
const COLOURS = ['#0b7285', '#c2255c', '#5f3dc4', '#e67700', '#2b8a3e', '#495057'] as const;

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

function svg(height: number, title: string, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="${escape(title)}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>`,
    `<text x="16" y="26" ${FONT} font-weight="600">${escape(title)}</text>`,
    ...body,
    '</svg>\n',
  ].join('\n');
}

/** Horizontal bars on a linear scale, each with the range of its rounds and its goal as a dash. */
export function barPlot(title: string, bars: readonly Bar[]): string {
  const [left, right, step] = [470, WIDTH - 80, 30];
  const largest = Math.max(...bars.map(({ value, goal }) => Math.max(value, goal?.value ?? 0))) * 1.1;
  const x = (value: number): number => left + ((right - left) * Math.min(value, largest)) / largest;
  const marks = bars.flatMap(({ name, value, min, max, goal }, at) => {
    const y = 48 + at * step;
    const colour = goal === undefined ? '#868e96' : goal.isReached ? '#2b8a3e' : '#c92a2a';
    return [
      `<text x="${left - 10}" y="${y + 13}" ${FONT} text-anchor="end">${escape(name)}</text>`,
      `<rect x="${left}" y="${y}" width="${(x(value) - left).toFixed(1)}" height="18" fill="${colour}"/>`,
      `<line x1="${x(min).toFixed(1)}" x2="${x(max).toFixed(1)}" y1="${y + 9}" y2="${y + 9}" stroke="#212529"/>`,
      ...(goal
        ? [
            `<line x1="${x(goal.value).toFixed(1)}" x2="${x(goal.value).toFixed(1)}" y1="${y - 4}" y2="${y + 22}" stroke="#212529" stroke-width="2" stroke-dasharray="3 2"/>`,
          ]
        : []),
      `<text x="${right + 10}" y="${y + 13}" ${FONT}>${value.toFixed(2)}×</text>`,
    ];
  });
  return svg(60 + bars.length * step, title, marks);
}

/**
 * Lines on logarithmic axes.
 *
 * @param ticks where the x axis is labelled, and with what
 */
export function linePlot(
  title: string,
  axes: { readonly x: string; readonly y: string },
  ticks: readonly (readonly [x: number, label: string])[],
  lines: readonly Line[],
): string {
  const [left, right, top, bottom] = [70, WIDTH - 300, 50, 430];
  const points = lines.flatMap((line) => line.points).filter(([x, y]) => x > 0 && y > 0);
  const scale = (figures: readonly number[], from: number, to: number): ((figure: number) => number) => {
    const [low, high] = [Math.log(Math.min(...figures)), Math.log(Math.max(...figures))];
    return (figure) => from + ((to - from) * (Math.log(figure) - low)) / (high - low || 1);
  };
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [scale(xs, left, right), scale(ys, bottom, top)];
  const tens = (figures: readonly number[]): number[] => {
    const [low, high] = [Math.min(...figures), Math.max(...figures)];
    return Array.from({ length: 14 }, (_, at) => 10 ** (at - 4)).filter((ten) => ten >= low && ten <= high);
  };
  const grid = [
    ...tens(ys).map(
      (ten) =>
        `<line x1="${left}" x2="${right}" y1="${y(ten).toFixed(1)}" y2="${y(ten).toFixed(1)}" stroke="#dee2e6"/><text x="${left - 8}" y="${(y(ten) + 4).toFixed(1)}" ${FONT} text-anchor="end">${ten}</text>`,
    ),
    ...ticks.map(
      ([at, label]) =>
        `<text x="${x(at).toFixed(1)}" y="${bottom + 20}" ${FONT} text-anchor="middle">${escape(label)}</text>`,
    ),
    `<text x="${(left + right) / 2}" y="${bottom + 42}" ${FONT} text-anchor="middle">${escape(axes.x)}</text>`,
    `<text x="${left - 50}" y="${top - 8}" ${FONT}>${escape(axes.y)}</text>`,
  ];
  const drawn = lines.flatMap(({ name, points: own }, at) => {
    const colour = COLOURS[at % COLOURS.length] ?? COLOURS[0];
    const path = own
      .filter(([px, py]) => px > 0 && py > 0)
      .map(([px, py]) => `${x(px).toFixed(1)},${y(py).toFixed(1)}`)
      .join(' ');
    return [
      `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      `<text x="${right + 16}" y="${top + 10 + at * 20}" ${FONT} fill="${colour}">${escape(name)}</text>`,
    ];
  });
  return svg(490, title, [...grid, ...drawn]);
}

import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { StepChart, type StepPoint } from '#src/ui/step-chart.tsx';

afterEach(cleanup);

const levels = [
  { value: 'a', label: 'Bottom' },
  { value: 'b', label: 'Middle' },
  { value: 'c', label: 'Top' },
];

function show(points: readonly StepPoint[], endAt = '2026-03-31') {
  render(
    <StepChart
      label="Level over time"
      levels={levels}
      noLevelLabel="Not set"
      points={points}
      endAt={endAt}
      dateLabel={(at) => `on ${at}`}
    />,
  );
}

const on = (at: string, level: string | null): StepPoint => ({
  at,
  level,
  title: `${level ?? 'none'} ${at}`,
});

const chart = () => screen.getByRole('img', { name: 'Level over time' });
const shares = (element: Element, ...names: string[]) =>
  names.map((name) => Number.parseFloat(element.getAttribute(name)!));

/** Where a mark stands, in hundredths of the width and the height. */
function markOf(title: string) {
  const place = screen.getByTitle(title).closest('svg')!;
  return shares(place, 'x', 'y');
}

/** What draws the mark, without where it stands. */
const shapeOf = (title: string) => screen.getByTitle(title).nextElementSibling!.outerHTML;

/** Lines drawn for the levels: those of the rows start at no share of the width. */
function lines() {
  return Array.from(chart().querySelectorAll('g > line'), (line) => shares(line, 'x1', 'y1', 'x2', 'y2'));
}

describe('StepChart', () => {
  it('is one picture with a name, its levels and dates written on it, the highest above', () => {
    show([on('2026-03-01', 'a'), on('2026-03-11', 'c')]);
    const words = chart().textContent;
    expect(words.indexOf('Top')).toBeLessThan(words.indexOf('Middle'));
    expect(words.indexOf('Middle')).toBeLessThan(words.indexOf('Bottom'));
    expect(words).not.toContain('Not set');
    expect(words).toContain('on 2026-03-01');
    expect(words).toContain('on 2026-03-16');
    expect(words).toContain('on 2026-03-31');
  });

  it('puts each mark at its day and level, and draws on to the end', () => {
    show([on('2026-03-01', 'a'), on('2026-03-16', 'c')]);
    const [third] = [100 / 3];
    const [bottomX, bottomY] = markOf('a 2026-03-01');
    const [topX, topY] = markOf('c 2026-03-16');
    expect([bottomX, topX]).toEqual([0, 50]);
    expect(bottomY).toBeCloseTo(2.5 * third);
    expect(topY).toBeCloseTo(0.5 * third);
    expect(lines()).toEqual([
      [0, bottomY, 50, bottomY],
      [50, bottomY, 50, topY],
      [50, topY, 100, topY],
    ]);
  });

  it('has a shape of its own for each level', () => {
    show([on('2026-03-01', 'a'), on('2026-03-05', 'b'), on('2026-03-09', 'c')]);
    const shapes = ['a 2026-03-01', 'b 2026-03-05', 'c 2026-03-09'].map(shapeOf);
    expect(new Set(shapes).size).toBe(3);
  });

  it('leaves a gap where no level was set, and says so on a line below the levels', () => {
    show([on('2026-03-01', 'a'), on('2026-03-11', null), on('2026-03-21', 'c')]);
    expect(chart().textContent).toContain('Not set');
    const [, y] = markOf('none 2026-03-11');
    expect(y).toBe(87.5);
    // Nothing leads up or down to it, nor from it.
    expect(lines().filter(([x1, , x2]) => x1 === x2)).toEqual([]);
    expect(lines().every(([, y1, , y2]) => y1 === y2)).toBe(true);
  });

  it('shows the only point of today without a second date', () => {
    show([on('2026-03-31', 'b')]);
    expect(markOf('b 2026-03-31')[0]).toBe(0);
    expect(chart().textContent.match(/on 2026/g)).toHaveLength(1);
  });

  it('keeps every one of sixty points inside, also one after the end', () => {
    const start = Temporal.PlainDate.from('2026-01-05');
    const points = Array.from({ length: 60 }, (_, week) =>
      on(start.add({ weeks: week }).toString(), ['a', null, 'b', 'c'][week % 4] ?? null),
    );
    show(points, points.at(-3)!.at);
    const places = points.map(({ title }) => markOf(title)[0]!);
    expect(places).toEqual([...places].sort((one, other) => one - other));
    expect(Math.min(...places)).toBe(0);
    expect(Math.max(...places)).toBe(100);
  });

  it('draws nothing where there is nothing to draw', () => {
    show([]);
    expect(document.body.textContent).toBe('');
    expect(screen.queryByRole('img')).toBeNull();
  });
});

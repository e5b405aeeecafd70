import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import styles from './step-chart.module.css';

/** What was set on a day. */
export interface StepPoint {
  /** `yyyy-mm-dd` */
  at: string;
  /** The value of a level; null where none was set. */
  level: string | null;
  /** In words, for whoever points at the mark. */
  title: string;
}

interface StepChartProps {
  /** What a screen reader says of the whole; the values belong into a table beside it. */
  label: string;
  /** The lowest first. */
  levels: readonly { value: string; label: string }[];
  noLevelLabel: string;
  /** The oldest first. */
  points: readonly StepPoint[];
  /** The day up to which the last level holds, `yyyy-mm-dd`. */
  endAt: string;
  /** A day of the axis in words. */
  dateLabel: (at: string) => string;
}

/** A mark of its own for each level, so that neither colour nor height has to be told apart. Drawn around 0, 0. */
const marks: readonly ReactElement[] = [
  <circle key="circle" r="5.5" />,
  <path key="square" d="M-5 -5H5V5H-5z" />,
  <path key="triangle" d="M0 -6.5 6.5 5H-6.5z" />,
  <path key="diamond" d="M0 -7 7 0 0 7-7 0z" />,
];

/** With more than these, marks of full size would hide one another on a phone. */
const fewPoints = 24;

/** Below these, dates between the ends would be nearly the same as the ends. */
const daysForDatesBetween = 8;

const percent = (share: number): string => `${String(share * 100)}%`;

/** How a level went over time: it holds from the day it was set until the next one was. Draws nothing without points. */
export function StepChart({ label, levels, noLevelLabel, points, endAt, dateLabel }: StepChartProps) {
  const [first] = points;
  const last = points.at(-1);
  if (first === undefined || last === undefined) return null;

  const start = Temporal.PlainDate.from(first.at);
  const dayOf = (at: string): number => start.until(at, { largestUnit: 'day' }).days;
  // A day after the end would otherwise be drawn outside.
  const days = Math.max(dayOf(endAt), dayOf(last.at));
  const across = (day: number): string => percent(days === 0 ? 0 : day / days);

  const rows = levels.map((level) => level.label).reverse();
  if (points.some((point) => point.level === null)) rows.push(noLevelLabel);
  const down = (row: number): string => percent((row + 0.5) / rows.length);

  const placed = points.map(({ at, level, title }, index) => {
    const height = levels.findIndex(({ value }) => value === level);
    const next = points[index + 1];
    return {
      title,
      set: level !== null,
      mark: level === null ? marks[0] : marks[height % marks.length],
      x: across(dayOf(at)),
      until: across(next === undefined ? days : dayOf(next.at)),
      y: down(levels.length - 1 - height),
    };
  });

  return (
    <div role="img" aria-label={label} className={styles['chart']}>
      <div className={styles['levels']}>
        {rows.map((row) => (
          <span key={row} className={styles['level']}>
            {row}
          </span>
        ))}
      </div>
      <div className={styles['plot']}>
        <svg className={classNames(styles['drawing'], points.length > fewPoints && styles['dense'])}>
          {rows.map((row, index) => (
            <line key={row} className={styles['row']} x2="100%" y1={down(index)} y2={down(index)} />
          ))}
          {placed.map(({ set, x, until, y }, index) => {
            const next = placed[index + 1];
            return (
              <g key={index} className={set ? styles['step'] : styles['gap']}>
                <line x1={x} x2={until} y1={y} y2={y} />
                {/* Between a level and none there is no step, up or down. */}
                {set && next?.set && <line x1={until} x2={until} y1={y} y2={next.y} />}
              </g>
            );
          })}
          {placed.map(({ title, set, mark, x, y }, index) => (
            // An inner drawing can stand at a share of the width, which a path cannot.
            <svg key={index} className={styles['place']} x={x} y={y}>
              <title>{title}</title>
              <g className={set ? styles['mark'] : styles['hollow']}>{mark}</g>
            </svg>
          ))}
        </svg>
      </div>
      <div className={styles['dates']}>
        {[0, 0.25, 0.5, 0.75, 1].map((share) => {
          const end = share === 0 || share === 1;
          if (end ? share > days : days < daysForDatesBetween) return null;
          const day = Math.round(share * days);
          return (
            <span
              key={share}
              className={end ? undefined : classNames(styles['between'], share === 0.5 && styles['half'])}
              style={end ? undefined : { insetInlineStart: across(day) }}
            >
              {dateLabel(start.add({ days: day }).toString())}
            </span>
          );
        })}
      </div>
    </div>
  );
}

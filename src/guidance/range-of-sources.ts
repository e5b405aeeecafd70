import type { ProgrammeSetting, ProgrammeValues } from '#src/domain/programme.ts';
import { settingPositions, type SettingPosition } from './setting-positions.ts';

/** Figures from a least to a greatest one, both counted in; null is an open end. */
export interface Figures {
  readonly from: number | null;
  readonly to: number | null;
}

const givesFigures = ({ from, to }: SettingPosition): boolean => from !== null || to !== null;

/**
 * The range that the sources give for a setting, in its unit: from the least to the greatest figure that any of them
 * names, open at an end where one of them leaves it open (section 16). Null where none gives a figure.
 */
export function rangeOfSources(setting: ProgrammeSetting): Figures | null {
  const positions = settingPositions[setting].positions.filter(givesFigures);
  if (positions.length === 0) return null;
  const from = positions.map((position) => position.from);
  const to = positions.map((position) => position.to);
  return {
    from: from.includes(null) ? null : Math.min(...from.filter((figure) => figure !== null)),
    to: to.includes(null) ? null : Math.max(...to.filter((figure) => figure !== null)),
  };
}

/**
 * The first stretch of whole numbers inside the range that no source names, such as 61 to 74 between 45 to 60 and 75 to 90.
 * Such a value counts as inside; whoever sets it is told. Null where there is none.
 */
export function gapBetweenSources(setting: ProgrammeSetting): { from: number; to: number } | null {
  const positions = settingPositions[setting].positions
    .filter(givesFigures)
    .toSorted((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
  let reached: number | null = null;
  for (const { from, to } of positions) {
    if (reached !== null && from !== null && from > reached + 1) return { from: reached + 1, to: from - 1 };
    reached = Math.max(reached ?? -Infinity, to ?? Infinity);
  }
  return null;
}

/**
 * Whether a value lies outside of what the sources give, so that its reason is kept (section 16, P2). Where they give no
 * figure nothing does; for phones, every choice is one of their positions or lies between them (SU-2).
 */
export function liesOutside(setting: ProgrammeSetting, value: ProgrammeValues[ProgrammeSetting]): boolean {
  const range = rangeOfSources(setting);
  if (range === null || typeof value === 'string') return false;
  return (range.from !== null && value < range.from) || (range.to !== null && value > range.to);
}

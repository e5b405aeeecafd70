/** Draws that are the same in every run, so that two runs measure the same records. */
export interface SeededChance {
  /** A whole number from `least` to `most`, both included. */
  readonly between: (least: number, most: number) => number;
  /** True in so many of a hundred draws. */
  readonly inAHundred: (percent: number) => boolean;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** An identifier of the form that the application makes. */
  readonly identifier: () => string;
}

/** Xorshift with 32 bits: far from random enough for anything else, and the same on every machine. */
export function seededChance(seed: number): SeededChance {
  let state = seed | 0 || 1;
  const draw = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let warmUp = 0; warmUp < 16; warmUp += 1) draw();
  const between = (least: number, most: number): number => least + (draw() % (most - least + 1));
  const hexadecimal = (): string => draw().toString(16).padStart(8, '0');
  return {
    between,
    inAHundred: (percent) => between(1, 100) <= percent,
    oneOf: (items) => {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to choose from');
      return item;
    },
    identifier: () => {
      const digits = [hexadecimal(), hexadecimal(), hexadecimal(), hexadecimal()].join('');
      const variant = '89ab'.charAt(between(0, 3));
      return [
        digits.slice(0, 8),
        digits.slice(8, 12),
        `4${digits.slice(13, 16)}`,
        `${variant}${digits.slice(17, 20)}`,
        digits.slice(20, 32),
      ].join('-');
    },
  };
}

import { randomBytes } from '#src/crypto/bytes.ts';
import { recoveryCodeGroups } from '#src/crypto/recovery-code.ts';

/** Numbers, from 1 and rising, of two groups of a code, chosen at random. */
export function chooseGroups(code: string, random = randomBytes): number[] {
  // The last group is shorter than the others, and easier to guess.
  const numbers = recoveryCodeGroups(code)
    .slice(0, -1)
    .map((_, index) => index + 1);
  const draws = random(2);
  const chosen = Array.from(draws, (draw) => numbers.splice(draw % numbers.length, 1)).flat();
  return chosen.sort((a, b) => a - b);
}

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { recoveryCodeGroups, recoveryCodeOf } from '#src/crypto/recovery-code.ts';
import { chooseGroups } from '#src/screens/parts/choose-groups.ts';

it('two different whole groups of a code are asked for, in the order in which they stand', () => {
  const code = recoveryCodeOf(new Uint8Array(32).fill(7));
  const groups = recoveryCodeGroups(code);
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 2, maxLength: 2 }), (draws) => {
      const chosen = chooseGroups(code, () => new Uint8Array(draws));
      expect(chosen).toHaveLength(2);
      expect(chosen[0]).toBeLessThan(chosen[1]!);
      for (const number of chosen) expect(groups[number - 1]).toHaveLength(5);
    }),
  );
});

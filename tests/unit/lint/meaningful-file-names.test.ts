import { RuleTester } from 'eslint';
import { afterAll, describe, it } from 'vitest';
import { meaningfulFileNames } from '../../lint/meaningful-file-names.mjs';

Object.assign(RuleTester, { describe, it, afterAll });

const meaningless = [{ messageId: 'meaningless' }];
const kebabCase = [{ messageId: 'kebabCase' }];

new RuleTester().run('meaningful-file-names', meaningfulFileNames, {
  valid: [
    { code: '', filename: 'src/domain/check-in.ts' },
    { code: '', filename: 'src/vault/stretch-key.worker.ts' },
    { code: '', filename: '.dependency-cruiser.mjs' },
  ],
  invalid: [
    { code: '', filename: 'src/domain/utils.ts', errors: meaningless },
    { code: '', filename: 'src/ui/index.tsx', errors: meaningless },
    { code: '', filename: 'src/vault/helpers/seal.ts', errors: meaningless },
    { code: '', filename: 'src/domain/types.d.ts', errors: meaningless },
    { code: '', filename: 'src/domain/checkIn.ts', errors: kebabCase },
    { code: '', filename: 'src/ui/Button.tsx', errors: kebabCase },
  ],
});

import type { RuleId } from '#src/domain/rule-id.ts';
import type { RuleSource } from './sources.ts';

/** Where the principles come from, and the rules on the client, the risk screen and choosing the intervention. */
export const planningRuleSources = {
  P1: [
    { document: 'WWP-FLYER' },
    { document: 'WWP-2020', part: '§1' },
    { document: 'RESPECT-2020' },
    { document: 'WWP-2021' },
    { document: 'RESPECT-ONLINE' },
  ],
  P2: [
    { document: 'WWP-FLYER' },
    { document: 'WWP-2020' },
    { document: 'RESPECT-2020' },
    { document: 'WWP-2021' },
    { document: 'RESPECT-ONLINE', part: 'conclusion' },
  ],
  'CL-1': [
    { document: 'WWP-2020', part: 'situations 1-3' },
    { document: 'WWP-2021', part: 'ch. 3' },
    { document: 'RESPECT-ONLINE' },
  ],
  'CL-2': [{ document: 'WWP-2020', part: '§2' }],
  'CL-3': [{ document: 'WWP-2020', part: 'B' }, { document: 'RESPECT-2020' }],
  'CL-4': [{ document: 'WWP-2020', part: '§2, C' }],
  'CL-5': [
    { document: 'WWP-2020', part: 'A(g)' },
    { document: 'WWP-2021', part: 'ch. 3' },
  ],
  'CL-6': [
    { document: 'RESPECT-2020', part: 'new clients' },
    { document: 'WWP-2020', part: 'end' },
  ],
  'CL-7': [{ document: 'RESPECT-ONLINE', part: 'case management' }],
  'RS-1': [{ document: 'WWP-2020', part: '§2' }],
  'RS-2': [{ document: 'WWP-2020', part: '§2' }],
  'RS-3': [{ document: 'WWP-2020', part: '§2' }],
  'RS-4': [{ document: 'WWP-2020', part: 'stressors' }],
  'RS-5': [{ principle: 'P2' }],
  'RS-6': [{ document: 'WWP-2021', part: 'ch. 1' }, { document: 'RESPECT-2020' }],
  'RS-7': [{ document: 'RESPECT-ONLINE' }],
  'IN-1': [{ document: 'WWP-2020', part: 'A' }, { document: 'WWP-FLYER' }],
  'IN-2': [{ document: 'WWP-2020', part: 'B' }, { document: 'WWP-FLYER' }],
  'IN-3': [{ document: 'WWP-2020', part: 'C' }, { document: 'WWP-FLYER' }],
  'IN-4': [{ document: 'WWP-2020', part: 'D' }],
  'IN-5': [{ document: 'WWP-2020', part: 'end' }],
  'IN-6': [{ document: 'WWP-2020', part: '§3' }, { document: 'RESPECT-2020' }],
  'IN-7': [{ document: 'WWP-2020', part: '§3' }],
  'IN-8': [{ document: 'WWP-2021', part: 'kit 3' }],
  'IN-9': [{ document: 'RESPECT-ONLINE', part: 'conclusion' }],
  'IN-10': [{ document: 'WWP-2021', part: 'kit 3' }],
  'IN-11': [{ origin: 'derived' }],
  'IN-12': [{ document: 'WWP-2021', part: 'kits 1-2' }],
} as const satisfies { readonly [Id in RuleId]?: readonly RuleSource[] };

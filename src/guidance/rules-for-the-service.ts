import type { RuleId } from '#src/domain/rule-id.ts';
import type { RuleSource } from './sources.ts';

/**
 * Where the rules come from on survivor contact, case and treatment management, the practitioner's own work, and the service.
 */
export const serviceRuleSources = {
  'SV-1': [{ document: 'RESPECT-ONLINE' }],
  'SV-2': [{ document: 'WWP-2020', part: 'D(a)' }],
  'SV-3': [{ document: 'WWP-2020' }, { document: 'WWP-2021', part: 'ch. 1' }],
  'SV-4': [{ document: 'WWP-2020', part: 'D' }, { document: 'WWP-FLYER' }],
  'SV-5': [{ document: 'WWP-2020', part: 'D(b)' }],
  'SV-6': [
    { document: 'WWP-2021', part: 'ch. 1' },
    { document: 'WWP-2020', part: 'situations 1-3' },
  ],
  'SV-7': [{ document: 'RESPECT-2020', part: 'ISS' }],
  'SV-8': [{ document: 'RESPECT-2020', part: 'ISS' }],
  'SV-9': [{ document: 'WWP-2021', part: 'kit 3' }],
  'SV-10': [{ principle: 'P1' }, { origin: 'derived' }],
  'CM-1': [{ document: 'RESPECT-ONLINE', part: 'case management' }],
  'CM-2': [{ document: 'RESPECT-ONLINE' }, { document: 'RESPECT-2020' }],
  'CM-3': [{ document: 'RESPECT-ONLINE', part: 'case management' }],
  'CM-4': [{ document: 'RESPECT-ONLINE' }, { document: 'RESPECT-2020' }],
  'TM-1': [{ document: 'RESPECT-ONLINE', part: 'treatment management' }],
  'TM-2': [{ document: 'RESPECT-2020' }],
  'TM-3': [{ document: 'WWP-2021', part: 'ch. 5' }],
  'TM-4': [{ origin: 'user' }],
  'PR-1': [{ document: 'WWP-2020', part: 'rules' }],
  'PR-2': [{ document: 'WWP-2020' }],
  'PR-3': [{ document: 'RESPECT-ONLINE' }],
  'PR-4': [
    { document: 'WWP-2020', part: 'social responses' },
    { document: 'RESPECT-2020' },
    { document: 'WWP-2021', part: 'ch. 5' },
  ],
  'PR-5': [{ document: 'RESPECT-2020' }],
  'SR-1': [{ document: 'WWP-2020' }],
  'SR-2': [{ document: 'WWP-2020' }],
  'SR-3': [{ document: 'WWP-2021', part: 'kit 1' }],
  'SR-4': [{ document: 'WWP-2021', part: 'kit 2' }],
  'SR-5': [{ document: 'WWP-2021', part: 'kit 3' }],
  'SR-6': [{ origin: 'derived' }],
} as const satisfies { readonly [Id in RuleId]?: readonly RuleSource[] };

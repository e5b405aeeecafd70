import type { RuleId } from '#src/domain/rule-id.ts';
import type { SourceDocumentId } from './sources.ts';

/**
 * Rules on which the sources differ, with the documents that take a position of their own. A programme chooses between
 * them in its settings (P2); what each position is stands in the words of the guidance.
 */
export const differingPositions = {
  'SE-1': ['WWP-2020', 'RESPECT-2020', 'RESPECT-ONLINE'],
  'SE-3': ['RESPECT-2020', 'WWP-2020'],
  'SU-2': ['RESPECT-ONLINE', 'WWP-2021'],
  'GR-3': ['WWP-2021', 'RESPECT-ONLINE'],
  'GR-4': ['WWP-2021', 'RESPECT-ONLINE'],
  'GR-10': ['WWP-2021', 'RESPECT-ONLINE'],
  'CM-2': ['RESPECT-ONLINE', 'RESPECT-2020'],
} as const satisfies { readonly [Id in RuleId]?: readonly SourceDocumentId[] };

type Differing = typeof differingPositions;

/** A text for every position on every rule on which the sources differ. */
export type PositionWords = {
  readonly [Id in keyof Differing]: { readonly [Document in Differing[Id][number]]: string };
};

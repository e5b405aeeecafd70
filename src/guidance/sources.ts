import type { RuleId } from '#src/domain/rule-id.ts';

/** Identifiers of the five documents that the practice model is drawn from. */
export const sourceDocumentIds = [
  'WWP-FLYER',
  'WWP-2020',
  'RESPECT-2020',
  'WWP-2021',
  'RESPECT-ONLINE',
] as const;
export type SourceDocumentId = (typeof sourceDocumentIds)[number];

/** One of the five documents. Its title and what it is are in the words of the guidance. */
export interface SourceDocument {
  readonly id: SourceDocumentId;
  readonly publisher: 'WWP European Network' | 'Respect';
  /** Year or years in which it was published, as shown. */
  readonly year: string;
}

/** The five documents, oldest first. */
export const sourceDocuments: { readonly [Id in SourceDocumentId]: SourceDocument } = {
  'WWP-FLYER': { id: 'WWP-FLYER', publisher: 'WWP European Network', year: '2020' },
  'WWP-2020': { id: 'WWP-2020', publisher: 'WWP European Network', year: '2020' },
  'RESPECT-2020': { id: 'RESPECT-2020', publisher: 'Respect', year: '2020' },
  'WWP-2021': { id: 'WWP-2021', publisher: 'WWP European Network', year: '2021' },
  'RESPECT-ONLINE': { id: 'RESPECT-ONLINE', publisher: 'Respect', year: '2020–21' },
};

/** Places in the documents that rules are found at, as the practice model cites them; spelled out in the words. */
export const sourceParts = [
  '§1',
  '§2',
  '§2, C',
  '§3',
  'A',
  'A(a-h)',
  'A(d)',
  'A(g)',
  'B',
  'C',
  'C(a)',
  'C(b, c)',
  'D',
  'D(a)',
  'D(b)',
  'situations 1-3',
  'stressors',
  'rules',
  'basic rules',
  'basic rule 2',
  'basic rule 3',
  'social responses',
  'end',
  'introduction',
  'ch. 1',
  'ch. 2-3',
  'ch. 2',
  'ch. 3',
  'ch. 4',
  'ch. 5',
  'kit 1',
  'kit 2',
  'kit 3',
  'kits 1-2',
  'new clients',
  'ISS',
  'case management',
  'treatment management',
  'checklist',
  'conclusion',
] as const;
export type SourcePart = (typeof sourceParts)[number];

/**
 * Where a rule comes from: a document, one of the two principles, or else ourselves, `derived` from the documents, or the
 * `user`, the practitioners who asked for it.
 */
export type RuleSource =
  | { readonly document: SourceDocumentId; readonly part?: SourcePart }
  | { readonly principle: Extract<RuleId, 'P1' | 'P2'> }
  | { readonly origin: 'derived' | 'user' };

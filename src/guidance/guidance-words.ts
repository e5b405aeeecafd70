import type { RuleId } from '#src/domain/rule-id.ts';
import type { PositionWords } from './differing-positions.ts';
import type { RuleSection } from './rule-sections.ts';
import type { SourceDocumentId, SourcePart } from './sources.ts';

/**
 * Everything that the guidance says in one language. It is as large as all other words together and read only when
 * somebody asks why, so it is loaded by itself. Plain texts, without places to fill.
 */
export interface GuidanceWords {
  readonly documents: {
    readonly [Id in SourceDocumentId]: { readonly title: string; readonly about: string };
  };
  readonly parts: { readonly [Part in SourcePart]: string };
  readonly sections: { readonly [Section in RuleSection]: string };
  readonly rules: { readonly [Id in RuleId]: string };
  readonly positions: PositionWords;
}

import type { ProgrammeSetting } from '#src/domain/programme.ts';
import type { RuleId } from '#src/domain/rule-id.ts';
import type { SourceDocumentId } from './sources.ts';

/** What a document says beside figures, or in the place of them. */
export const positionRemarks = [
  'twoIdeal',
  'thirdAdvised',
  'noPhones',
  'anyDevice',
  'moreFrequent',
  'noFigure',
] as const;
export type PositionRemark = (typeof positionRemarks)[number];

/** What one document says about a setting, in the unit of the setting. */
export interface SettingPosition {
  readonly document: SourceDocumentId;
  /** The least that it asks for; null where it names none. */
  readonly from: number | null;
  /** The most; null where it names none. With `from` null too, the document gives no figure. */
  readonly to: number | null;
  /** Said in the place of the bare figures. */
  readonly remark?: PositionRemark;
}

/** A setting of section 16 with what the sources say about it. */
export interface SettingGuidance {
  readonly rules: readonly RuleId[];
  readonly positions: readonly SettingPosition[];
  /** The sources give no figure, so the default is our own. */
  readonly defaultIsOurs: boolean;
}

const figures = (
  document: SourceDocumentId,
  from: number | null,
  to: number | null,
  remark?: PositionRemark,
): SettingPosition => ({ document, from, to, ...(remark && { remark }) });

const noFigures = (document: SourceDocumentId, remark: PositionRemark): SettingPosition =>
  figures(document, null, null, remark);

function bySources(rules: readonly RuleId[], ...positions: SettingPosition[]): SettingGuidance {
  return { rules, positions, defaultIsOurs: false };
}

function ours(rules: readonly RuleId[], ...positions: SettingPosition[]): SettingGuidance {
  return { rules, positions, defaultIsOurs: true };
}

/** The settings of section 16 in the order of the practice model, each with the position of every document that has one. */
export const settingPositions: { readonly [Name in ProgrammeSetting]: SettingGuidance } = {
  checkInMinutes: bySources(['CI-1'], figures('WWP-2020', 15, 15)),
  checkInEveryDays: bySources(['CI-1'], figures('WWP-2020', 1, 3)),
  longerCallsAWeek: bySources(['CI-4'], figures('WWP-2020', 2, 3)),
  sessionsAWeek: bySources(
    ['SE-3', 'IN-1'],
    figures('WWP-2020', 1, 1),
    figures('RESPECT-2020', 1, 2, 'twoIdeal'),
  ),
  sessionMinutes: bySources(['SE-1'], figures('WWP-2020', 45, 60), figures('RESPECT-ONLINE', 75, 90)),
  bufferMinutes: bySources(['SE-1'], figures('WWP-2020', 30, null)),
  // GR-3 reads the 5 of this document as the most.
  groupSize: bySources(['GR-3'], figures('WWP-2021', null, 5), figures('RESPECT-ONLINE', 5, 6)),
  groupMinutes: bySources(['GR-4'], figures('WWP-2021', 60, 90), figures('RESPECT-ONLINE', 75, 90)),
  groupFacilitators: bySources(['GR-5'], figures('RESPECT-ONLINE', 2, 3, 'thirdAdvised')),
  missedAfterMinutes: bySources(['AT-1'], figures('RESPECT-ONLINE', 10, 10)),
  phonesOnline: bySources(
    ['SU-2'],
    noFigures('RESPECT-ONLINE', 'noPhones'),
    noFigures('WWP-2021', 'anyDevice'),
  ),
  survivorContactDays: bySources(['SV-7'], figures('RESPECT-2020', 7, 14)),
  caseManagementDays: bySources(['CM-2'], figures('RESPECT-2020', 7, 7), figures('RESPECT-ONLINE', null, 30)),
  sessionsForFeedback: bySources(['TM-1'], figures('RESPECT-ONLINE', null, 5)),
  practitionerSupportDays: bySources(['TM-2'], figures('RESPECT-2020', 7, 7)),
  riskScreenDays: ours(['RS-6'], noFigures('WWP-2021', 'moreFrequent')),
  holdingReviewDays: ours(['IN-8'], noFigures('WWP-2021', 'noFigure')),
};

/** Sections of the practice model, in order, each with what the identifiers of its rules begin with. */
export const ruleSections = {
  principles: 'P',
  client: 'CL',
  riskScreen: 'RS',
  intervention: 'IN',
  checkIn: 'CI',
  session: 'SE',
  suitability: 'SU',
  readiness: 'RC',
  group: 'GR',
  attendance: 'AT',
  flags: 'FL',
  survivorContact: 'SV',
  caseManagement: 'CM',
  treatmentManagement: 'TM',
  practitioner: 'PR',
  service: 'SR',
} as const;
export type RuleSection = keyof typeof ruleSections;

/** Keys of the sections, in order. */
export const ruleSectionKeys = Object.keys(ruleSections) as RuleSection[];

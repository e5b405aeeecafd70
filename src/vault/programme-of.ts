import { defaultProgramme, type Programme, type ProgrammeValues } from '#src/domain/programme.ts';
import { bodyOf, type Caseload } from './caseload.ts';

/** What the programme has set; the defaults as long as nothing was (section 16). */
export function programmeOf(caseload: Caseload): ProgrammeValues {
  const history = caseload.only('programme');
  return history ? bodyOf(history).values : defaultProgramme;
}

/** Why values lie outside of what the sources give, by name of the setting. */
export function programmeReasons(caseload: Caseload): Programme['reasons'] {
  const history = caseload.only('programme');
  return history ? bodyOf(history).reasons : {};
}

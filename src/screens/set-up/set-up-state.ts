import type { TypedPassphrase } from '#src/crypto/passphrase-strength.ts';
import type { PractitionerRole } from '#src/domain/practitioner.ts';
import type { OpenedBackup } from '#src/exchange/backup.ts';
import type { NewVaultSecrets } from '#src/vault/create-vault.ts';

/** Whether the vault begins empty or with what is in a backup. */
export type SetUpWay = 'new' | 'restore';

const stepsOf = {
  new: ['aboutYou', 'passphrase', 'recoveryCode', 'typedBack', 'making'],
  restore: ['backupFile', 'backupSummary', 'passphrase', 'recoveryCode', 'typedBack', 'making'],
} as const satisfies Record<SetUpWay, readonly string[]>;

export type SetUpStep = 'welcome' | (typeof stepsOf)[SetUpWay][number];

/** Why making the vault failed; `unopened` when it was made and only did not open. */
export type MakingFailure = 'full' | 'refused' | 'unopened';

/** Everything that was entered so far. It is in memory only until the vault is made. */
export interface SetUpState {
  readonly way: SetUpWay;
  readonly step: SetUpStep;
  readonly name: string;
  readonly role: PractitionerRole | null;
  readonly typed: TypedPassphrase;
  /** Made once: a code that is on paper already must stay the code, however often one steps back. */
  readonly secrets: NewVaultSecrets | null;
  /** Numbers of the groups of the recovery code that are asked for. */
  readonly asked: readonly number[];
  readonly backup: OpenedBackup | null;
  readonly failure: MakingFailure | null;
}

export type SetUpEvent =
  | { readonly what: 'wayChosen'; readonly way: SetUpWay }
  | { readonly what: 'entered'; readonly fields: Partial<Pick<SetUpState, 'name' | 'role' | 'typed'>> }
  | { readonly what: 'backupOpened'; readonly backup: OpenedBackup }
  | { readonly what: 'passphraseTaken'; readonly secrets: NewVaultSecrets }
  | { readonly what: 'codeNoted'; readonly asked: readonly number[] }
  | { readonly what: 'makingFailed'; readonly failure: MakingFailure }
  | { readonly what: 'tryingAgain' }
  | { readonly what: 'next' }
  | { readonly what: 'back' };

const nothingEntered = {
  name: '',
  role: null,
  typed: { passphrase: '', repeated: '' },
  secrets: null,
  asked: [],
  backup: null,
  failure: null,
} as const satisfies Omit<SetUpState, 'way' | 'step'>;

/** Where set-up starts. */
export function startOfSetUp(initial: 'welcome' | 'restore'): SetUpState {
  return initial === 'restore'
    ? { ...nothingEntered, way: 'restore', step: 'backupFile' }
    : { ...nothingEntered, way: 'new', step: 'welcome' };
}

/** What follows from an event. */
export function afterEvent(state: SetUpState, event: SetUpEvent): SetUpState {
  switch (event.what) {
    case 'wayChosen':
      return { ...state, way: event.way, step: stepsOf[event.way][0] };
    case 'entered':
      return { ...state, ...event.fields };
    // These come after something was waited for: a second press meanwhile must not skip a step.
    case 'backupOpened':
      if (state.step !== 'backupFile') return state;
      return moved({ ...state, backup: event.backup }, 1);
    case 'passphraseTaken':
      if (state.step !== 'passphrase') return state;
      return moved({ ...state, secrets: state.secrets ?? event.secrets }, 1);
    case 'codeNoted':
      return moved({ ...state, asked: event.asked }, 1);
    case 'makingFailed':
      return { ...state, failure: event.failure };
    case 'tryingAgain':
      return { ...state, failure: null };
    case 'next':
      return moved(state, 1);
    case 'back':
      // A vault that is made already has its passphrase.
      return state.failure === 'unopened' ? state : moved({ ...state, failure: null }, -1);
  }
}

function moved(state: SetUpState, by: 1 | -1): SetUpState {
  const steps: readonly SetUpStep[] = stepsOf[state.way];
  return { ...state, step: steps[steps.indexOf(state.step) + by] ?? 'welcome' };
}

/** How far one is; null where no step is counted. Making counts as part of the last step that asks for something. */
export function placeOf({ way, step }: SetUpState): { current: number; total: number } | null {
  const counted: readonly SetUpStep[] = stepsOf[way].slice(0, -1);
  const index = counted.indexOf(step);
  return index < 0 ? null : { current: index + 1, total: counted.length };
}

/** Something sealed: a revision, a draft or a ledger head. Nothing about it is in the open. */
export interface SealedRow {
  readonly id: string;
  readonly format: number;
  /** Which data key sealed it. */
  readonly key: string;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

/** Name of the data key of everything but the survivor compartment. */
export const mainKey = 'main';

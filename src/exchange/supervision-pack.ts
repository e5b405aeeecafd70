import { PackRefusedError, type PackHeader } from './pack-format.ts';
import { readPack } from './read-pack.ts';
import {
  superviseOnly,
  supervisionAbout,
  supervisionLine,
  type CheckInView,
  type ClientView,
  type SupervisionAbout,
  type SupervisionChoice,
} from './supervision-view.ts';
import { writePack, type PackOrigin } from './write-pack.ts';

/** A supervision pack that was opened and found whole: in memory only. */
export interface OpenedSupervisionPack {
  readonly header: PackHeader;
  readonly about: SupervisionAbout;
  readonly clients: readonly ClientView[];
  readonly checkIns: readonly CheckInView[];
}

/** Seals the chosen part of the caseload for the treatment manager (TM-4). */
export async function makeSupervisionPack(
  choice: SupervisionChoice,
  origin: PackOrigin,
  options: Parameters<typeof writePack>[2],
): Promise<Blob> {
  const view = superviseOnly(choice);
  const about: SupervisionAbout = {
    from: choice.from,
    to: choice.to,
    pseudonyms: choice.pseudonyms,
    clients: view.clients.length,
    checkIns: view.checkIns.length,
  };
  const lines = [
    ...view.clients.map((client) => ({ client })),
    ...view.checkIns.map((checkIn) => ({ checkIn })),
  ];
  return writePack({ kind: 'supervision', about, lines }, origin, options);
}

/**
 * Opens a supervision pack, checking every line of it.
 *
 * @throws PackRefusedError with the reason.
 */
export async function openSupervisionPack(
  file: Blob,
  options: Parameters<typeof readPack>[2],
): Promise<OpenedSupervisionPack> {
  const { header, lines } = await readPack(file, 'supervision', options);
  const about = supervisionAbout.safeParse(header.about);
  if (!about.success) throw new PackRefusedError('damaged', { cause: about.error });
  const clients: ClientView[] = [];
  const checkIns: CheckInView[] = [];
  for (const line of lines) {
    const parsed = supervisionLine.safeParse(line);
    if (!parsed.success) throw new PackRefusedError('damaged', { cause: parsed.error });
    if ('client' in parsed.data) clients.push(parsed.data.client);
    else checkIns.push(parsed.data.checkIn);
  }
  if (about.data.clients !== clients.length || about.data.checkIns !== checkIns.length) {
    throw new PackRefusedError('damaged');
  }
  return { header, about: about.data, clients, checkIns };
}

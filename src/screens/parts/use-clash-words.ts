import { useTranslations } from 'use-intl';
import type { Clash } from '#src/domain/booked-time.ts';
import { timeIn } from '#src/domain/civil-days.ts';
import type { BookedWork } from '#src/domain/diary.ts';
import { useCaseload } from '#src/vault/use-vault.tsx';
import { useWorkWords } from './use-work-words.ts';

/**
 * Says what a contact runs into, a sentence for each way in which it does (SE-1).
 *
 * @param zone where the practitioner is
 */
export function useClashWords(zone: string): (clashes: readonly Clash<BookedWork>[]) => string[] {
  const t = useTranslations('clash');
  const words = useWorkWords();
  const caseload = useCaseload();
  const clientOf = ({ work }: BookedWork): string =>
    caseload.clientRecords(work.client)?.client.reference ?? '';
  const wholly = (other: BookedWork): string =>
    t('other', {
      what: words.name(other.work.work),
      client: clientOf(other),
      start: timeIn(zone, other.start),
      end: timeIn(zone, other.end),
    });
  const keptFree = (other: BookedWork): string =>
    t('keptFree', { client: clientOf(other), until: timeIn(zone, other.bufferEnd) });
  return (clashes) => {
    const of = (kind: Clash['kind'], say: (other: BookedWork) => string): string | null => {
      const others = clashes.filter((clash) => clash.kind === kind).map((clash) => say(clash.with));
      return others.length === 0 ? null : t(kind, { others: others.join('; ') });
    };
    return [of('contact', wholly), of('itsBuffer', keptFree), of('ownBuffer', wholly)].filter(
      (sentence) => sentence !== null,
    );
  };
}

import { timeIn } from '#src/domain/civil-days.ts';
import type { DueWork } from '#src/domain/due-work.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { useEnvironment } from '#src/vault/use-vault.tsx';

/** Says for when due work was agreed, where the practitioner is: `Mon 2 Mar, 09:00`. */
export function useWhenDue(): (due: Pick<DueWork, 'localDay' | 'at'>) => string {
  const moments = useMoments();
  const { zone } = useEnvironment();
  return ({ localDay, at }) => {
    const day = moments.shortDay(localDay);
    return at === null ? day : `${day}, ${timeIn(zone(), at)}`;
  };
}

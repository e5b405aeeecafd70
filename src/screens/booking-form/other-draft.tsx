import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AskedBooking } from '#src/screens/parts/booking-address.ts';
import { useMoments } from '#src/screens/parts/use-moments.ts';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import type { BookingFields } from './booking-fields.ts';
import { setTimeKey } from './set-times.ts';

interface OtherDraftProps {
  readonly fields: BookingFields;
  readonly change: (fields: Partial<BookingFields>) => void;
  readonly asked: AskedBooking;
  /** What the form would hold without the draft. */
  readonly begunAnew: () => BookingFields;
}

/** Where a draft was taken up that is for another day than the one asked for: it is said, and the other is one press away. */
export function OtherDraft({ fields, change, asked, begunAnew }: OtherDraftProps) {
  const t = useTranslations('bookingForm.otherDraft');
  const moments = useMoments();
  const [differs, setDiffers] = useState(() => asked.day !== null && !isFor(fields, asked));
  if (!differs || asked.day === null) return null;
  return (
    <Notice
      tone="caution"
      actions={
        <Button
          onClick={() => {
            change(begunAnew());
            setDiffers(false);
          }}
        >
          {t('beginAnew', { day: moments.shortDay(asked.day) })}
        </Button>
      }
    >
      {t('explain', { day: moments.shortDay(asked.day) })}
    </Notice>
  );
}

function isFor(fields: BookingFields, asked: AskedBooking): boolean {
  if (asked.moves)
    return setTimeKey(fields.insteadOf) === setTimeKey({ day: asked.day ?? '', time: asked.time });
  return fields.day === asked.day;
}

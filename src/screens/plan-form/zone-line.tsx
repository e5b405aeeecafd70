import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import styles from './plan-form.module.css';

interface ZoneLineProps {
  /** Zone in which the times are agreed. */
  readonly zone: string;
  /** Where the practitioner is. */
  readonly here: string;
  readonly onChange: (zone: string) => void;
}

/** Where a nine o'clock call is at nine: said quietly, and with a way to change it where the practitioner is elsewhere. */
export function ZoneLine({ zone, here, onChange }: ZoneLineProps) {
  const t = useTranslations('planForm');
  if (zone === here) return <p className={styles['quiet']}>{t('zone', { zone })}</p>;
  return (
    <Notice
      title={t('zoneOther', { zone, here })}
      actions={
        <Button
          onClick={() => {
            onChange(here);
          }}
        >
          {t('zoneSwitch', { here })}
        </Button>
      }
    >
      {t('zoneOtherExplain')}
    </Notice>
  );
}

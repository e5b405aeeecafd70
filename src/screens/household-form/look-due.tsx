import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import type { DueWork } from '#src/domain/due-work.ts';
import { Why } from '#src/screens/parts/why.tsx';
import { buttonClassName } from '#src/ui/button.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { Page, PageActions } from '#src/ui/page.tsx';

interface LookDueProps {
  readonly reference: string;
  /** The look at the risk that is open. */
  readonly look: DueWork;
}

/** After a change in the home is saved: the look at the risk that it asks for, one tap away (CL-7, RS-6). */
export function LookDue({ reference, look }: LookDueProps) {
  const t = useTranslations('householdForm');
  const because = look.because.includes('firstScreen')
    ? 'lookFirst'
    : look.because.includes('household')
      ? 'lookBecause'
      : 'lookOther';
  return (
    <Page title={reference} lead={t('done')}>
      <Notice
        tone="caution"
        title={t('lookDue')}
        actions={<Why rules={['CL-7', 'RS-6']} about={t('lookDue')} />}
      >
        {t(because)}
      </Notice>
      <PageActions>
        <Link
          to={`/people/${look.client}/look`}
          className={buttonClassName({ variant: 'primary', size: 'l' })}
          replace
        >
          {t('look')}
        </Link>
        <Link to={`/people/${look.client}`} className={buttonClassName({ variant: 'quiet' })} replace>
          {t('later')}
        </Link>
      </PageActions>
    </Page>
  );
}

import { useTranslations } from 'use-intl';
import { AppearanceChoice } from '#src/screens/parts/appearance-choice.tsx';
import { Button } from '#src/ui/button.tsx';
import { Stage } from '#src/ui/stage.tsx';
import type { SetUpWay } from './set-up-state.ts';
import styles from './welcome-step.module.css';

interface WelcomeStepProps {
  readonly onWay: (way: SetUpWay) => void;
  readonly onOpenPack: () => void;
}

/** What Evenkeel is for, and the three ways on. */
export function WelcomeStep({ onWay, onOpenPack }: WelcomeStepProps) {
  const t = useTranslations('setUp.welcome');
  return (
    <Stage title={t('title')} lead={t('lead')}>
      <div className={styles['ways']}>
        <Button variant="primary" size="l" block onClick={() => onWay('new')}>
          {t('setUp')}
        </Button>
        <Button block icon="history" onClick={() => onWay('restore')}>
          {t('restore')}
        </Button>
        <Button block icon="pack" onClick={onOpenPack}>
          {t('openPack')}
        </Button>
      </div>
      <AppearanceChoice />
    </Stage>
  );
}

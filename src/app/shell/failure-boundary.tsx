import { Component, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '#src/ui/button.tsx';
import { Stage } from '#src/ui/stage.tsx';

/** Stands in for a page that failed to draw, and says what is safe. */
export class FailureBoundary extends Component<
  { readonly children: ReactNode },
  { readonly failed: boolean }
> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <FailurePage /> : this.props.children;
  }
}

function FailurePage() {
  const t = useTranslations('shell.failed');
  return (
    <Stage title={t('title')} lead={t('explain')}>
      <Button
        variant="primary"
        onClick={() => {
          location.reload();
        }}
      >
        {t('reload')}
      </Button>
    </Stage>
  );
}

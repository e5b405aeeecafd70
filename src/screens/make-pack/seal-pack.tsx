import { useEffect, useRef, useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { suggestPassphrase } from '#src/crypto/suggested-passphrase.ts';
import { neutralFileName } from '#src/exchange/hand-over-file.ts';
import type { SupervisionChoice } from '#src/exchange/supervision-view.ts';
import { Button } from '#src/ui/button.tsx';
import { CopyText } from '#src/ui/copy-text.tsx';
import { Notice } from '#src/ui/notice.tsx';
import { PageActions } from '#src/ui/page.tsx';
import { ProgressBar } from '#src/ui/progress-bar.tsx';
import { Section } from '#src/ui/section.tsx';
import { practitionerOf } from '#src/vault/save-practitioner.ts';
import { useEnvironment, useVault } from '#src/vault/use-vault.tsx';

/** A finished file and the words that open it. */
export interface SealedPack {
  readonly file: File;
  readonly passphrase: string;
}

interface SealPackProps {
  readonly chosen: SupervisionChoice;
  readonly appVersion: string;
  readonly onReady: (pack: SealedPack) => void;
}

/**
 * Makes the file under six random words. They are not asked for: a passphrase that travels by phone is read out once, and
 * what people make up for that is weak.
 */
export function SealPack({ chosen, appVersion, onReady }: SealPackProps) {
  const t = useTranslations('makePack');
  const language = useLocale();
  const vault = useVault();
  const { now, zone, newId, stretchKey } = useEnvironment();
  const [passphrase, setPassphrase] = useState<string | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [problem, setProblem] = useState<'clientsMissing' | 'periodWrong' | 'failed' | null>(null);
  const cancel = useRef<AbortController | null>(null);

  useEffect(() => {
    let wanted = true;
    void suggestPassphrase(language).then((words) => {
      if (wanted) setPassphrase(words);
    });
    return () => {
      wanted = false;
    };
  }, [language]);
  useEffect(
    () => () => {
      cancel.current?.abort();
    },
    [],
  );

  const make = async (): Promise<void> => {
    if (passphrase === null) return;
    if (chosen.clients.length === 0) {
      setProblem('clientsMissing');
      return;
    }
    if (chosen.from > chosen.to) {
      setProblem('periodWrong');
      return;
    }
    setProblem(null);
    setShare(0);
    const controller = new AbortController();
    cancel.current = controller;
    try {
      const { makeSupervisionPack } = await import('#src/exchange/supervision-pack.ts');
      const made = now();
      const blob = await makeSupervisionPack(
        chosen,
        {
          author: practitionerOf(vault),
          device: vault.device,
          now: made,
          zone: zone(),
          app: appVersion,
          newId,
        },
        { passphrase, stretchKey, onProgress: setShare, signal: controller.signal },
      );
      const day = made.toZonedDateTimeISO(zone()).toPlainDate().toString();
      const file = new File([blob], neutralFileName('pack', day), { type: 'application/octet-stream' });
      onReady({ file, passphrase });
    } catch {
      if (!controller.signal.aborted) setProblem('failed');
      setShare(null);
    }
  };

  return (
    <>
      <Section heading={t('passphrase')}>
        <p>{t('passphraseHint')}</p>
        <CopyText label={t('passphrase')} groups={passphrase?.split(' ') ?? []} roomy />
        <div>
          <Button
            variant="quiet"
            size="s"
            onClick={() => void suggestPassphrase(language).then(setPassphrase)}
            disabled={share !== null}
          >
            {t('otherWords')}
          </Button>
        </div>
      </Section>
      {problem !== null && (
        <Notice tone="danger" role="alert">
          {t(problem)}
        </Notice>
      )}
      {share === null ? (
        <PageActions>
          <Button variant="primary" size="l" disabled={passphrase === null} onClick={() => void make()}>
            {t('make')}
          </Button>
        </PageActions>
      ) : (
        <ProgressBar
          label={t('making')}
          value={share}
          cancel={
            <Button
              size="s"
              onClick={() => {
                cancel.current?.abort();
              }}
            >
              {t('cancel')}
            </Button>
          }
        />
      )}
    </>
  );
}

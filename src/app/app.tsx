import { useEffect, useState } from 'react';
import { BrowserRouter } from 'react-router';
import { appEnvironment } from './session/app-environment.ts';
import { Session } from './session/session.ts';
import { Entrance } from './shell/entrance.tsx';
import { FailureBoundary } from './shell/failure-boundary.tsx';
import { AppearanceAndWords } from './start/appearance-and-words.tsx';
import { updates } from './start/updates.ts';
import type { Catalogue, LanguageCode } from './start/languages.ts';

/** The whole application. */
export function App({
  language,
  catalogue,
}: {
  readonly language: LanguageCode;
  readonly catalogue: Catalogue;
}) {
  const [session] = useState(
    () =>
      new Session(appEnvironment, () => {
        location.reload();
      }),
  );
  useEffect(() => {
    updates.watch();
  }, []);
  return (
    <AppearanceAndWords language={language} catalogue={catalogue} timeZone={appEnvironment.zone()}>
      <FailureBoundary>
        <BrowserRouter>
          <Entrance session={session} />
        </BrowserRouter>
      </FailureBoundary>
    </AppearanceAndWords>
  );
}

// First, because the database library looks for IndexedDB when it loads.
import {
  freshBrowser,
  passphrase,
  testEnvironment,
  type TestEnvironment,
} from '../vault/test-environment.ts';
import { Blob as NodeBlob, File as NodeFile } from 'node:buffer';
import { cleanup, configure, render, screen, type RenderResult } from '@testing-library/react';
import type { userEvent } from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { MemoryRouter } from 'react-router';
import { IntlProvider } from 'use-intl';
import { vi } from 'vitest';
import { stretchKey } from '#src/crypto/key-stretching.ts';
import { makeBackup } from '#src/exchange/backup.ts';
import { messages as english } from '#src/locales/en/messages.ts';
import { messages as italian } from '#src/locales/it/messages.ts';
import { AnnouncementProvider } from '#src/ui/announcement.tsx';
import { AppearanceProvider } from '#src/ui/appearance.tsx';
import type { OpenVault } from '#src/vault/open-vault.ts';
import { practitionerOf } from '#src/vault/save-practitioner.ts';
import { VaultProvider } from '#src/vault/use-vault.tsx';

// A key is stretched and a store opened in most of these; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 15_000 });
vi.setConfig({ testTimeout: 60_000 });

// The ones of the simulated page can neither be streamed nor hold what the platform's streams give out.
vi.stubGlobal('Blob', NodeBlob);
vi.stubGlobal('File', NodeFile);

// The platform's clones are not of the simulated page's own kinds of object, so that no byte array is known as one.
function cloneData(value: unknown): unknown {
  if (ArrayBuffer.isView(value)) return Uint8Array.from(value as Uint8Array);
  if (Array.isArray(value)) return value.map(cloneData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cloneData(part)]));
}
vi.stubGlobal('structuredClone', cloneData);

export { passphrase };

/** A test environment in which sealed files take no time either. */
export function screenTestEnvironment(): TestEnvironment {
  return testEnvironment({
    stretchKey: (task) => stretchKey(task.name === 'scrypt' ? { ...task, logN: 4 } : task),
  });
}

/** An empty page in a browser in which nothing has been stored. */
export function clearPage(): void {
  cleanup();
  freshBrowser();
}

/** Draws a screen as the application does, in English unless told otherwise. */
export function renderScreen(
  drawn: ReactNode,
  opened?: { vault: OpenVault; environment: TestEnvironment },
  language: 'en' | 'it' = 'en',
): RenderResult {
  return render(
    <AppearanceProvider
      value={{
        language,
        languages: [
          { code: 'en', name: 'English' },
          { code: 'it', name: 'Italiano' },
        ],
        setLanguage: () => undefined,
        theme: 'device',
        setTheme: () => undefined,
      }}
    >
      <IntlProvider
        locale={language}
        messages={(language === 'en' ? english : italian) as typeof english}
        timeZone="Europe/Rome"
        onError={(error) => {
          throw error;
        }}
      >
        <MemoryRouter>
          <AnnouncementProvider dismissLabel="Dismiss">
            {opened ? <VaultProvider {...opened}>{drawn}</VaultProvider> : drawn}
          </AnnouncementProvider>
        </MemoryRouter>
      </IntlProvider>
    </AppearanceProvider>,
  );
}

export type User = ReturnType<typeof userEvent.setup>;

/** Presses the button of this name. */
export async function press(user: User, name: string): Promise<void> {
  await user.click(await screen.findByRole('button', { name }));
}

/** Fills the field of this name, in the place of what is there, in one go: key by key takes its time. */
export async function fill(user: User, label: string, text: string): Promise<void> {
  await user.clear(screen.getByLabelText(label));
  await user.paste(text);
}

/** What stands beside a label in a list of facts. */
export function factOf(label: string): string | null | undefined {
  return screen.getByText(label).nextElementSibling?.textContent;
}

/** Groups of the recovery code that is shown. */
export function shownGroups(): string[] {
  const text = screen.getByRole('group', { name: 'Recovery code' }).querySelector('p')?.textContent ?? '';
  return text.trim().split(' ');
}

/** Types the groups of the recovery code that are asked for, in small letters. */
export async function typeGroupsBack(user: User, groups: readonly string[]): Promise<void> {
  for (const field of screen.getAllByLabelText(/^Group \d+$/u)) {
    const label = document.querySelector(`label[for="${field.id}"]`)?.textContent ?? '';
    await user.clear(field);
    await user.type(field, (groups[Number(label.replace('Group ', '')) - 1] ?? '').toLowerCase());
  }
}

/** A backup of a vault under the passphrase "of the backup". */
export async function backupOf(vault: OpenVault, environment: TestEnvironment): Promise<File> {
  const { now, zone, newId, stretchKey: stretch } = environment;
  const author = practitionerOf(vault);
  const origin = { author, device: vault.device, now: now(), zone: zone(), app: '0.1.0', newId };
  const options = { passphrase: 'of the backup', stretchKey: stretch };
  const blob = await makeBackup(vault.caseload.revisions(), origin, options);
  return new File([blob], 'evenkeel-2026-03-02-backup.age');
}

/** Chooses a backup and types its passphrase. */
export async function pickBackup(user: User, file: File, secret = 'of the backup'): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no file can be chosen here');
  await user.upload(input, file);
  await fill(user, 'Passphrase of the backup', secret);
  await press(user, 'Open the backup');
}

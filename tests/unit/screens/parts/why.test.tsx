import { clearPage, press, renderScreen } from '../screen-test-environment.tsx';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { RuleId } from '#src/domain/rule-id.ts';
import type { GuidanceWords } from '#src/guidance/guidance-words.ts';
import { guidance as english } from '#src/locales/en/guidance.ts';
import { guidance as italian } from '#src/locales/it/guidance.ts';
import { GuidanceWordsProvider } from '#src/screens/parts/guidance-words.tsx';
import { Why } from '#src/screens/parts/why.tsx';

beforeEach(clearPage);

const loadEnglish = () => Promise.resolve<GuidanceWords>(english);
const loadItalian = () => Promise.resolve<GuidanceWords>(italian);

function start(
  rules: readonly RuleId[],
  { about, load = loadEnglish }: { about?: string; load?: () => Promise<GuidanceWords> } = {},
) {
  renderScreen(
    <GuidanceWordsProvider load={load}>
      <Why rules={rules} about={about} />
    </GuidanceWordsProvider>,
    undefined,
    load === loadItalian ? 'it' : 'en',
  );
  return userEvent.setup();
}

const opened = async () => within(await screen.findByRole('dialog'));

describe('the button that asks why', () => {
  it('says beside what it stands, and opens the rules in the order given', async () => {
    const user = start(['CI-2', 'CI-1'], { about: 'The three questions' });
    expect(screen.queryByRole('dialog')).toBeNull();
    await press(user, 'Why? The three questions');
    const dialog = await opened();
    expect(dialog.getByText('The three questions')).toBeTruthy();
    const explanation = dialog.getByRole('group', { name: 'The rules behind this' });
    await waitFor(() => expect(document.activeElement).toBe(explanation));
    expect(await dialog.findByText(english.rules['CI-2'])).toBeTruthy();
    expect(dialog.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'CI-2 Daily check-in',
      'CI-1 Daily check-in',
    ]);
  });

  it('shows the sources with title, year and place', async () => {
    const user = start(['CL-3']);
    await press(user, 'Why?');
    const sources = within(await (await opened()).findByRole('region', { name: /CL-3/u }));
    const [first, second] = sources.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(first).toContain(english.documents['WWP-2020'].title);
    expect(first).toContain('(WWP European Network, 2020, part B, intensive support)');
    expect(second).toContain('(Respect, 2020)');
  });

  it('shows side by side what the sources differ on, and only then', async () => {
    const user = start(['GR-10', 'CI-2']);
    await press(user, 'Why?');
    const dialog = await opened();
    const differing = within(await dialog.findByRole('region', { name: /GR-10/u }));
    expect(differing.getByText('Where the sources differ')).toBeTruthy();
    expect(differing.getAllByRole('term').map(({ textContent }) => textContent)).toEqual([
      'WWP European Network, 2021',
      'Respect, 2020–21',
    ]);
    expect(differing.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual(
      Object.values(english.positions['GR-10']),
    );
    const agreed = within(dialog.getByRole('region', { name: /CI-2/u }));
    expect(agreed.queryByText('Where the sources differ')).toBeNull();
  });

  it('says what no source says: derived, asked for, or following from a principle (P2)', async () => {
    const user = start(['IN-11', 'CI-7', 'RS-5']);
    await press(user, 'Why?');
    const dialog = await opened();
    expect(await dialog.findByText('Derived by us from the sources; not an instrument.')).toBeTruthy();
    expect(dialog.getByText('Asked for by practitioners; not from the sources.')).toBeTruthy();
    expect(dialog.getByText(/Follows from principle P2: Support judgement/u)).toBeTruthy();
    expect(dialog.getByText(/They guide; you decide/u)).toBeTruthy();
  });

  it('speaks Italian', async () => {
    const user = start(['GR-4'], { load: loadItalian });
    await press(user, 'Perché?');
    const dialog = await opened();
    expect(await dialog.findByText(italian.rules['GR-4'])).toBeTruthy();
    expect(dialog.getByText('Dove le fonti sono diverse')).toBeTruthy();
    expect(dialog.getByText('Da 75 a 90 minuti.')).toBeTruthy();
    await press(user, 'Chiudi');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('closes by key, gives the focus back, and opens again', async () => {
    const user = start(['CI-2']);
    await press(user, 'Why?');
    await opened();
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Why?' }));
    await press(user, 'Why?');
    expect(await (await opened()).findByText(english.rules['CI-2'])).toBeTruthy();
  });

  it('does not submit the form it stands in', async () => {
    const submitted = vi.fn();
    renderScreen(
      <GuidanceWordsProvider load={loadEnglish}>
        <form onSubmit={submitted}>
          <Why rules={['CI-2']} />
        </form>
      </GuidanceWordsProvider>,
    );
    const user = userEvent.setup();
    await press(user, 'Why?');
    await opened();
    await press(user, 'Close');
    expect(submitted).not.toHaveBeenCalled();
  });
});

describe('the words of the guidance', () => {
  it('are not loaded before somebody asks', async () => {
    const load = vi.fn(loadEnglish);
    const user = start(['CI-2'], { load });
    expect(load).not.toHaveBeenCalled();
    await press(user, 'Why?');
    await opened();
    expect(load).toHaveBeenCalled();
  });

  it('are waited for with a word, and asked for again where they do not come', async () => {
    let fail: (reason: Error) => void = () => undefined;
    const load = vi
      .fn(loadEnglish)
      .mockReturnValueOnce(new Promise<GuidanceWords>((_resolve, reject) => (fail = reject)));
    const user = start(['CI-2'], { load });
    await press(user, 'Why?');
    const dialog = await opened();
    expect(dialog.getByText('Loading the rules')).toBeTruthy();
    act(() => fail(new Error('no connection')));
    expect((await dialog.findByRole('alert')).textContent).toContain('not affected');
    await press(user, 'Try again');
    expect(await dialog.findByText(english.rules['CI-2'])).toBeTruthy();
    expect(dialog.queryByRole('alert')).toBeNull();
    expect(document.activeElement).toBe(dialog.getByRole('group', { name: 'The rules behind this' }));
  });

  it('are loaded anew in another language', async () => {
    let speakItalian: () => void = () => undefined;
    function Bilingual() {
      const [load, setLoad] = useState(() => loadEnglish);
      speakItalian = () => setLoad(() => loadItalian);
      return (
        <GuidanceWordsProvider load={load}>
          <Why rules={['CI-2']} />
        </GuidanceWordsProvider>
      );
    }
    renderScreen(<Bilingual />);
    const user = userEvent.setup();
    await press(user, 'Why?');
    const dialog = await opened();
    expect(await dialog.findByText(english.rules['CI-2'])).toBeTruthy();
    act(() => speakItalian());
    expect(await dialog.findByText(italian.rules['CI-2'])).toBeTruthy();
    expect(dialog.queryByText(english.rules['CI-2'])).toBeNull();
  });
});

import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AnnouncementProvider, useAnnounce, type AnnouncementOptions } from '#src/ui/announcement.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function Announcer({ text, options }: { text: string; options?: AnnouncementOptions }) {
  const announce = useAnnounce();
  return <button onClick={() => announce(text, options)}>Say {text}</button>;
}

function show(options?: AnnouncementOptions) {
  render(
    <AnnouncementProvider dismissLabel="Dismiss">
      <Announcer text="Saved." {...(options && { options })} />
      <Announcer text="Locked." />
    </AnnouncementProvider>,
  );
}

function say(text: string) {
  const button = screen.getByText(`Say ${text}`);
  button.focus();
  fireEvent.click(button);
}

function pass(seconds: number) {
  act(() => {
    vi.advanceTimersByTime(seconds * 1000);
  });
}

const said = () => screen.getByRole('status').textContent;

describe('announcements', () => {
  it('are said in a region that was there before them', () => {
    show();
    const region = screen.getByRole('status');
    expect(said()).toBe('');
    say('Saved.');
    expect(screen.getByRole('status')).toBe(region);
    expect(said()).toBe('Saved.');
  });

  it('go out of the way of somebody who goes on working, once they could be seen', () => {
    show();
    say('Saved.');
    pass(1);
    fireEvent.pointerDown(document.body);
    expect(said()).toBe('Saved.');
    pass(1);
    fireEvent.input(screen.getByText('Say Saved.'));
    expect(said()).toBe('');
  });

  it('wait for an answer where they offer one, whatever else is touched', () => {
    show({ action: { label: 'Undo', onAction: () => undefined } });
    say('Saved.');
    pass(2);
    fireEvent.pointerDown(document.body);
    expect(said()).toBe('Saved.');
  });

  it('stay for six seconds at least, however short they were meant to be', () => {
    show({ seconds: 1 });
    say('Saved.');
    pass(5.9);
    expect(said()).toBe('Saved.');
    pass(0.2);
    expect(said()).toBe('');
  });

  it('stay longer when there is something to press', () => {
    show({ action: { label: 'Undo', onAction: () => undefined } });
    say('Saved.');
    pass(13);
    expect(said()).toBe('Saved.');
    pass(2);
    expect(said()).toBe('');
  });

  it('stand still under the pointer', () => {
    show();
    say('Saved.');
    const region = screen.getByRole('status');
    fireEvent.pointerEnter(region.parentElement!);
    pass(60);
    expect(said()).toBe('Saved.');
    fireEvent.pointerLeave(region.parentElement!);
    pass(8);
    expect(said()).toBe('');
  });

  it('stand still while the focus is on them, and go after it has left', () => {
    show();
    say('Saved.');
    act(() => screen.getByRole('button', { name: 'Dismiss' }).focus());
    pass(60);
    expect(said()).toBe('Saved.');
    act(() => screen.getByText('Say Saved.').focus());
    pass(8);
    expect(said()).toBe('');
  });

  it('give the focus back when they are dismissed', () => {
    show();
    say('Saved.');
    const dismiss = screen.getByRole('button', { name: 'Dismiss' });
    act(() => dismiss.focus());
    fireEvent.click(dismiss);
    expect(said()).toBe('');
    expect(document.activeElement).toBe(screen.getByText('Say Saved.'));
  });

  it('do not let a dismissed one hold the next', () => {
    show();
    say('Saved.');
    fireEvent.pointerEnter(screen.getByRole('status').parentElement!);
    fireEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
    say('Locked.');
    pass(8);
    expect(said()).toBe('');
  });

  it('give way to the next, which has its own full time', () => {
    show();
    say('Saved.');
    pass(5);
    say('Locked.');
    pass(5);
    expect(said()).toBe('Locked.');
  });

  it('do what their button says, once, and go', () => {
    const onAction = vi.fn();
    show({ action: { label: 'Undo', onAction } });
    say('Saved.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onAction).toHaveBeenCalledOnce();
    expect(said()).toBe('');
  });
});

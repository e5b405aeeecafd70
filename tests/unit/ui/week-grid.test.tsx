import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WeekGrid, type WeekDay, type WeekEntry } from '#src/ui/week-grid.tsx';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const at = (start: string | null, end: string | null, title: string): WeekEntry => ({
  key: title,
  start,
  end,
  title,
  tone: 'plain',
  render: (link) => <a href={`/${title}`} {...link} />,
});

function day(key: string, entries: readonly WeekEntry[], isToday = false): WeekDay {
  return { key, heading: key, isToday, entries, emptyLabel: 'Nothing' };
}

const grid = (days: readonly WeekDay[]) => <WeekGrid label="The week" todayLabel="Today" days={days} />;

/** jsdom lays nothing out: each day stands below the one before, or all of them side by side. */
function layOut(stacked: boolean) {
  vi.spyOn(HTMLElement.prototype, 'offsetTop', 'get').mockImplementation(function (this: HTMLElement) {
    const before = this.parentElement === null ? [] : Array.from(this.parentElement.children);
    return stacked ? before.indexOf(this) * 100 : 0;
  });
  const scrolled: (string | null)[] = [];
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled.push(this.querySelector('h2')?.textContent ?? null);
  };
  return scrolled;
}

describe('WeekGrid', () => {
  it('gives every day a heading, and says which one is today', () => {
    render(grid([day('Mon', []), day('Tue', [], true)]));
    const week = screen.getByRole('group', { name: 'The week' });
    expect(within(week).getByRole('heading', { level: 2, name: 'Mon' })).toBeDefined();
    expect(within(week).getByRole('region', { name: 'Tue Today' }).textContent).toContain('Nothing');
  });

  it('orders a day by time, what has none first, and Tab goes the same way', async () => {
    render(
      grid([
        day('Mon', [
          at('14:00', '15:00', 'c'),
          at('09:00', null, 'b'),
          at(null, null, 'a'),
          at('14:00', null, 'd'),
        ]),
        day('Tue', [at('08:00', null, 'e')]),
      ]),
    );
    const user = userEvent.setup();
    const reached = [];
    for (let stop = 0; stop < 5; stop += 1) {
      await user.tab();
      reached.push(document.activeElement?.getAttribute('href'));
    }
    expect(reached).toEqual(['/a', '/b', '/c', '/d', '/e']);
  });

  it('shows times as they are given, or the words given for them', () => {
    render(
      grid([
        day('Mon', [
          at('14:00', '15:00', 'c'),
          at('09:00', null, 'b'),
          { ...at('10:00', '11:00', 'd'), timeLabel: 'ten to eleven' },
        ]),
      ]),
    );
    const times = screen.getAllByRole('link').map((link) => link.firstChild?.textContent);
    expect(times).toEqual(['09:00', 'ten to eleven', '14:00–15:00']);
  });

  it('says what is kept free after an entry, beside its link, and what an entry gets in the way of, inside', () => {
    render(
      grid([
        day('Mon', [
          { ...at('10:00', '11:00', 'a'), bufferLabel: 'Free until 11:30' },
          { ...at('11:15', null, 'b'), clash: 'Too early' },
        ]),
      ]),
    );
    const [first, second] = screen.getAllByRole('listitem');
    expect(within(first!).getByText('Free until 11:30').closest('a')).toBeNull();
    expect(within(second!).getByText('Too early').closest('a')).not.toBeNull();
  });

  it('makes no link of what leads nowhere', () => {
    render(grid([day('Mon', [{ ...at('10:00', null, 'a'), render: undefined }])]));
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText('a')).toBeDefined();
  });

  it('brings today into view where the days stand below one another, once a week', () => {
    const scrolled = layOut(true);
    const week = [day('Mon', []), day('Tue', []), day('Wed', [], true)];
    const { rerender } = render(grid(week));
    expect(scrolled).toEqual(['Wed Today']);
    rerender(grid([...week]));
    expect(scrolled).toHaveLength(1);
    rerender(grid([day('next Mon', []), day('next Tue', [])]));
    rerender(grid(week));
    expect(scrolled).toHaveLength(2);
  });

  it('scrolls nowhere on a Monday, nor where the days stand side by side', () => {
    const stacked = layOut(true);
    render(grid([day('Mon', [], true), day('Tue', [])]));
    expect(stacked).toEqual([]);
    cleanup();
    const beside = layOut(false);
    render(grid([day('Mon', []), day('Tue', [], true)]));
    expect(beside).toEqual([]);
  });
});

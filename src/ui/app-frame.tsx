import { useRef, type ReactNode } from 'react';
import styles from './app-frame.module.css';
import { Icon, type IconName } from './icon.tsx';
import type { LinkSlot } from './page.tsx';

export interface FrameLink extends LinkSlot {
  'aria-current': 'page' | undefined;
}

export interface FrameItem {
  key: string;
  label: string;
  icon: IconName;
  current: boolean;
  /** Draws the router's own link: `(link) => <Link to="…" {...link} />`. */
  render: (link: FrameLink) => ReactNode;
}

interface AppFrameProps {
  /** Stands at the top of the rail; phones have no room for it. */
  name: string;
  mark?: ReactNode;
  navLabel: string;
  skipLabel: string;
  /** At most five. */
  items: readonly FrameItem[];
  lock?: { label: string; onLock: () => void } | undefined;
  /** A StatusStrip or several. */
  status?: ReactNode;
  children: ReactNode;
}

/** Around every page: the ways in at the bottom of a phone, at the side of a laptop from 900 pixels on. */
export function AppFrame({ name, mark, navLabel, skipLabel, items, lock, status, children }: AppFrameProps) {
  const main = useRef<HTMLElement>(null);
  return (
    <div className={styles['frame']}>
      <a
        href="#main"
        className={styles['skip']}
        onClick={(event) => {
          // Focus is all that is wanted; the address belongs to the router.
          event.preventDefault();
          main.current?.focus();
          main.current?.scrollIntoView();
        }}
      >
        {skipLabel}
      </a>
      <div className={styles['status']} role="status">
        {status}
      </div>
      <header className={styles['bar']}>
        <div className={styles['brand']}>
          {mark}
          <span>{name}</span>
        </div>
        <nav className={styles['nav']} aria-label={navLabel}>
          <ul role="list" className={styles['items']}>
            {items.map((item) => (
              <li key={item.key} className={styles['cell']}>
                {item.render({
                  className: styles['item'],
                  'aria-current': item.current ? 'page' : undefined,
                  children: <ItemFace icon={item.icon} label={item.label} />,
                })}
              </li>
            ))}
          </ul>
        </nav>
        {lock && (
          <div className={styles['lock']}>
            <button type="button" className={styles['item']} onClick={lock.onLock}>
              <ItemFace icon="lock" label={lock.label} />
            </button>
          </div>
        )}
      </header>
      <main id="main" ref={main} tabIndex={-1} className={styles['main']}>
        {children}
      </main>
    </div>
  );
}

function ItemFace({ icon, label }: { icon: IconName; label: string }) {
  return (
    <>
      <span className={styles['sign']}>
        <Icon name={icon} />
      </span>
      <span className={styles['label']}>{label}</span>
    </>
  );
}

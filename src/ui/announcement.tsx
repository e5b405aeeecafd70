import { createContext, useCallback, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import styles from './announcement.module.css';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';

export interface AnnouncementOptions {
  action?: { label: string; onAction: () => void } | undefined;
  /** How long it stays; never under six, so that it can be read and reached. */
  seconds?: number | undefined;
}

type Announce = (text: string, options?: AnnouncementOptions) => void;

interface Announcement extends AnnouncementOptions {
  key: number;
  text: string;
}

const LEAST_SECONDS = 6;
const USUAL_SECONDS = 8;
/** A message with something to press has to be found first. */
const WITH_ACTION_SECONDS = 14;

/** Time in which a message is seen at least, before going on working takes it out of the way, in milliseconds. */
const GLANCE_MS = 1500;

const AnnounceContext = createContext<Announce | null>(null);

/** Says in passing that something has happened. A newer message takes the place of the one before. */
export function useAnnounce(): Announce {
  const announce = useContext(AnnounceContext);
  if (!announce) throw new Error('useAnnounce needs an AnnouncementProvider above it');
  return announce;
}

/** Shows what `useAnnounce` says, and says it to screen readers politely. Time stands still under pointer or focus. */
export function AnnouncementProvider({
  dismissLabel,
  children,
}: {
  dismissLabel: string;
  children: ReactNode;
}) {
  const [current, setCurrent] = useState<Announcement | null>(null);
  const [held, setHeld] = useState({ pointer: false, focus: false });
  const slip = useRef<HTMLDivElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const count = useRef(0);

  const announce = useCallback<Announce>((text, options = {}) => {
    count.current += 1;
    setCurrent({ ...options, text, key: count.current });
  }, []);

  const end = useCallback(() => {
    // What was focused before gets the focus back; it would fall to the top of the page with the vanishing button.
    if (slip.current?.contains(document.activeElement) && cameFrom.current instanceof HTMLElement) {
      cameFrom.current.focus();
    }
    // A button that vanishes under the pointer reports neither leaving nor blur.
    setHeld({ pointer: false, focus: false });
    setCurrent(null);
  }, []);

  const paused = held.pointer || held.focus;
  useEffect(() => {
    if (!current || paused) return;
    const usual = current.action ? WITH_ACTION_SECONDS : USUAL_SECONDS;
    // The whole time starts again after a pause: who stopped to read it may need it still.
    const timer = setTimeout(end, Math.max(current.seconds ?? usual, LEAST_SECONDS) * 1000);
    return () => clearTimeout(timer);
  }, [current, paused, end]);

  useEffect(() => {
    if (!current || current.action) return undefined;
    const shownAt = performance.now();
    const goesOnWorking = (event: Event): void => {
      const onSlip = event.target instanceof Node && slip.current?.contains(event.target);
      if (!onSlip && performance.now() - shownAt >= GLANCE_MS) end();
    };
    document.addEventListener('pointerdown', goesOnWorking);
    document.addEventListener('input', goesOnWorking);
    return () => {
      document.removeEventListener('pointerdown', goesOnWorking);
      document.removeEventListener('input', goesOnWorking);
    };
  }, [current, end]);

  const action = current?.action;
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className={styles['place']}>
        <div
          ref={slip}
          className={classNames(current && styles['slip'])}
          onPointerEnter={() => setHeld((now) => ({ ...now, pointer: true }))}
          onPointerLeave={() => setHeld((now) => ({ ...now, pointer: false }))}
          onFocus={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
            setHeld((now) => ({ ...now, focus: true }));
          }}
          onBlur={() => setHeld((now) => ({ ...now, focus: false }))}
        >
          {/* Stands empty beforehand: a region that arrives together with its text is often not read. */}
          <div role="status" className={styles['words']}>
            {current && <span key={current.key}>{current.text}</span>}
          </div>
          {current && (
            <div className={styles['buttons']}>
              {action && (
                <Button
                  size="s"
                  onClick={() => {
                    end();
                    action.onAction();
                  }}
                >
                  {action.label}
                </Button>
              )}
              <Button variant="quiet" icon="cross" iconOnly onClick={end}>
                {dismissLabel}
              </Button>
            </div>
          )}
        </div>
      </div>
    </AnnounceContext>
  );
}

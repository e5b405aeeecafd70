import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';
import styles from './icon.module.css';

const drawings = {
  today: (
    <>
      <circle cx="12" cy="12" r="4" />
      <path d="M12 3v2M12 19v2M3 12h2M19 12h2M5.6 5.6 7 7M17 17l1.4 1.4M5.6 18.4 7 17M17 7l1.4-1.4" />
    </>
  ),
  clients: (
    <>
      <circle cx="9" cy="8.5" r="3.5" />
      <path d="M2.5 20c.4-3.8 3-6 6.5-6s6.1 2.2 6.5 6M16 5.4a3.5 3.5 0 0 1 0 6.2M18 14.5c2 .8 3.3 2.7 3.5 5.5" />
    </>
  ),
  'check-in': (
    <path d="M7.3 3.5 9.6 8 7.8 10.2c1.1 2.5 3.4 4.9 6 6.1L16 14.4l4.5 2.3-.5 2.5c-.2.9-1 1.5-1.9 1.4C10.5 19.8 4.2 13.5 3.4 5.9c-.1-.9.5-1.7 1.4-1.9z" />
  ),
  pack: (
    <>
      <rect x="3" y="5.5" width="18" height="13.5" rx="2" />
      <path d="m3.5 7 8.5 6.5L20.5 7" />
    </>
  ),
  settings: (
    <>
      <path d="M4 7h9M17 7h3M4 12h3M11 12h9M4 17h7M15 17h5" />
      <circle cx="15" cy="7" r="2" />
      <circle cx="9" cy="12" r="2" />
      <circle cx="13" cy="17" r="2" />
    </>
  ),
  lock: (
    <>
      <rect x="5" y="10.5" width="14" height="10" rx="2" />
      <path d="M8 10.5V7.5a4 4 0 0 1 8 0v3M12 14.5v2" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  search: (
    <>
      <circle cx="10.5" cy="10.5" r="6" />
      <path d="m15 15 5.5 5.5" />
    </>
  ),
  'chevron-left': <path d="m14.5 5.5-6.5 6.5 6.5 6.5" />,
  'chevron-right': <path d="m9.5 5.5 6.5 6.5-6.5 6.5" />,
  'chevron-down': <path d="m5.5 9.5 6.5 6.5 6.5-6.5" />,
  back: <path d="M20 12H4.5M10.5 5.5 4 12l6.5 6.5" />,
  clock: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5.3l3.5 2.2" />
    </>
  ),
  warning: <path d="M12 3.8 21.5 20h-19zM12 10v4.5M12 17.3v.1" />,
  check: <path d="m4.5 12.8 5 5L19.5 7" />,
  cross: <path d="m6 6 12 12M18 6 6 18" />,
  flag: <path d="M5.5 21V4M5.5 4.5c4-2.2 8.5 2.2 13.5 0v9.5c-5 2.2-9.5-2.2-13.5 0" />,
  child: (
    <>
      <circle cx="12" cy="6" r="3" />
      <path d="M12 9v6.5M6.5 10.5c1.6 1.4 3.4 2 5.5 2s3.9-.6 5.5-2M12 15.5l-3.5 5.5M12 15.5l3.5 5.5" />
    </>
  ),
  note: (
    <>
      <path d="M6 3.5h8.5L19 8v12.5H6z" />
      <path d="M14 3.5V8.5h5M9 12.5h7M9 16h5" />
    </>
  ),
  edit: (
    <path d="M4 20l.9-4.2L16 4.7a1.8 1.8 0 0 1 2.6 0l.7.7a1.8 1.8 0 0 1 0 2.6L8.2 19.1zM14 6.7l3.3 3.3" />
  ),
  history: (
    <>
      <path d="M3.8 10A8.5 8.5 0 1 1 4.3 15.5" />
      <path d="M3.5 5v5h5M12 7.5v5l3.2 2" />
    </>
  ),
  download: <path d="M12 3.5V15M7 10.5 12 15.5l5-5M4 20.5h16" />,
  upload: <path d="M12 16V4.5M7 9l5-5 5 5M4 20.5h16" />,
  print: (
    <>
      <path d="M7 8.5V3.5h10v5M7 17H4.5a1 1 0 0 1-1-1v-6.5a1 1 0 0 1 1-1h15a1 1 0 0 1 1 1V16a1 1 0 0 1-1 1H17" />
      <path d="M7 14h10v6.5H7z" />
    </>
  ),
  eye: (
    <>
      <path d="M2.5 12c2.3-4.3 5.5-6.5 9.5-6.5s7.2 2.2 9.5 6.5c-2.3 4.3-5.5 6.5-9.5 6.5S4.8 16.3 2.5 12z" />
      <circle cx="12" cy="12" r="3" />
    </>
  ),
  'eye-off': (
    <path d="M4 4l16 16M9.7 5.8c.7-.2 1.5-.3 2.3-.3 4 0 7.2 2.2 9.5 6.5-.8 1.5-1.7 2.7-2.7 3.7M16 17.5c-1.2.6-2.6 1-4 1-4 0-7.2-2.2-9.5-6.5 1-1.9 2.2-3.4 3.6-4.5M10 10a3 3 0 0 0 4 4" />
  ),
  sun: (
    <>
      <circle cx="12" cy="12" r="3.5" />
      <path d="M12 2.5v3M12 18.5v3M2.5 12h3M18.5 12h3M5.3 5.3l2.1 2.1M16.6 16.6l2.1 2.1M5.3 18.7l2.1-2.1M16.6 7.4l2.1-2.1" />
    </>
  ),
  moon: <path d="M20 14.3A8.5 8.5 0 0 1 9.7 4 8.5 8.5 0 1 0 20 14.3z" />,
  offline: (
    <path d="M4 4l16 16M12 19.3v.1M8.7 15.9a4.7 4.7 0 0 1 4.3-1.3M5.5 12.7a9.2 9.2 0 0 1 4.2-2.4M2.5 9.4A13.6 13.6 0 0 1 6.7 6.7M10.6 5.6A13.5 13.5 0 0 1 21.5 9.4M14.5 10.4a9.2 9.2 0 0 1 4 2.3" />
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5.5M12 7.6v.1" />
    </>
  ),
  more: <path d="M5.5 12v.1M12 12v.1M18.5 12v.1" strokeWidth="2.8" />,
  calendar: (
    <>
      <rect x="3.5" y="5" width="17" height="15.5" rx="2" />
      <path d="M3.5 10h17M8 3v4M16 3v4" />
    </>
  ),
  copy: (
    <>
      <rect x="8.5" y="8.5" width="12" height="12" rx="2" />
      <path d="M15.5 5.5v-.5a1.5 1.5 0 0 0-1.5-1.5H5A1.5 1.5 0 0 0 3.5 5v9A1.5 1.5 0 0 0 5 15.5h.5" />
    </>
  ),
} satisfies Record<string, ReactElement>;

/** The drawings that exist; they name what is shown, the caller says what it means. */
export type IconName = keyof typeof drawings;

/** A line drawing beside a text. It is hidden from screen readers: the text carries the meaning. */
export function Icon({ name, size = 'm' }: { name: IconName; size?: 's' | 'm' | 'l' | undefined }) {
  return (
    <svg
      className={classNames(styles['icon'], styles[size])}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {drawings[name]}
    </svg>
  );
}

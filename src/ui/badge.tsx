import type { ReactNode } from 'react';
import styles from './badge.module.css';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';

interface BadgeProps {
  tone?: 'neutral' | 'accent' | 'info' | 'good' | 'caution' | 'danger' | undefined;
  icon?: IconName | undefined;
  children: ReactNode;
}

/** One or two words about the thing beside it. The words say it; the tone only underlines them. */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span className={classNames(styles['badge'], styles[tone])}>
      {icon && <Icon name={icon} size="s" />}
      {children}
    </span>
  );
}

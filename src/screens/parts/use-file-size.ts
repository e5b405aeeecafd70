import { useFormatter } from 'use-intl';

/** Sizes in kilobytes, megabytes or gigabytes, as the language writes numbers. */
export function useFileSize(): (bytes: number) => string {
  const format = useFormatter();
  return (bytes) => {
    if (bytes < 1_000_000) return format.number(Math.ceil(bytes / 1000), { style: 'unit', unit: 'kilobyte' });
    const [count, unit] = bytes < 1e9 ? [bytes / 1e6, 'megabyte'] : [bytes / 1e9, 'gigabyte'];
    return format.number(count, { style: 'unit', unit, maximumFractionDigits: 1 });
  };
}

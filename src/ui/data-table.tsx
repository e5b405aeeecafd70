import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import styles from './data-table.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

interface DataTableProps {
  /** What is in the table. */
  caption: string;
  /** Where a heading above the table says the same. */
  captionHidden?: boolean | undefined;
  /** Five at most: a sheet of paper takes no more. */
  columns: readonly { key: string; heading: string; align?: 'start' | 'end' | undefined }[];
  /** As many cells as columns; the first one names the row. */
  rows: readonly { key: string; cells: readonly ReactNode[] }[];
}

/**
 * The same things known of each of several. Where there is no room for the columns, the cells of a row stand below one
 * another, each after its heading.
 */
export function DataTable({ caption, captionHidden = false, columns, rows }: DataTableProps) {
  return (
    <div className={styles['room']}>
      {/* Laid out as anything but a table, elements of a table lose their roles; said again, they keep them. */}
      <table role="table" className={styles['table']}>
        {captionHidden ? (
          <caption>
            <VisuallyHidden>{caption}</VisuallyHidden>
          </caption>
        ) : (
          <caption className={styles['caption']}>{caption}</caption>
        )}
        <thead role="rowgroup" className={styles['head']}>
          <tr role="row">
            {columns.map(({ key, heading, align }) => (
              <th
                key={key}
                role="columnheader"
                scope="col"
                className={classNames(styles['heading'], align === 'end' && styles['end'])}
              >
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={row.key} role="row" className={styles['row']}>
              {columns.map(({ key, heading, align }, index) => {
                const className = classNames(styles['cell'], align === 'end' && styles['end']);
                const content = (
                  <>
                    {/* Read out, the heading of the column comes with the cell anyway. */}
                    <span aria-hidden="true" className={styles['repeated']}>
                      {heading}
                    </span>
                    <div className={styles['value']}>{row.cells[index]}</div>
                  </>
                );
                return index === 0 ? (
                  <th key={key} role="rowheader" scope="row" className={className}>
                    {content}
                  </th>
                ) : (
                  <td key={key} role="cell" className={className}>
                    {content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

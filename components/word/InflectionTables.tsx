import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { InflectedForm } from '@/lib/morphology';
import { inflectionTables } from './inflection-table';
import type { InflectionTable } from './inflection-table';

/** All forms of a word, folded but for the first word of a page; a wide table scrolls in its own frame. */
export const InflectionTables = (props: {
  readonly forms: readonly InflectedForm[];
  readonly isOpen: boolean;
}): ReactNode => {
  const t = useTranslations('word');
  const tables = inflectionTables(props.forms);
  if (tables.length === 0) return null;
  return (
    <details open={props.isOpen} className="mt-3">
      <summary className="min-h-11 py-2 text-accent">{t('forms')}</summary>
      <div className="grid grid-cols-1 gap-6">
        {tables.map((table) => (
          <FormsTable key={table.caption} table={table} />
        ))}
      </div>
    </details>
  );
};

const FormsTable = ({ table: { caption, columns, rows } }: { table: InflectionTable }): ReactNode => {
  const t = useTranslations();
  // Heads come from inflection-table.ts, which names its keys; one of each stands for them all.
  const head = (key: string): string => t(`inflection.${key}` as 'inflection.past');
  const rowHead = (key: string): string =>
    key.split('.').length === 1 ? head(`persons.${key}`) : key.split('.').map(head).join(' · ');
  return (
    <div tabIndex={0} role="region" dir="rtl" aria-label={head(caption)} className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="caption pb-1 text-start font-semibold">{head(caption)}</caption>
        <thead>
          <tr className="border-b border-line">
            <td />
            {columns.map((column) => (
              <th key={column} scope="col" className="caption px-2 py-1 text-start font-semibold">
                {head(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.head} className="border-b border-line align-baseline">
              <th scope="row" className="caption py-1 pe-2 text-start font-normal whitespace-nowrap">
                {rowHead(row.head)}
              </th>
              {row.cells.map((forms, i) => (
                <td key={columns[i]} lang="ar" className="px-2 font-reading text-2xl leading-[1.9]">
                  {forms.join('، ')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

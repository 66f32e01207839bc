import { screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useNumbers } from '@/components/ui/use-numbers';
import { renderIn } from '@/tests/support/render';

const Day = ({ of }: { of: string }): ReactNode => <p>{useNumbers().date(of)}</p>;

describe('dates', () => {
  it.each([
    ['ar', '2019-04-25', '٢٥ أبريل ٢٠١٩'],
    ['ar', '2018-06-01', '١ يونيو ٢٠١٨'],
    ['en', '2019-04-25', 'April 25, 2019'],
  ] as const)('writes in %s the day %s as %s', (locale, day, written) => {
    renderIn(<Day of={day} />, locale);
    expect(screen.getByText(written)).toBeInTheDocument();
  });

  it('takes an instant for the day that it is where the reader is', () => {
    const evening = new Date(2026, 10, 24, 23, 30).toISOString();
    renderIn(<Day of={evening} />, 'en');
    expect(screen.getByText('November 24, 2026')).toBeInTheDocument();
  });
});

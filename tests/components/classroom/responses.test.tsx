import { screen, within } from '@testing-library/react';
import { ResponseTable } from '@/components/classroom/ResponseTable';
import ar from '@/content/messages/ar.json';
import { renderIn } from '@/tests/support/render';

jest.mock('next/navigation', () => ({
  ...jest.requireActual('next/navigation'),
  useRouter: () => ({ refresh: () => {} }),
  usePathname: () => '/ar',
}));

it('offers to count late answers only where some came late and do not count', () => {
  const row = { attempt: 1, submittedAt: new Date('2026-11-02T09:00:00Z'), percent: 50, answers: [null] };
  renderIn(
    <ResponseTable
      responses={{
        assignmentId: 'a',
        title: 'خبر',
        questions: [{ id: 'q', stem: 'أين؟' }],
        rows: [
          { ...row, attemptId: '1', name: 'سلمى', notCountedAsLate: 0 },
          { ...row, attemptId: '2', name: 'يوسف', notCountedAsLate: 2 },
        ],
      }}
    />,
  );
  const buttonIn = (name: string): HTMLElement | null =>
    within(screen.getByRole('row', { name: new RegExp(name) })).queryByRole('button', { name: ar.teach.countLate });
  expect(buttonIn('سلمى')).toBeNull();
  expect(buttonIn('يوسف')).toBeInTheDocument();
});

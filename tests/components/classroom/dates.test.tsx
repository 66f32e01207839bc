import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { AdjustmentForm } from '@/components/classroom/AdjustmentForm';
import ar from '@/content/messages/ar.json';
import { renderIn } from '@/tests/support/render';
import { catchCalls } from '@/tests/support/sent';

jest.mock('next/navigation', () => ({
  ...jest.requireActual('next/navigation'),
  useRouter: () => ({ refresh: () => {}, push: () => {} }),
  usePathname: () => '/ar',
}));

const { teach } = ar;
const NOBODY = { extraMinutes: 0, extraAttempts: 0, glosses: null, vowelMarks: null, isExcused: false };
const room = {
  id: 'c',
  name: 'الصف السابع',
  joinCode: 'ABCDEF2',
  takesNewNames: true,
  groups: [],
  students: ['سلمى', 'يوسف'].map((name) => ({ id: name, name, hasJoined: true, hasPin: true })),
};

/** What the form sends when it is saved. */
const sentBy = async (act: () => Promise<void>): Promise<unknown> => {
  const sent = catchCalls();
  await act();
  await screen.findByText(teach.saved);
  return sent[0];
};

describe('what differs for one student', () => {
  const dueAt = new Date('2026-11-03T09:00:30.250Z');
  const form = (
    <AdjustmentForm
      assignmentId="a"
      room={room}
      adjustments={[{ ...NOBODY, studentId: 'سلمى', dueAt, closesAt: null }]}
    />
  );

  it('keeps her date to the second when something else is changed', async () => {
    renderIn(form);
    const sent = await sentBy(async () => {
      await userEvent.click(screen.getByLabelText(teach.excused));
      await userEvent.click(screen.getByRole('button', { name: teach.saveAdjustment }));
    });
    expect(sent).toEqual({
      ...NOBODY,
      assignmentId: 'a',
      studentId: 'سلمى',
      isExcused: true,
      dueAt: dueAt.toISOString(),
      closesAt: null,
    });
  });

  it('shows the date in her form, and takes it away when it is emptied', async () => {
    renderIn(form);
    expect(screen.getByLabelText<HTMLInputElement>(teach.hers.dueAt).value).toMatch(/^2026-11-0\dT/);
    const sent = await sentBy(async () => {
      await userEvent.clear(screen.getByLabelText(teach.hers.dueAt));
      await userEvent.click(screen.getByRole('button', { name: teach.saveAdjustment }));
    });
    expect(sent).toMatchObject({ dueAt: null });
  });

  it('shows nothing of one student’s dates to another', async () => {
    renderIn(form);
    await userEvent.selectOptions(screen.getByLabelText(teach.student), 'يوسف');
    expect(screen.getByLabelText(teach.hers.dueAt)).toHaveValue('');
  });
});

import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { BrowserData } from '@/components/settings/BrowserData';
import { attemptsWaiting, openOutbox } from '@/lib/stores';
import type { OutboxValue } from '@/lib/stores';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const keep = (value: OutboxValue) => openOutbox('a1', 0, window.localStorage).add(value);
const ours = (): readonly string[] => Object.keys(window.localStorage).filter((key) => key.startsWith('fahm-'));

beforeEach(() => setStores());

it('warns of answers that have not reached the teacher, before it deletes them with everything else', async () => {
  keep({ kind: 'answer', questionId: 'q1', value: 'x' });
  renderIn(<BrowserData />);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await press('احذف كل شيء…');
  expect(screen.getByRole('alert')).toHaveTextContent(/لم تصل إلى معلّمك بعد/);
  expect(attemptsWaiting(window.localStorage)).toEqual(['a1']);
  await press('نعم، احذف كل شيء');
  expect(await screen.findByText('حُذف كل شيء.')).toBeInTheDocument();
  expect(ours()).toEqual([]);
});

it('does not warn where only reading time was not sent', async () => {
  keep({ kind: 'time', place: 'text', seconds: 5 });
  renderIn(<BrowserData />);
  await press('احذف كل شيء…');
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  await press('نعم، احذف كل شيء');
  expect(await screen.findByText('حُذف كل شيء.')).toBeInTheDocument();
  expect(ours()).toEqual([]);
});

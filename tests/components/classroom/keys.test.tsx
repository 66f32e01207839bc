import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MendKeyForm } from '@/components/classroom/MendKeyForm';
import { QuestionForm } from '@/components/classroom/QuestionForm';
import ar from '@/content/messages/ar.json';
import type { Question } from '@/lib/questions';
import { aMatching, anOrdering } from '@/tests/support/builders';
import { renderIn } from '@/tests/support/render';
import { catchCalls } from '@/tests/support/sent';

jest.mock('next/navigation', () => ({
  ...jest.requireActual('next/navigation'),
  useRouter: () => ({ refresh: () => {}, push: () => {} }),
  usePathname: () => '/ar',
}));

const { teach, quiz } = ar;
const ordering = anOrdering({
  options: [
    { id: 'a', text: 'وصل' },
    { id: 'b', text: 'خطب' },
    { id: 'c', text: 'سافر' },
  ],
  key: ['a', 'c', 'b'],
});
const matching = aMatching({
  options: [
    { id: 'a', text: 'كيم' },
    { id: 'b', text: 'بوتين' },
  ],
  matches: [
    { id: 'x', text: 'روسيا' },
    { id: 'y', text: 'كوريا' },
    { id: 'z', text: 'الصين' },
  ],
  key: [
    ['a', 'y'],
    ['b', 'x'],
  ],
});
const moveUp = (item: string): HTMLElement => screen.getByRole('button', { name: quiz.moveUp.replace('{item}', item) });
const matchFor = (item: string): HTMLElement => screen.getByLabelText(quiz.matchFor.replace('{item}', item));

/** What is sent once the button of this name is pressed. */
const sentBy = async (name: string): Promise<unknown> => {
  const sent = catchCalls();
  await userEvent.click(screen.getByRole('button', { name }));
  await waitFor(() => expect(sent).toHaveLength(1));
  return sent[0];
};

describe('the key of a question that was answered', () => {
  const mend = (question: Question) => renderIn(<MendKeyForm assignmentId="a" question={question} dropped={[]} />);

  it('mends an order by moving its items', async () => {
    mend(ordering);
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['١وصل', '٢سافر', '٣خطب']);
    await userEvent.click(moveUp('خطب'));
    expect(await sentBy(teach.rescore)).toEqual({ assignmentId: 'a', questionId: ordering.id, key: ['a', 'b', 'c'] });
  });

  it('mends pairs by choosing the match of an item', async () => {
    mend(matching);
    expect(matchFor('كيم')).toHaveValue('y');
    await userEvent.selectOptions(matchFor('كيم'), 'الصين');
    expect(await sentBy(teach.rescore)).toMatchObject({ key: expect.arrayContaining([['a', 'z'], ['b', 'x']]) }); // prettier-ignore
  });
});

describe('the key of a question that is not published yet', () => {
  const edit = (question?: Question) =>
    renderIn(<QuestionForm assignmentId="a" text="" sentences={[]} {...(question ? { question } : {})} onDone={() => {}} />); // prettier-ignore

  it('mends an order, and leaves everything else of the question as it was', async () => {
    edit(ordering);
    await userEvent.click(moveUp('خطب'));
    expect(await sentBy(teach.saveQuestion)).toMatchObject({
      questionId: ordering.id,
      draft: { type: 'ordering', options: ordering.options, key: ['a', 'b', 'c'] },
    });
  });

  it('mends pairs, and keeps the match that belongs to nothing', async () => {
    edit(matching);
    await userEvent.selectOptions(matchFor('كيم'), 'الصين');
    expect(await sentBy(teach.saveQuestion)).toMatchObject({
      draft: {
        options: matching.options,
        matches: matching.matches,
        key: expect.arrayContaining([['a', 'z'], ['b', 'x']]), // prettier-ignore
      },
    });
  });

  it('lets a new matching be written, its rows paired until the teacher pairs them otherwise', async () => {
    edit();
    await userEvent.selectOptions(screen.getByLabelText(teach.type), 'matching');
    await userEvent.type(screen.getByLabelText(teach.stem), 'صل');
    for (const [place, [option, match]] of [
      ['واحد', 'أ'],
      ['اثنان', 'ب'],
    ].entries()) {
      await userEvent.type(screen.getByLabelText(teach.option.replace('{place}', String(place + 1))), option ?? '');
      await userEvent.type(screen.getByLabelText(teach.match.replace('{place}', String(place + 1))), match ?? '');
    }
    expect(within(matchFor('واحد')).getByRole<HTMLOptionElement>('option', { name: 'أ' }).selected).toBe(true);
    expect(await sentBy(teach.saveQuestion)).toMatchObject({
      draft: {
        type: 'matching',
        options: [{ text: 'واحد' }, { text: 'اثنان' }],
        matches: [{ text: 'أ' }, { text: 'ب' }],
        key: [['a', 'ma'], ['b', 'mb']], // prettier-ignore
      },
    });
  });
});

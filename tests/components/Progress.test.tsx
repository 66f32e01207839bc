import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MistakeList } from '@/components/progress/MistakeList';
import { ProgressReport } from '@/components/progress/ProgressReport';
import { placePoints } from '@/components/progress/accuracy-scale';
import { emptyProgress } from '@/lib/progress';
import { aMiss, aWord, anAnswer, anAttempt } from '@/tests/support/progress-builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const articles = { sample: { title: 'قمة فلاديفوستوك', paragraphs: 2 } };
const missed = aMiss({ questionId: 'q2', skill: 'role' });
const attempts = [
  anAttempt({ answers: [anAnswer({ lookups: ['زَعِيم'] }), missed] }),
  anAttempt({
    articleId: 'gone',
    mode: 'test',
    answers: [missed],
    startedAt: '2026-02-03T10:00:00.000Z',
    finishedAt: '2026-02-03T10:05:00.000Z',
  }),
];
const show = (locale: 'ar' | 'en' = 'ar') => renderIn(<ProgressReport articles={articles} />, locale);

beforeEach(() => setStores());

it('tells a newcomer where to begin', () => {
  show();
  expect(screen.getByText(/لم تبدأ بعد/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'إلى المكتبة' })).toHaveAttribute('href', '/ar');
});

it('counts what was read, met, known and answered', () => {
  setStores({
    progress: {
      attempts,
      words: { a: aWord({ lemma: 'a', known: true }), b: aWord({ lemma: 'b' }) },
      reading: {
        sample: { at: '2026-01-31T10:00:00.000Z', paragraph: 1 },
        other: { at: '2026-01-31T10:00:00.000Z', paragraph: 0 },
      },
    },
  });
  show('en');
  const total = (name: string) => screen.getByText(name).closest('div')?.querySelector('dd')?.textContent;
  expect(['texts read to the end', 'words met', 'words known', 'quizzes finished', 'answers right'].map(total)).toEqual(
    ['1', '2', '1', '2', '33%'],
  );
});

it('sums up by skill, with help and without', () => {
  setStores({ progress: { attempts } });
  show();
  expect(screen.getByRole('row', { name: 'التفاصيل ١ من ١ ٠ ١' })).toBeInTheDocument();
  expect(screen.getByRole('row', { name: 'المناصب والأدوار ٠ من ٢ ٠ ٠' })).toBeInTheDocument();
});

it('lists quizzes, the latest first, with their kind; a text that is gone by its id', () => {
  setStores({ progress: { attempts } });
  show();
  const list = screen.getByRole('region', { name: 'اختباراتك' });
  const rows = within(list).getAllByRole('row').slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^gone.*امتحان/),
    expect.stringMatching(/^قمة فلاديفوستوك.*تدريب/),
  ]);
});

it('leads to the review of what was missed', () => {
  setStores({ progress: { attempts } });
  show();
  const mistakes = screen.getByRole('region', { name: 'أسئلة فاتتك' });
  expect(within(mistakes).getByRole('link', { name: /^راجع سؤالًا/ })).toHaveAttribute('href', '/ar/quiz/sample');
});

it('leads to the review of a text of the learner’s own, and of a comparison', () => {
  const own = anAttempt({ articleId: 'mine?text=k3f9', answers: [missed] });
  const pair = anAttempt({ articleId: 'a-and-b', answers: [missed] });
  const outlines = {
    'mine?text=k3f9': { title: 'نصي' },
    'a-and-b': { title: '«أ» و«ب»', isComparison: true },
  } as const;
  renderIn(<MistakeList progress={{ ...emptyProgress, attempts: [own, pair] }} articles={outlines} />, 'ar');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    '/ar/quiz/mine?text=k3f9',
    '/ar/compare/a-and-b',
  ]);
});

it('names a quiz on a text of the learner’s own that was deleted without its id', () => {
  setStores({ progress: { attempts: [anAttempt({ articleId: 'mine?text=k3f9', answers: [missed] })] } });
  show();
  const list = screen.getByRole('region', { name: 'اختباراتك' });
  expect(within(list).getByRole('rowheader')).toHaveTextContent(/^من نصوصي$/);
});

describe('accuracy over time', () => {
  it('is a picture with a description, and a table with the same numbers', async () => {
    setStores({ progress: { attempts } });
    show('en');
    const history = within(screen.getByRole('region', { name: 'Accuracy over time' }));
    expect(history.getByRole('img')).toHaveAccessibleName('From 50% on January 31, 2026 to 0% on February 3, 2026');
    await userEvent.click(history.getByText('As a table'));
    expect(history.getAllByRole('row').map((row) => row.textContent)).toEqual([
      'DateRightResult',
      'January 31, 20261 of 250%',
      'February 3, 20260 of 10%',
    ]);
  });

  it('shows one skill when it is chosen', async () => {
    setStores({ progress: { attempts } });
    show('en');
    const history = within(screen.getByRole('region', { name: 'Accuracy over time' }));
    await userEvent.selectOptions(history.getByRole('combobox', { name: 'Skill' }), 'Details');
    expect(history.getByRole('img')).toHaveAccessibleName('100% on January 31, 2026');
  });

  it('runs from right to left in Arabic', () => {
    const points = [
      { day: '2026-01-01', asked: 2, correct: 1 },
      { day: '2026-01-02', asked: 2, correct: 2 },
      { day: '2026-01-05', asked: 2, correct: 0 },
    ];
    const frame = { start: 0, end: 100, top: 0, bottom: 100 };
    expect(placePoints(points, { ...frame, isRtl: true }).map(({ x, y }) => [x, y])).toEqual([
      [100, 50],
      [75, 0],
      [0, 100],
    ]);
    expect(placePoints(points, { ...frame, isRtl: false }).map(({ x }) => x)).toEqual([0, 25, 100]);
    expect(placePoints(points.slice(0, 1), { ...frame, isRtl: true })[0]?.x).toBe(50);
  });
});

it('lists the active days as a table too', async () => {
  setStores({ progress: { attempts, words: { a: aWord({ lemma: 'a' }) } } });
  show('en');
  const calendar = within(screen.getByRole('region', { name: 'Your days' }));
  expect(calendar.getByText('Active on 2 days')).toBeInTheDocument();
  await userEvent.click(calendar.getByText('As a table'));
  expect(calendar.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'DateQuestionsCardsLook-ups',
    'February 3, 2026100',
    'January 31, 2026201',
  ]);
});

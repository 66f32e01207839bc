import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ComparisonPage } from '@/components/compare/ComparisonPage';
import { makeReaderText } from '@/components/reader/reader-text';
import { aQuestion, anAnnotatedArticle } from '@/tests/support/builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const articles = [
  { id: 'one', title: 'قمة فلاديفوستوك', text: 'التقى كيم ببوتين في فلاديفوستوك.' },
  { id: 'two', title: 'قمة هانوي', text: 'كان بوتين قد التقى كيم في هانوي.' },
];
const texts = articles.map((article) => makeReaderText({ annotated: anAnnotatedArticle({ article }) }));
const question = aQuestion({
  skill: 'comparison',
  stem: 'من يذكره النصان معا؟',
  options: ['بوتين', 'شي', 'مون', 'لي'].map((text, at) => ({ id: 'abcd'[at] ?? '', text })),
  key: 'a',
  evidence: [
    { start: 11, end: 17, article: 'one' },
    { start: 4, end: 9, article: 'two' },
  ],
});

beforeEach(() => setStores());

describe('the comparison of two texts', () => {
  it('leads to both texts by the names that the questions give them', () => {
    renderIn(<ComparisonPage id="one--two" articles={articles} texts={texts} questions={[question]} />);
    const places = within(screen.getByRole('navigation', { name: 'النصان' }));
    expect(places.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'النص الأولقمة فلاديفوستوك',
      'النص الثانيقمة هانوي',
    ]);
    expect(places.getByRole('link', { name: 'قمة هانوي' })).toHaveAttribute('href', '/ar/read/two');
  });

  it('shows the evidence of both texts, each under its title', async () => {
    const user = userEvent.setup();
    renderIn(<ComparisonPage id="one--two" articles={articles} texts={texts} questions={[question]} />);
    await user.click(screen.getByRole('button', { name: 'ابدأ التدريب' }));
    await user.click(screen.getByRole('radio', { name: /بوتين/ }));
    await user.click(screen.getByRole('button', { name: 'تحقّق' }));
    const evidence = within(screen.getByRole('region', { name: 'الدليل من النص' }));
    expect(evidence.getAllByRole('heading', { level: 4 }).map(({ textContent }) => textContent)).toEqual([
      'قمة فلاديفوستوك',
      'قمة هانوي',
    ]);
    const links = evidence.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/ar/read/one#at=11-17', '/ar/read/two#at=4-9']);
  });

  it('opens both texts beside the question, and narrows each to its own evidence', async () => {
    const user = userEvent.setup();
    renderIn(<ComparisonPage id="one--two" articles={articles} texts={texts} questions={[question]} />);
    await user.click(screen.getByRole('button', { name: 'ابدأ التدريب' }));
    await user.click(screen.getByRole('button', { name: 'تلميح' }));
    await user.click(screen.getByRole('button', { name: 'تلميح أقرب' }));
    const beside = within(screen.getByRole('region', { name: 'النص' }));
    expect((await beside.findAllByRole('heading', { level: 3 })).map(({ textContent }) => textContent)).toEqual([
      'قمة فلاديفوستوك',
      'قمة هانوي',
    ]);
    expect(beside.getAllByRole('mark').map(({ textContent }) => textContent)).toEqual(articles.map(({ text }) => text));
  });
});

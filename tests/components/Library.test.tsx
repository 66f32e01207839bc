import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ArticleList } from '@/components/library/ArticleList';
import { type ArticleSummary, summarizeArticle } from '@/components/library/article-summary';
import { VersionLinks } from '@/components/library/VersionLinks';
import type { Level } from '@/lib/articles';
import { anAnnotatedArticle } from '@/tests/support/builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const aSummary = (id: string, level?: Level): ArticleSummary =>
  summarizeArticle({
    annotated: anAnnotatedArticle({ article: { id, title: id, ...(level ? { level } : {}) } }),
    questions: [],
  });
const titles = (): (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

beforeEach(() => setStores());

describe('the list of articles', () => {
  const articles = [aSummary('bus', 'A2'), aSummary('turtles', 'B1'), aSummary('runners', 'B1')];

  it('shows all, in the order in which they come, until a level is chosen', async () => {
    renderIn(<ArticleList articles={articles} />);
    expect(titles()).toEqual(['bus', 'turtles', 'runners']);
    expect(screen.getByRole('status')).toHaveTextContent('٣ نصوص، الأسهل أولًا');
    await userEvent.click(screen.getByRole('radio', { name: 'B1' }));
    expect(titles()).toEqual(['turtles', 'runners']);
    expect(screen.getByRole('status')).toHaveTextContent('نصان، الأسهل أولًا');
    await userEvent.click(screen.getByRole('radio', { name: 'كل المستويات' }));
    expect(titles()).toHaveLength(3);
  });

  it('offers only levels that are there, and none to choose where there is one alone', () => {
    const { unmount } = renderIn(<ArticleList articles={articles} />);
    expect(within(screen.getByRole('group', { name: 'المستوى' })).getAllByRole('radio')).toHaveLength(3);
    unmount();
    renderIn(<ArticleList articles={articles.slice(1)} />);
    expect(screen.queryByRole('radio')).not.toBeInTheDocument();
  });

  it('places an article without a level of its own by the measure', () => {
    renderIn(<ArticleList articles={[aSummary('unmeasured'), aSummary('turtles', 'C1')]} />);
    expect(aSummary('unmeasured').level).toBe(aSummary('unmeasured').readability.level);
    expect(screen.getAllByRole('radio')).toHaveLength(3);
  });

  it('shows the parts of the measure', async () => {
    const [summary] = articles;
    if (!summary) throw new Error('no article');
    const readability = {
      ...summary.readability,
      sentenceLength: 9.25,
      rareWords: 0.12,
      connectors: 0.5,
      level: 'A2',
    } as const;
    renderIn(<ArticleList articles={[{ ...summary, readability }]} />, 'en');
    await userEvent.click(screen.getByText(/How was its level measured/));
    const values = screen.getAllByRole('definition').map(({ textContent }) => textContent);
    expect(values).toEqual(['9.3', '12%', '0.5', 'A2']);
  });
});

describe('links to other versions', () => {
  it('name the level and how it compares', () => {
    renderIn(
      <VersionLinks
        versions={[
          { id: 'a2', title: 'لقاء', level: 'A2', compares: 'easier' },
          { id: 'c1', title: 'قمة', level: 'C1', compares: 'harder' },
        ]}
      />,
    );
    expect(screen.getByRole('link', { name: 'نسخة أسهل (A2) لقاء' })).toHaveAttribute('href', '/ar/read/a2');
    expect(screen.getByRole('link', { name: 'نسخة أصعب (C1) قمة' })).toHaveAttribute('href', '/ar/read/c1');
  });

  it('are left out where there is no other version', () => {
    const { container } = renderIn(<VersionLinks versions={[]} />);
    expect(container.querySelector('a')).toBeNull();
  });
});

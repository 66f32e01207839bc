import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ArticleCard } from '@/components/library/ArticleCard';
import { summarizeArticle } from '@/components/library/article-summary';
import { SettingsForm } from '@/components/settings/SettingsForm';
import { StorageNotice } from '@/components/ui/StorageNotice';
import { useSettings, useStorageNotice } from '@/lib/stores';
import { anAnnotatedArticle, aQuestion } from '@/tests/support/builders';
import { aDraft, anAttempt } from '@/tests/support/progress-builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const summary = summarizeArticle({
  annotated: anAnnotatedArticle({ article: { published: '2019-04-25', level: 'B2' } }),
  questions: [aQuestion()],
});

beforeEach(() => setStores());

describe('an article in the library', () => {
  it('tells title, length, level and date, and leads to the reader and the quiz', () => {
    renderIn(<ArticleCard article={summary} />);
    expect(screen.getByRole('heading', { name: 'قمة فلاديفوستوك' })).toBeInTheDocument();
    expect(screen.getByText('١٧ كلمةً · قراءة أقل من دقيقة')).toBeInTheDocument();
    expect(screen.getByText('المستوى B2')).toBeInTheDocument();
    expect(screen.getByText(/٢٠١٩/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: /^اقرأ/ })).toHaveAttribute('href', '/ar/read/sample');
    expect(screen.getByRole('link', { name: /^اختبر فهمك/ })).toHaveAttribute('href', '/ar/quiz/sample');
  });

  it('tells what was done with it', () => {
    setStores({
      progress: {
        reading: { sample: { at: '2026-01-31T10:00:00.000Z', paragraph: 0 } },
        attempts: [anAttempt()],
        drafts: { sample: aDraft() },
      },
    });
    renderIn(<ArticleCard article={summary} />, 'en');
    expect(screen.getByText('Read up to paragraph 1 of 2')).toBeInTheDocument();
    expect(screen.getByText('Best result: 100%')).toBeInTheDocument();
    expect(screen.getByText('You have an unfinished quiz')).toBeInTheDocument();
  });

  it('counts words in all six Arabic plural forms', () => {
    const counted = [0, 1, 2, 5, 11, 100].map((words) => {
      const { unmount } = renderIn(<ArticleCard article={{ ...summary, words }} />);
      const shown = screen.getByText(/ · قراءة/).textContent.split(' · ')[0];
      unmount();
      return shown;
    });
    expect(counted).toEqual(['لا كلمات', 'كلمة واحدة', 'كلمتان', '٥ كلمات', '١١ كلمةً', '١٠٠ كلمة']);
  });
});

describe('settings', () => {
  it.each([
    ['حجم النص', 'كبير', { textSize: 'large' }],
    ['تباعد السطور', 'أوسع', { lineSpacing: 'wider' }],
    ['المظهر', 'داكن', { theme: 'dark' }],
    ['الأرقام', '123', { digits: 'latn' }],
  ])('sets %s to %s', async (group, choice, expected) => {
    renderIn(<SettingsForm />);
    const options = within(screen.getByRole('group', { name: group }));
    await userEvent.click(options.getByRole('radio', { name: choice }));
    expect(useSettings.getState().settings).toMatchObject(expected);
  });

  it('writes numbers in the digits chosen', () => {
    setStores({ settings: { digits: 'latn' } });
    renderIn(<ArticleCard article={summary} />);
    expect(screen.getByText(/^17 كلمةً/)).toBeInTheDocument();
  });
});

describe('the notice about saved progress', () => {
  it.each([
    ['corrupt', /تعذّرت قراءة تقدّمك/],
    ['future-version', /بإصدار أحدث/],
    ['full', /لا مكان للحفظ/],
    ['unavailable', /لا يسمح بالحفظ/],
  ] as const)('says what is the matter when it is %s, until it is dismissed', async (trouble, message) => {
    useStorageNotice.setState({ trouble });
    renderIn(<StorageNotice />);
    expect(screen.getByRole('status')).toHaveTextContent(message);
    await userEvent.click(screen.getByRole('button', { name: 'حسنًا' }));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  });
});

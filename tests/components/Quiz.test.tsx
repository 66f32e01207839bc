import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QuizPage } from '@/components/quiz/QuizPage';
import type { Question } from '@/lib/questions';
import { useProgress } from '@/lib/stores';
import {
  aCloze,
  aMatching,
  aQuestion,
  aShortAnswer,
  aTrueFalse,
  anArticle,
  anOrdering,
} from '@/tests/support/builders';
import { aDraft, anAnswer, anAttempt } from '@/tests/support/progress-builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const { id, title, text } = anArticle();
/** Renders a quiz of these questions as it stands after "start". */
const open = (...questions: Question[]): void => {
  setStores({ progress: { drafts: { [id]: aDraft({ articleId: id }) } } });
  renderIn(<QuizPage article={{ id, title, text }} questions={questions} />);
};
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const check = () => click('تحقّق');
const feedback = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join();

beforeEach(() => setStores());

describe('a choice', () => {
  it('calls the key right and gives the reason', async () => {
    open(aQuestion());
    await userEvent.click(screen.getByRole('radio', { name: 'في فلاديفوستوك' }));
    await check();
    expect(feedback()).toContain('إجابة صحيحة');
    expect(feedback()).toContain('تذكر الجملة المظلَّلة المكان صراحةً.');
  });

  it('names the answer after a distractor, and shows where the distractor stands in the text', async () => {
    const start = text.indexOf('بوتين');
    open(aQuestion({ occurrences: [{ optionId: 'c', span: { start, end: start + 5 } }] }));
    await userEvent.click(screen.getByRole('radio', { name: 'في موسكو' }));
    await check();
    expect(feedback()).toContain('ليست هذه الإجابة');
    expect(feedback()).toContain('الإجابة: في فلاديفوستوك');
    expect(feedback()).toContain('ورد خيارك «في موسكو» في موضع آخر من النص:');
    expect(screen.getAllByRole('mark').map((mark) => mark.textContent)).toContain('بوتين');
  });

  it('lights up the evidence and leads to it in the reader', async () => {
    open(aQuestion({ evidence: [{ start: 6, end: 19 }] }));
    await userEvent.click(screen.getByRole('radio', { name: 'في موسكو' }));
    await check();
    const evidence = within(screen.getByRole('region', { name: 'الدليل من النص' }));
    expect(evidence.getByRole('mark')).toHaveTextContent(/^الزعيم الكوري$/);
    expect(evidence.getByRole('link', { name: 'أرِني الدليل في النص' })).toHaveAttribute(
      'href',
      '/ar/read/sample#at=6-19',
    );
  });

  it('is chosen by a digit and checked by Enter, whatever the keyboard layout', async () => {
    open(aQuestion());
    await userEvent.keyboard('[Digit2]');
    expect(screen.getByRole('radio', { name: 'في فلاديفوستوك' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    expect(feedback()).toContain('إجابة صحيحة');
  });

  it('can not be changed once it is checked', async () => {
    open(aQuestion());
    await userEvent.click(screen.getByRole('radio', { name: 'في موسكو' }));
    await check();
    await userEvent.keyboard('[Digit2]');
    expect(screen.getByRole('radio', { name: 'في موسكو' })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'في فلاديفوستوك' })).toBeDisabled();
  });

  it('is not wrong while nothing is chosen: it asks for an answer', async () => {
    open(aQuestion());
    await check();
    expect(screen.getByRole('alert')).toHaveTextContent('أجب أولًا، أو اختر «لا أعرف».');
    expect(feedback()).toBe('');
  });

  it('can be skipped, and then shows the answer', async () => {
    open(aQuestion());
    await click('لا أعرف');
    expect(feedback()).toContain('تجاوزت هذا السؤال');
    expect(feedback()).toContain('الإجابة: في فلاديفوستوك');
  });
});

it('asks true or false and tells the edit', async () => {
  open(aTrueFalse());
  await userEvent.click(screen.getByRole('radio', { name: 'خطأ' }));
  await check();
  expect(feedback()).toContain('يقول النص «سادس»، لا «خامس».');
});

it('reads the blank of a cloze out', () => {
  open(aCloze());
  expect(screen.getByRole('radiogroup', { name: /طالب كيم برفع فراغ عن بلاده/ })).toBeInTheDocument();
});

describe('matching', () => {
  const match = async (item: string, answer: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: `ما يقابل «${item}»` }), answer);

  it('gives part marks and the right match of a missed pair', async () => {
    open(aMatching());
    await match('بوتين', 'الرئيس الروسي');
    await match('كيم', 'مساعد الرئيس');
    await match('أوشاكوف', 'زعيم كوريا الشمالية');
    await check();
    expect(feedback()).toContain('صحيحة جزئيًّا: ٣٣');
    expect(screen.getByRole('group').textContent).toMatch(/كيم.*زعيم كوريا الشمالية/);
  });

  it('waits until every pair is made', async () => {
    open(aMatching());
    await match('بوتين', 'الرئيس الروسي');
    await check();
    expect(screen.getByRole('alert')).toHaveTextContent('أكمل الإجابة كلها أولًا.');
  });
});

describe('ordering', () => {
  it('moves items by buttons and says where each has come', async () => {
    open(anOrdering());
    await click('أخِّر «قمة فلاديفوستوك»');
    expect(screen.getByText('«قمة فلاديفوستوك» في الموضع ٢')).toBeInTheDocument();
    await click('أخِّر «قمة فلاديفوستوك»');
    expect(screen.getAllByRole('listitem')[2]).toHaveTextContent('قمة فلاديفوستوك');
  });

  it('grades the order that was made', async () => {
    open(anOrdering());
    await click('أخِّر «قمة فلاديفوستوك»');
    await click('أخِّر «قمة فلاديفوستوك»');
    await check();
    expect(feedback()).toContain('إجابة صحيحة');
  });

  it('takes an order left as it stood for an answer', async () => {
    open(anOrdering());
    await check();
    expect(feedback()).toContain('ليست هذه الإجابة');
  });
});

describe('a short answer', () => {
  it('accepts a lesser spelling with a note', async () => {
    open(aShortAnswer());
    await userEvent.type(screen.getByRole('textbox', { name: 'إجابتك' }), 'القاهره{Enter}');
    expect(feedback()).toContain('إجابة صحيحة، مع ملاحظة إملائية');
    expect(feedback()).toContain('الإملاء الأدقّ: «القاهرة»');
  });

  it('takes digits as text, not as choices', async () => {
    open(aShortAnswer({ key: ['2017'] }));
    await userEvent.type(screen.getByRole('textbox'), '٢٠١٧{Enter}');
    expect(feedback()).toContain('إجابة صحيحة');
  });
});

describe('the run of a quiz', () => {
  const two = [aQuestion({ id: 'q1' }), aTrueFalse({ id: 'q2', skill: 'role', evidence: [{ start: 55, end: 90 }] })];

  it('starts at a press, with the next seed', async () => {
    setStores({ progress: { attempts: [anAttempt({ seed: 3 })] } });
    renderIn(<QuizPage article={{ id, title, text }} questions={two} />);
    expect(screen.getByText('آخر نتيجة: ١٠٠', { exact: false })).toBeInTheDocument();
    await click('ابدأ من جديد بأسئلة أخرى');
    expect(useProgress.getState().progress.drafts[id]?.seed).toBe(4);
  });

  it('asks first what was not asked before', async () => {
    const pool = Array.from({ length: 20 }, (_, i) =>
      aQuestion({ id: `q${i}`, rule: `rule ${i}`, stem: `سؤال ${i}`, evidence: [{ start: 5 * i, end: 5 * i + 4 }] }),
    );
    const asked = pool.slice(0, 10).map((question) => anAnswer({ questionId: question.id }));
    setStores({ progress: { attempts: [anAttempt({ answers: asked })], drafts: { [id]: aDraft({ articleId: id }) } } });
    renderIn(<QuizPage article={{ id, title, text }} questions={pool} />);
    await waitFor(() => {
      const { current } = useProgress.getState().progress.drafts[id] ?? {};
      expect(pool.slice(10).map((question) => question.id)).toContain(current);
    });
  });

  it('goes to the end by keyboard alone, and gives the result by skill', async () => {
    open(...two);
    await userEvent.keyboard('[Digit2]{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('السؤال ٢ من ٢')).toBeInTheDocument();
    await userEvent.keyboard('[Digit1]{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'نتيجتك' })).toHaveFocus();
    expect(screen.getByText('١ من ٢')).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /التفاصيل ١ من ١/ })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: /المناصب والأدوار ٠ من ١/ })).toBeInTheDocument();
  });

  it('records the attempt once, with look-ups, and forgets the draft', async () => {
    const lookups = { q1: ['زَعِيم'] };
    setStores({ progress: { drafts: { [id]: aDraft({ articleId: id, lookups, current: 'q1' }) } } });
    renderIn(<QuizPage article={{ id, title, text }} questions={[aQuestion()]} />);
    await userEvent.keyboard('[Digit2]{Enter}');
    await userEvent.keyboard('{Enter}');
    const { attempts, drafts } = useProgress.getState().progress;
    expect(drafts).toEqual({});
    expect(attempts).toHaveLength(1);
    expect(attempts[0]?.answers).toEqual([
      expect.objectContaining({ questionId: 'q1', lookups: ['زَعِيم'], response: { questionId: 'q1', value: 'b' } }),
    ]);
    expect(screen.getByText('فتحت معنى كلمة واحدة أثناء الاختبار.')).toBeInTheDocument();
  });

  it('comes back to the open question with its answer after a reload', () => {
    const responses = [
      { questionId: 'q1', value: 'b' },
      { questionId: 'q2', value: 'true' },
    ];
    const draft = aDraft({ articleId: id, responses, checked: ['q1'], current: 'q2' });
    setStores({ progress: { drafts: { [id]: draft } } });
    renderIn(<QuizPage article={{ id, title, text }} questions={two} />);
    expect(screen.getByText('السؤال ٢ من ٢')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'صواب' })).toBeChecked();
  });

  it('names the open question in the draft, so that look-ups are credited to it', async () => {
    open(...two);
    await waitFor(() => expect(useProgress.getState().progress.drafts[id]?.current).toBe('q1'));
  });

  it('waits for the stored progress before it shows anything', () => {
    useProgress.setState({ hydrated: false });
    renderIn(<QuizPage article={{ id, title, text }} questions={two} />);
    expect(screen.getByText('جارٍ التحضير…')).toBeInTheDocument();
    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('says so where an article has no questions', () => {
    renderIn(<QuizPage article={{ id, title, text }} questions={[]} />);
    expect(screen.getByText('ليست لهذا النص أسئلة بعد.')).toBeInTheDocument();
  });
});

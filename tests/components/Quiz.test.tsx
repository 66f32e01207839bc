import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { QuestionView } from '@/components/quiz/QuestionView';
import { QuizPage } from '@/components/quiz/QuizPage';
import { narrowText } from '@/components/quiz/narrow-text';
import { makeReaderText } from '@/components/reader/reader-text';
import type { Draft } from '@/lib/progress';
import { withholdKey } from '@/lib/questions';
import type { Question } from '@/lib/questions';
import { useProgress } from '@/lib/stores';
import {
  aCloze,
  aMatching,
  aQuestion,
  aShortAnswer,
  aTrueFalse,
  anAnnotatedArticle,
  anArticle,
  anOrdering,
} from '@/tests/support/builders';
import { aDraft, aDraftAnswer, aMiss, anAnswer, anAttempt } from '@/tests/support/progress-builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const { id, title, text } = anArticle();
const readerText = makeReaderText({ annotated: anAnnotatedArticle() });
const AT = '2026-01-31T10:01:00.000Z';

const show = (questions: readonly Question[]): void =>
  void renderIn(<QuizPage article={{ id, title, text }} texts={[readerText]} questions={questions} />);
/** Renders a quiz of these questions as it stands after the start. */
const openAs = (draft: Partial<Draft>, ...questions: Question[]): void => {
  const questionIds = questions.map((question) => question.id);
  setStores({ progress: { drafts: { [id]: aDraft({ articleId: id, questionIds, ...draft }) } } });
  show(questions);
};
const open = (...questions: Question[]): void => openAs({}, ...questions);
const click = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const check = () => click('تحقّق');
const draftNow = () => useProgress.getState().progress.drafts[id];
const feedback = () =>
  screen
    .getAllByRole('status')
    .map(({ textContent }) => textContent)
    .join('');

beforeEach(() => setStores());

describe('a choice', () => {
  it('calls the key right and gives the reason', async () => {
    open(aQuestion());
    await userEvent.click(screen.getByRole('radio', { name: 'في فلاديفوستوك' }));
    await check();
    expect(feedback()).toContain('إجابة صحيحة');
    expect(feedback()).toContain('تذكر الجملة المظلَّلة المكان صراحةً.');
  });

  it('lights up the evidence and leads to it in the reader', async () => {
    open(aQuestion({ evidence: [{ start: 6, end: 19 }] }));
    await userEvent.click(screen.getByRole('radio', { name: 'في فلاديفوستوك' }));
    await check();
    const evidence = within(screen.getByRole('region', { name: 'الدليل من النص' }));
    expect(evidence.getByRole('mark')).toHaveTextContent(/^الزعيم الكوري$/);
    expect(evidence.getByRole('link', { name: 'أرِني الدليل في النص' })).toHaveAttribute(
      'href',
      '/ar/read/sample#at=6-19',
    );
  });

  it('leads to the other text where its evidence lies there', async () => {
    open(
      aQuestion({
        evidence: [
          { start: 6, end: 19 },
          { start: 3, end: 9, article: 'other' },
        ],
      }),
    );
    await click('لا أعرف');
    expect(screen.getByRole('link', { name: 'أرِني الدليل في النص الآخر' })).toHaveAttribute(
      'href',
      '/ar/read/other#at=3-9',
    );
  });

  it('is chosen by a digit and checked by Enter, whatever the keyboard layout', async () => {
    open(aQuestion());
    await userEvent.keyboard('[Digit2]');
    expect(screen.getByRole('radio', { name: 'في فلاديفوستوك' })).toBeChecked();
    await userEvent.keyboard('{Enter}');
    expect(feedback()).toContain('إجابة صحيحة');
  });

  it('can not be changed once it is settled', async () => {
    open(aQuestion());
    await userEvent.keyboard('[Digit2]{Enter}');
    await userEvent.keyboard('[Digit3]');
    expect(screen.getByRole('radio', { name: /في فلاديفوستوك/ })).toBeChecked();
    expect(screen.getByRole('radio', { name: 'في موسكو' })).toBeDisabled();
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

  it('tells where every wrong option stands in the text', async () => {
    const span = (word: string) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length });
    open(
      aQuestion({
        occurrences: [
          { optionId: 'a', span: span('كيم') },
          { optionId: 'c', span: span('بوتين') },
        ],
      }),
    );
    await userEvent.click(screen.getByRole('radio', { name: 'في موسكو' }));
    await check();
    expect(feedback()).toContain('ورد خيارك «في موسكو» في موضع آخر من النص:');
    expect(screen.getAllByRole('mark').map((mark) => mark.textContent)).toEqual(['بوتين']);
    await click('أظهر الإجابة');
    await userEvent.click(screen.getByText('أين وردت الخيارات الأخرى؟'));
    expect(feedback()).toContain('ورد «في هانوي» هنا:');
  });
});

describe('another try', () => {
  const wrong = async () => {
    open(aQuestion());
    await userEvent.click(screen.getByRole('radio', { name: 'في موسكو' }));
    await check();
  };

  it('is offered after a wrong answer, without giving the right one away', async () => {
    await wrong();
    expect(feedback()).toContain('ليست هذه الإجابة');
    expect(feedback()).not.toContain('فلاديفوستوك');
    expect(screen.queryByRole('region', { name: 'الدليل من النص' })).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: /في موسكو/ })).toBeDisabled();
  });

  it('settles the question when it is right, and both tries are kept', async () => {
    await wrong();
    await userEvent.click(screen.getByRole('radio', { name: 'في فلاديفوستوك' }));
    await click('تحقّق ثانيةً');
    expect(feedback()).toContain('إجابة صحيحة');
    expect(draftNow()?.answers.q1).toMatchObject({ tries: ['c', 'b'], done: true });
  });

  it('does not count the same answer twice', async () => {
    await wrong();
    await click('تحقّق ثانيةً');
    expect(screen.getByRole('alert')).toHaveTextContent('هذه إجابتك السابقة نفسها.');
    expect(draftNow()?.answers.q1?.tries).toEqual(['c']);
  });

  it('is not offered where one option would be left over', async () => {
    open(aTrueFalse());
    await userEvent.click(screen.getByRole('radio', { name: 'صواب' }));
    await check();
    expect(feedback()).toContain('ليست هذه الإجابة');
    expect(feedback()).toContain('الإجابة: خطأ');
    expect(screen.getByRole('button', { name: 'انظر النتيجة' })).toBeInTheDocument();
  });

  it('can be declined: the answer is shown', async () => {
    await wrong();
    await click('أظهر الإجابة');
    expect(feedback()).toContain('الإجابة: في فلاديفوستوك');
    expect(screen.getByRole('button', { name: 'انظر النتيجة' })).toHaveFocus();
  });
});

describe('hints', () => {
  it('narrow the text to the paragraph, then light up the sentence', async () => {
    open(aQuestion({ evidence: [{ start: 6, end: 19 }] }));
    const passage = () => screen.getByRole('article').textContent;
    await click('أظهر النص');
    await waitFor(() => expect(passage()).toContain('وطالب كيم'));
    await click('تلميح');
    expect(passage()).not.toContain('وطالب كيم');
    expect(feedback()).toContain('الإجابة في هذا الجزء من النص.');
    expect(screen.queryByRole('mark')).not.toBeInTheDocument();
    await click('تلميح أقرب');
    expect(screen.getByRole('mark')).toHaveTextContent('يلتقي الزعيم الكوري كيم بالرئيس بوتين في فلاديفوستوك.');
    expect(screen.queryByRole('button', { name: /تلميح/ })).not.toBeInTheDocument();
    expect(draftNow()?.answers.q1?.hints).toBe(2);
    await click('أظهر النص كله');
    expect(passage()).toContain('وطالب كيم');
  });

  it('narrow nothing where the evidence is in another text', () => {
    expect(narrowText(readerText, { spans: [], hints: 2 })).toEqual({ text: readerText, lit: [] });
  });
});

it('credits a look-up in the text beside to the question that stands open', async () => {
  open(aQuestion());
  await click('أظهر النص');
  await userEvent.click(await screen.findByText('الزعيم'));
  expect(screen.getByRole('dialog')).toBeInTheDocument();
  await waitFor(() => expect(draftNow()?.answers.q1?.lookups).toEqual(['زَعِيم']));
});

it('does not take a text beside questions for reading', async () => {
  open(aQuestion());
  await click('أظهر النص');
  await screen.findByText('الزعيم');
  expect(useProgress.getState().progress.reading).toEqual({});
});

it('asks true or false and tells the edit', async () => {
  open(aTrueFalse());
  await userEvent.click(screen.getByRole('radio', { name: 'خطأ' }));
  await check();
  expect(feedback()).toContain('يقول النص «سادس»، لا «خامس».');
});

it('offers "not mentioned" as a third choice where the question has it', () => {
  const options = [...aTrueFalse().options, { id: 'none', text: 'لم يُذكر' }];
  open(aTrueFalse({ options }));
  expect(screen.getAllByRole('radio')).toHaveLength(3);
});

it('reads the blank of a cloze out', () => {
  open(aCloze());
  expect(screen.getByRole('radiogroup', { name: /طالب كيم برفع فراغ عن بلاده/ })).toBeInTheDocument();
});

describe('matching', () => {
  const match = async (item: string, answer: string) =>
    userEvent.selectOptions(screen.getByRole('combobox', { name: `ما يقابل «${item}»` }), answer);

  it('gives part marks, and with the answer the right match of a missed pair', async () => {
    open(aMatching());
    await match('بوتين', 'الرئيس الروسي');
    await match('كيم', 'مساعد الرئيس');
    await match('أوشاكوف', 'زعيم كوريا الشمالية');
    await check();
    expect(feedback()).toContain('صحيحة جزئيًّا: ٣٣');
    await click('أظهر الإجابة');
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
  it('moves items by buttons, keeps the focus there, and says where each has come', async () => {
    open(anOrdering());
    await click('أخِّر «قمة فلاديفوستوك»');
    expect(screen.getByText('«قمة فلاديفوستوك» في الموضع ٢')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'أخِّر «قمة فلاديفوستوك»' })).toHaveFocus();
    await click('أخِّر «قمة فلاديفوستوك»');
    expect(screen.getAllByRole('listitem')[2]).toHaveTextContent('قمة فلاديفوستوك');
  });

  it('gives the focus to the other button at an end', async () => {
    open(anOrdering());
    await click('أخِّر «تولي كيم رئاسة كوريا الشمالية»');
    expect(screen.getByRole('button', { name: 'قدِّم «تولي كيم رئاسة كوريا الشمالية»' })).toHaveFocus();
  });

  it('grades the order that was made', async () => {
    open(anOrdering());
    await click('أخِّر «قمة فلاديفوستوك»');
    await click('أخِّر «قمة فلاديفوستوك»');
    await check();
    expect(feedback()).toContain('إجابة صحيحة');
  });

  it('takes an order left as it stood for an answer, and tells the right places in the end', async () => {
    open(anOrdering());
    await check();
    expect(feedback()).toContain('ليست هذه الإجابة');
    await click('أظهر الإجابة');
    expect(screen.getAllByRole('listitem')[0]).toHaveTextContent('قمة فلاديفوستوكموضعه ٣');
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

it.each([aQuestion(), aTrueFalse(), aCloze(), aMatching(), anOrdering(), aShortAnswer()])(
  'draws a question that has no key: $type',
  (question) => {
    const onChange = jest.fn();
    renderIn(
      <>
        <p id="stem">{question.stem}</p>
        <QuestionView question={withholdKey(question)} value={undefined} onChange={onChange} stemId="stem" />
      </>,
    );
    const fields = [
      ...screen.queryAllByRole('radio'),
      ...screen.queryAllByRole('combobox'),
      ...screen.queryAllByRole('textbox'),
      ...screen.queryAllByRole('button'),
    ];
    expect(fields.length).toBeGreaterThan(0);
    expect(document.body.textContent).not.toMatch(/الإجابة الصحيحة/);
  },
);

const two = [aQuestion({ id: 'q1' }), aTrueFalse({ id: 'q2', skill: 'role', evidence: [{ start: 55, end: 90 }] })];

describe('a test', () => {
  it('gives no feedback, no hint and no way to another try', async () => {
    openAs({ mode: 'test' }, ...two);
    await userEvent.keyboard('[Digit1]{Enter}');
    expect(screen.getByText('السؤال ٢ من ٢')).toBeInTheDocument();
    expect(document.body.textContent).not.toMatch(/ليست هذه الإجابة|إجابة صحيحة/);
    expect(screen.queryByRole('button', { name: /تلميح|تحقّق|لا أعرف/ })).not.toBeInTheDocument();
  });

  it('shows the text with its glosses locked', async () => {
    openAs({ mode: 'test' }, ...two);
    await click('أظهر النص');
    await userEvent.click(await screen.findByText('الزعيم'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(screen.getByText('المعاني مقفلة حتى تسلّم الامتحان.')).toBeInTheDocument();
  });

  it('lets the reader go back and change an answer', async () => {
    openAs({ mode: 'test' }, ...two);
    await userEvent.keyboard('[Digit1]{Enter}');
    await click('السؤال السابق');
    expect(screen.getByRole('radio', { name: 'في هانوي' })).toBeChecked();
    await userEvent.keyboard('[Digit2]');
    await click('السؤال ٢، بلا إجابة');
    expect(draftNow()?.answers.q1?.value).toBe('b');
  });

  it('says how many are unanswered before it is handed in', async () => {
    openAs({ mode: 'test' }, ...two);
    await click('السؤال التالي');
    await click('سلّم الإجابات');
    expect(screen.getByRole('alert')).toHaveTextContent('بقي سؤالان بلا إجابة.');
    await click('سلّمها كما هي');
    expect(screen.getByRole('heading', { name: 'نتيجتك' })).toHaveFocus();
  });

  it('tells everything at the end: what was missed, why, and where to reread', async () => {
    openAs({ mode: 'test' }, ...two);
    await userEvent.keyboard('[Digit3]{Enter}');
    await userEvent.keyboard('[Digit2]{Enter}');
    const reread = within(screen.getByRole('region', { name: 'ما يستحق أن تعيد قراءته' }));
    expect(reread.getByRole('link', { name: 'أعد قراءة موضعه' })).toHaveAttribute('href', '/ar/read/sample#at=0-40');
    await userEvent.click(reread.getByText('لماذا؟'));
    expect(reread.getByText('ليست هذه الإجابة')).toBeInTheDocument();
    expect(reread.getByText('في موسكو')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'ما فهمته' })).toHaveTextContent('بوتين هو خامس زعيم');
    expect(useProgress.getState().progress.attempts.at(-1)?.mode).toBe('test');
  });
});

describe('the run of a quiz', () => {
  it('starts at a press, with the next seed, as practice or as a test', async () => {
    setStores({ progress: { attempts: [anAttempt({ seed: 3 })] } });
    show(two);
    expect(screen.getByText('آخر نتيجة: ١٠٠', { exact: false })).toBeInTheDocument();
    await click('ابدأ الامتحان');
    expect(draftNow()).toMatchObject({ seed: 4, mode: 'test', questionIds: ['q1', 'q2'] });
  });

  it('asks first what was not asked before', async () => {
    const pool = Array.from({ length: 20 }, (_, i) =>
      aQuestion({ id: `q${i}`, rule: `rule ${i}`, stem: `سؤال ${i}`, evidence: [{ start: 5 * i, end: 5 * i + 4 }] }),
    );
    const asked = pool.slice(0, 10).map((question) => anAnswer({ questionId: question.id }));
    setStores({ progress: { attempts: [anAttempt({ answers: asked })] } });
    show(pool);
    await click('تدرّب بأسئلة أخرى');
    expect([...(draftNow()?.questionIds ?? [])].sort()).toEqual(
      pool
        .slice(10)
        .map((question) => question.id)
        .sort(),
    );
  });

  it('reviews the questions that were missed the last time, and no others', async () => {
    setStores({ progress: { attempts: [anAttempt({ answers: [aMiss(), anAnswer({ questionId: 'q2' })] })] } });
    show(two);
    expect(screen.getByText('سؤال واحد فاتك آخر مرة سُئلته.')).toBeInTheDocument();
    await click('راجع أخطاءك');
    expect(draftNow()).toMatchObject({ mode: 'review', questionIds: ['q1'] });
    await userEvent.keyboard('[Digit2]{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(screen.queryByRole('button', { name: /^راجع/ })).not.toBeInTheDocument();
  });

  it('goes to the end by keyboard alone, and gives the result by help and by skill', async () => {
    open(...two);
    await userEvent.keyboard('[Digit2]{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('السؤال ٢ من ٢')).toBeInTheDocument();
    await userEvent.keyboard('[Digit1]{Enter}');
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { name: 'نتيجتك' })).toHaveFocus();
    expect(screen.getByText('١ من ٢')).toBeInTheDocument();
    expect(screen.getByText('صواب بلا مساعدة', { selector: '.chip' })).toHaveTextContent('١');
    expect(screen.getByText('فاتك', { selector: '.chip' })).toHaveTextContent('١');
    expect(screen.getByRole('row', { name: 'التفاصيل ١ من ١ ١ ٠' })).toBeInTheDocument();
    expect(screen.getByRole('row', { name: 'المناصب والأدوار ٠ من ١ ٠ ٠' })).toBeInTheDocument();
  });

  it('records the attempt once, with look-ups, and forgets the draft', async () => {
    const answers = { q1: aDraftAnswer({ lookups: ['زَعِيم'] }) };
    openAs({ answers, current: { id: 'q1', at: AT } }, aQuestion());
    await userEvent.keyboard('[Digit2]{Enter}');
    await userEvent.keyboard('{Enter}');
    const { attempts, drafts } = useProgress.getState().progress;
    expect(drafts).toEqual({});
    expect(attempts).toHaveLength(1);
    expect(attempts[0]?.answers).toEqual([
      expect.objectContaining({ questionId: 'q1', lookups: ['زَعِيم'], response: { questionId: 'q1', value: 'b' } }),
    ]);
    expect(screen.getByText('صواب بمساعدة', { selector: '.chip' })).toBeInTheDocument();
  });

  it('comes back to the open question with its answer after a reload', () => {
    const answers = {
      q1: aDraftAnswer({ value: 'b', tries: ['b'], done: true }),
      q2: aDraftAnswer({ value: 'true' }),
    };
    openAs({ answers, current: { id: 'q2', at: AT } }, ...two);
    expect(screen.getByText('السؤال ٢ من ٢')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'صواب' })).toBeChecked();
  });

  it('asks the questions it began with, whatever has been added to the pool since', () => {
    setStores({ progress: { drafts: { [id]: aDraft({ articleId: id, questionIds: ['q2', 'gone'] }) } } });
    show(two);
    expect(screen.getByText('السؤال ١ من ١')).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'صواب' })).toBeInTheDocument();
  });

  it('goes on with a quiz of an older version, which named no questions', () => {
    setStores({ progress: { drafts: { [id]: aDraft({ articleId: id }) } } });
    show(two);
    expect(screen.getByText('السؤال ١ من ٢')).toBeInTheDocument();
  });

  it('names the open question in the draft, so that look-ups are credited to it', async () => {
    open(...two);
    await waitFor(() => expect(draftNow()?.current?.id).toBe('q1'));
  });

  it('shows its two ways at once, and lets nobody take one before the stored progress is read', () => {
    useProgress.setState({ hydrated: false });
    show(two);
    expect(screen.getByRole('button', { name: 'ابدأ التدريب' })).toBeDisabled();
    expect(screen.getByRole('button', { name: 'ابدأ الامتحان' })).toBeDisabled();
    act(() => useProgress.setState({ hydrated: true }));
    expect(screen.getByRole('button', { name: 'ابدأ التدريب' })).toBeEnabled();
    expect(screen.getByRole('button', { name: 'ابدأ الامتحان' })).toBeEnabled();
  });

  it('adds what the stored progress tells below the two ways, where it pushes nothing down', () => {
    useProgress.setState({ hydrated: false });
    show(two);
    const parts = () => [...document.querySelectorAll('section > *')];
    const before = parts();
    act(() => useProgress.setState({ hydrated: true }));
    expect(parts().slice(0, before.length)).toEqual(before);
    expect(parts().length).toBeGreaterThan(before.length);
  });

  it('says so where an article has no questions', () => {
    show([]);
    expect(screen.getByText('ليست لهذا النص أسئلة بعد.')).toBeInTheDocument();
  });
});

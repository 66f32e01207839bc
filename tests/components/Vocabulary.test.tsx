import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { VocabularyPage } from '@/components/vocabulary/VocabularyPage';
import type { Review, Word } from '@/lib/progress';
import { useProgress } from '@/lib/stores';
import { aMeeting, aWord, withWords } from '@/tests/support/progress-builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const country = aWord({
  lemma: 'بَلَد',
  met: aMeeting({
    gloss: 'country',
    sentence: 'وطالب كيم برفع العقوبات عن بلاده.',
    form: 'بلاده',
    vocalized: 'بِلَادِهِ',
    root: 'بلد',
    at: '2026-01-30T10:00:00.000Z',
  }),
});
const open = (...words: Word[]): void => {
  setStores({ progress: withWords(...words) });
  renderIn(<VocabularyPage articles={{ sample: { title: 'قمة فلاديفوستوك', paragraphs: 2 } }} />);
};
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }));
const word = (lemma: string) => useProgress.getState().progress.words[lemma];
const listed = () => screen.queryAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent);

beforeEach(() => setStores());

it('tells a newcomer where words come from', () => {
  renderIn(<VocabularyPage articles={{}} />);
  expect(screen.getByText(/افتح نصًّا والمس كلمة لا تعرفها/)).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'إلى المكتبة' })).toBeInTheDocument();
});

describe('the list', () => {
  it('shows each word with its meaning, its root and its sentence, the word set off in it', () => {
    open(aWord());
    const entry = within(screen.getByRole('heading', { level: 3 }).closest('li') as HTMLElement);
    expect(entry.getByText('leader')).toBeInTheDocument();
    expect(entry.getByText('ز ع م')).toBeInTheDocument();
    expect(entry.getByRole('mark')).toHaveTextContent(/^الزعيم$/);
    expect(entry.getByRole('link', { name: 'قمة فلاديفوستوك' })).toHaveAttribute('href', '/ar/read/sample');
    expect(entry.getByText('فتحت معناها مرة واحدة')).toBeInTheDocument();
  });

  it('sets off the whole word, not a part of another', () => {
    open(aWord({ met: aMeeting({ form: 'قمة', sentence: 'القمة الأولى قمة صغيرة.' }) }));
    expect(screen.getByRole('mark').previousSibling?.textContent).toBe('القمة الأولى ');
  });

  it.each([
    ['بلد', ['بَلَد']],
    ['البَلَد', []],
    ['زعيم', ['زَعِيم']],
    ['country', ['بَلَد']],
    ['العقوبات', ['بَلَد']],
  ])('is searched for %s, marks or not', async (query, expected) => {
    open(aWord(), country);
    await userEvent.type(screen.getByRole('searchbox'), query);
    expect(listed()).toEqual(expected);
  });

  it('shows only what is being learnt, or known, on demand', async () => {
    open(aWord({ saved: true }), country);
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'اعرض' }), 'ما أتعلّمه');
    expect(listed()).toEqual(['زَعِيم']);
    await press(/^أعرفها/);
    expect(listed()).toEqual([]);
    expect(screen.getByText('لا كلمات')).toBeInTheDocument();
  });

  it('removes a word and puts it back', async () => {
    open(aWord({ saved: true }));
    await press(/^أزِلها/);
    expect(word('زَعِيم')?.removed).toBe(true);
  });

  it('offers to undo a removal', async () => {
    open(aWord({ saved: true }), country);
    await userEvent.click(screen.getAllByRole('button', { name: /^أزِلها/ })[0] as HTMLElement);
    expect(listed()).toEqual(['بَلَد']);
    await press('أعِدها');
    expect(listed()).toEqual(['زَعِيم', 'بَلَد']);
    expect(word('زَعِيم')?.saved).toBe(true);
  });

  it('tells which words are known only with their vowel marks', () => {
    open(aWord({ reviews: [{ at: '2026-02-01T10:00:00.000Z', card: 'meaning', grade: 'vowelled' }] }));
    expect(screen.getByText('تعرفها بالتشكيل فقط')).toBeInTheDocument();
  });
});

describe('the review', () => {
  it('asks for words to learn before there is anything to review, and takes them all at once', async () => {
    open(aWord(), country);
    expect(screen.getByText(/لم تختر كلمات لتتعلّمها بعد/)).toBeInTheDocument();
    await press('تعلّم الكلمتين الباقيتين');
    expect([word('زَعِيم')?.saved, word('بَلَد')?.saved]).toEqual([true, true]);
    expect(screen.getByText('بطاقتان تنتظرانك اليوم.')).toBeInTheDocument();
  });

  it('asks the meaning from the bare form in its sentence, and stores the grade', async () => {
    open({ ...country, saved: true });
    await press('ابدأ المراجعة');
    expect(screen.getByText('ما معنى هذه الكلمة؟')).toBeInTheDocument();
    expect(screen.getByText('بلاده', { selector: 'bdi' })).toBeInTheDocument();
    expect(screen.queryByText('country')).not.toBeInTheDocument();
    await press('أظهر الجواب');
    expect(screen.getByText('country')).toBeInTheDocument();
    await press('عرفتها');
    expect(word('بَلَد')?.reviews).toEqual([{ at: expect.any(String), card: 'meaning', grade: 'good' }]);
    expect(screen.getByRole('heading', { name: 'انتهت المراجعة' })).toHaveFocus();
    expect(screen.getByText('عرفتها: ١')).toBeInTheDocument();
  });

  it('takes a word whose marks were shown for known by its marks at best', async () => {
    open({ ...country, saved: true });
    await press('ابدأ المراجعة');
    await press('أظهر التشكيل');
    expect(screen.getByText('بِلَادِهِ')).toBeInTheDocument();
    await press('أظهر الجواب');
    expect(screen.queryByRole('button', { name: 'عرفتها' })).not.toBeInTheDocument();
    await press('عرفتها بالتشكيل فقط');
    expect(word('بَلَد')?.reviews[0]?.grade).toBe('vowelled');
  });

  it('asks a word that was not known once more at the end', async () => {
    open({ ...country, saved: true }, aWord({ saved: true }));
    await press('ابدأ المراجعة');
    expect(screen.getByText('البطاقة ١ من ٢')).toBeInTheDocument();
    await press('أظهر الجواب');
    await press('لم أعرفها');
    expect(screen.getByText('البطاقة ٢ من ٣')).toBeInTheDocument();
  });

  it.each<[string, Review[], string, RegExp]>([
    ['vowels', [], 'كيف تُقرأ هذه الكلمة بحركاتها؟', /^بِلَادِهِ$/],
    ['root', [{ at: '2026-02-02T10:00:00.000Z', card: 'vowels', grade: 'easy' }], 'ما جذر هذه الكلمة؟', /^ب ل د$/],
  ])('asks the %s of a word whose meaning was found', async (_, more, question, answer) => {
    const found: Review = { at: '2026-02-01T10:00:00.000Z', card: 'meaning', grade: 'easy' };
    const far: Review = { at: new Date(Date.now() - 2 * 86_400_000).toISOString(), card: 'meaning', grade: 'easy' };
    open({ ...country, saved: true, reviews: [found, ...more, far] });
    if (more.length > 0) await userEvent.click(screen.getByRole('radio', { name: 'الجذر' }));
    else await userEvent.click(screen.getByRole('radio', { name: 'التشكيل' }));
    await press('ابدأ المراجعة');
    expect(screen.getByText(question)).toBeInTheDocument();
    await press('أظهر الجواب');
    expect(within(screen.getByRole('group', { name: 'الجواب' })).getByText(answer)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'عرفتها بالتشكيل فقط' })).not.toBeInTheDocument();
  });

  it('goes by keyboard alone, whatever the layout', async () => {
    open({ ...country, saved: true });
    screen.getByRole('button', { name: 'ابدأ المراجعة' }).focus();
    await userEvent.keyboard('{Enter}');
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('group', { name: 'الجواب' })).toHaveFocus();
    await userEvent.keyboard('[Digit4]');
    expect(word('بَلَد')?.reviews[0]?.grade).toBe('easy');
  });

  it('lets a word go that is known well', async () => {
    open({ ...country, saved: true });
    await press('ابدأ المراجعة');
    await press('أظهر الجواب');
    await press('أعرفها جيدًا، لا تسألني عنها');
    expect(word('بَلَد')).toMatchObject({ known: true, reviews: [] });
  });

  it('says when the next card comes up', () => {
    open({ ...country, saved: true, reviews: [{ at: new Date().toISOString(), card: 'meaning', grade: 'easy' }] });
    expect(screen.getByText(/لا شيء اليوم\. موعدك القادم/)).toBeInTheDocument();
  });
});

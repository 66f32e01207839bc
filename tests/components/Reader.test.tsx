import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Reader } from '@/components/reader/Reader';
import { makeReaderText } from '@/components/reader/reader-text';
import { useProgress } from '@/lib/stores';
import { anAnalysis, anAnnotatedArticle } from '@/tests/support/builders';
import { aDraft } from '@/tests/support/progress-builders';
import { renderIn } from '@/tests/support/render';
import { setStores } from '@/tests/support/stores';

const text = makeReaderText({
  annotated: anAnnotatedArticle({
    article: {
      notes: [{ start: 64, end: 68, ar: 'هذا لا يصح.', en: 'This cannot be right.' }],
      edits: [{ start: 0, end: 1, replacement: '«', reason: 'quotation-mark' }],
    },
    analyses: { كيم: anAnalysis({ lemma: 'كِيم', vocalized: 'كِيم', gloss: 'Kim', pos: 'PROPN', source: 'guess' }) },
    entities: [{ start: 20, end: 23, type: 'person', name: 'كيم', english: 'Kim', id: 'kim' }],
  }),
  source: '”',
});
const article = () => screen.getByRole('article', { name: 'نص المقال' });
/** The words of the text, as printed. */
const word = (printed: string, nth = 0) => {
  const found = within(article()).getAllByText(printed)[nth];
  if (!found) throw new Error(`no word ${printed}`);
  return found;
};
const gloss = (vocalized: string) => screen.getByRole('dialog', { name: `معنى «${vocalized}»` });

beforeEach(() => setStores());

describe('the text', () => {
  it('stays one run of text with its spaces', () => {
    renderIn(<Reader text={text} />);
    const [first] = within(article()).getAllByRole('paragraph');
    expect(first).toHaveTextContent(/^يلتقي الزعيم الكوري كيم بالرئيس بوتين في فلاديفوستوك\.$/);
  });

  it('is Arabic, right to left, in an English page too', () => {
    renderIn(<Reader text={text} />, 'en');
    const region = screen.getByRole('article', { name: 'Text of the article' });
    expect(region).toHaveAttribute('lang', 'ar');
    expect(region).toHaveAttribute('dir', 'rtl');
  });

  it('has one tab stop a paragraph', () => {
    renderIn(<Reader text={text} />);
    const stops = within(article()).getAllByRole('button');
    expect(stops.map((stop) => stop.textContent)).toEqual(['يلتقي', 'وطالب']);
  });

  it('tells what was mended and what the editor notes', () => {
    renderIn(<Reader text={text} />);
    expect(screen.getByText('ما أصلحناه في النص')).toBeInTheDocument();
    expect(screen.getByText('علامات اقتباس', { exact: false })).toBeInTheDocument();
    expect(screen.getByText('هذا لا يصح.')).toBeInTheDocument();
    expect(within(article()).getByRole('link', { name: 'ملاحظة المحرّر ١' })).toHaveAttribute('href', '#note-1');
  });
});

describe('a long text', () => {
  const paragraph = text.paragraphs[0];
  if (!paragraph) throw new Error('the text has no paragraph');
  const long = { ...text, notes: [], paragraphs: Array.from({ length: 70 }, (_, i) => ({ ...paragraph, start: i })) };
  const drawnOf = (index: number) => document.querySelector(`[data-word="${index}-0"]`);

  it('stands there whole at once, and its words follow', async () => {
    renderIn(<Reader text={long} />);
    expect(within(article()).getAllByRole('paragraph').at(-1)).toHaveTextContent(paragraph.text);
    expect(document.querySelector('[data-word]')).toBeNull();
    await waitFor(() => expect(drawnOf(0)).toBeInTheDocument());
    expect(drawnOf(69)).toBeNull();
    await waitFor(() => expect(drawnOf(69)).toBeInTheDocument(), { timeout: 15_000 });
    // 6,000 elements in jsdom, on a machine that may be busy
  }, 20_000);

  it('is laid out piece by piece, but for what has notes in the margin, which would be cut off', () => {
    const [note] = text.notes;
    if (!note) throw new Error('the text has no note');
    renderIn(<Reader text={{ ...long, notes: [{ ...note, start: 0, end: 3 }] }} />);
    expect(article()).toHaveAttribute('data-long');
    const wrappers = [...article().children];
    const noted = wrappers.filter((wrapper) => wrapper.querySelector('aside, [id^="note-"]'));
    expect(noted.length).toBeGreaterThan(0);
    expect(wrappers.filter((wrapper) => !wrapper.classList.contains('waits'))).toEqual(noted);
  });

  it('begins after forty paragraphs: those are drawn and laid out whole', () => {
    const forty = { ...long, paragraphs: long.paragraphs.slice(0, 40) };
    renderIn(<Reader text={forty} />);
    expect(article()).not.toHaveAttribute('data-long');
    expect(drawnOf(39)).toBeInTheDocument();
  });

  it('draws the words first where it was left', async () => {
    localStorage.setItem('fahm.places', JSON.stringify({ [long.id]: { paragraph: 66, passed: 0 } }));
    // jsdom lays nothing out and cannot scroll there
    const frames = jest.spyOn(window, 'requestAnimationFrame').mockReturnValue(0);
    renderIn(<Reader text={long} />);
    await waitFor(() => expect(drawnOf(66)).toBeInTheDocument());
    expect(drawnOf(0)).toBeNull();
    frames.mockRestore();
    localStorage.clear();
  });
});

describe('the gloss', () => {
  it('opens on a click with meaning, parts, root and part of speech', async () => {
    renderIn(<Reader text={text} />);
    await userEvent.click(word('وطالب'));
    const dialog = within(gloss('وَطَالَبَ'));
    expect(dialog.getByText('demand')).toBeInTheDocument();
    expect(within(dialog.getByRole('list', { name: 'أجزاء الكلمة' })).getAllByRole('listitem')).toHaveLength(2);
    expect(dialog.getByText('واو العطف')).toBeInTheDocument();
    expect(dialog.getByText('ط ل ب')).toBeInTheDocument();
    expect(dialog.getByText('فعل')).toBeInTheDocument();
    expect(dialog.getByText('ماضٍ، غائب، مفرد، مذكّر')).toBeInTheDocument();
  });

  it('says what a name names, and that a guess is one', async () => {
    renderIn(<Reader text={text} />, 'en');
    await userEvent.click(within(screen.getByRole('article')).getAllByText('كيم')[0] ?? document.body);
    const dialog = within(screen.getByRole('dialog', { name: 'Meaning of “كِيم”' }));
    expect(dialog.getByText(/Name: person/)).toBeInTheDocument();
    expect(dialog.getByText('We are not sure of this reading here.')).toBeInTheDocument();
  });

  it('keeps a word that it does not know', async () => {
    renderIn(<Reader text={text} />);
    await userEvent.click(word('الكوري'));
    expect(within(gloss('الكوري')).getByText('لا نعرف هذه الكلمة بعد.')).toBeInTheDocument();
  });

  it('opens at once for another word, and is one for the whole text', async () => {
    renderIn(<Reader text={text} />);
    await userEvent.click(word('وطالب'));
    await userEvent.click(word('بلاده'));
    expect(screen.getAllByRole('dialog')).toEqual([gloss('بِلَادِهِ')]);
  });

  it('closes on a press outside', async () => {
    renderIn(<Reader text={text} />);
    await userEvent.click(word('وطالب'));
    await userEvent.click(screen.getByRole('heading', { level: 1 }));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  });

  it('records the look-up with its sentence, and for the open question of a quiz', async () => {
    setStores({ progress: { drafts: { sample: aDraft({ current: { id: 'q3', at: '2026-01-31T10:00:00.000Z' } }) } } });
    renderIn(<Reader text={text} />);
    await userEvent.click(word('وطالب'));
    // It is written down once the gloss is on the screen.
    await waitFor(() =>
      expect(useProgress.getState().progress.words['طَالَبَ']?.met).toMatchObject({
        sentence: 'وطالب كيم برفع العقوبات عن بلاده في عام 2017.',
        form: 'وطالب',
        vocalized: 'وَطَالَبَ',
        root: 'طلب',
      }),
    );
    expect(useProgress.getState().progress.drafts.sample?.answers.q3?.lookups).toEqual(['طَالَبَ']);
  });

  it('is locked while a test on the article is open, and says so', async () => {
    setStores({ progress: { drafts: { sample: aDraft({ mode: 'test' }) } } });
    renderIn(<Reader text={text} />);
    await userEvent.click(word('وطالب'));
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(useProgress.getState().progress.words).toEqual({});
    expect(screen.getByText('المعاني مقفلة حتى تسلّم الامتحان.')).toBeInTheDocument();
  });

  it('saves a word and lets it go', async () => {
    renderIn(<Reader text={text} />);
    await userEvent.click(word('وطالب'));
    await userEvent.click(screen.getByRole('button', { name: 'احفظ الكلمة' }));
    expect(useProgress.getState().progress.words['طَالَبَ']?.saved).toBe(true);
    await userEvent.click(screen.getByRole('button', { name: 'محفوظة', pressed: true }));
    expect(useProgress.getState().progress.words['طَالَبَ']?.saved).toBe(false);
  });
});

describe('the keyboard', () => {
  const tabTo = async (printed: string): Promise<void> => {
    for (let i = 0; i < 40 && document.activeElement?.textContent !== printed; i++) await userEvent.tab();
    expect(document.activeElement?.textContent).toBe(printed);
  };

  it('moves by word in reading order: left is the next word', async () => {
    renderIn(<Reader text={text} />);
    await tabTo('يلتقي');
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('الكوري');
    await userEvent.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('الزعيم');
  });

  it('goes to the ends of a paragraph and on into the next', async () => {
    renderIn(<Reader text={text} />);
    await tabTo('يلتقي');
    await userEvent.keyboard('{End}');
    expect(document.activeElement?.textContent).toBe('فلاديفوستوك');
    await userEvent.keyboard('{ArrowLeft}');
    expect(document.activeElement?.textContent).toBe('وطالب');
  });

  it.each(['{Enter}', ' '])('opens with %j, closes with Escape, and returns to the word', async (key) => {
    renderIn(<Reader text={text} />);
    await tabTo('يلتقي');
    await userEvent.keyboard(`{ArrowLeft}${key}`);
    expect(gloss('الزَّعِيمُ')).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
    expect(document.activeElement?.textContent).toBe('الزعيم');
  });

  it('returns to the word from the close button too', async () => {
    renderIn(<Reader text={text} />);
    await tabTo('يلتقي');
    await userEvent.keyboard('{ArrowLeft}{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'أغلق' }));
    expect(document.activeElement?.textContent).toBe('الزعيم');
  });
});

describe('the evidence', () => {
  it('is lit up where the address asks for it', () => {
    window.location.hash = '#at=6-19';
    renderIn(<Reader text={text} />);
    expect(within(article()).getByRole('mark')).toHaveTextContent(/^الزعيم الكوري$/);
    window.location.hash = '';
  });
});

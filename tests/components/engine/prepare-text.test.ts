import { prepareText } from '@/components/engine/prepare-text';
import type { Stage } from '@/components/engine/protocol';
import { joinParts } from '@/components/engine/text-parts';
import type { ReaderText } from '@/components/reader/reader-text';
import { readArticle, shippedEngine } from '@/content/shelf';

const NEWS = readArticle('putin-kim-summit').source;

const prepare = (source: string, title?: string) => {
  const stages: Stage[] = [];
  const prepared = prepareText(
    shippedEngine(),
    { id: 'mine', source, ...(title === undefined ? {} : { title }), addedAt: '2026-01-31T10:00:00.000Z' },
    (stage) => stages.push(stage),
  );
  return { prepared, stages };
};
const prepared = (source: string, title?: string) => {
  const { prepared: result } = prepare(source, title);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
};
const readerText = (source: string): ReaderText => joinParts(prepared(source).parts.reader) as ReaderText;

it('says each stage before it begins', () => {
  expect(prepare(NEWS).stages).toEqual(['clean', 'annotate', 'ask']);
});

it.each([
  ['empty', '  \n ', 'empty'],
  ['not Arabic', 'This is an English text.', 'no-arabic'],
  ['over two million characters', 'ا'.repeat(2_000_001), 'too-long'],
])('refuses a text that is %s', (_, source, code) => {
  const { prepared: result } = prepare(source);
  expect(result).toMatchObject({ ok: false, error: { code } });
});

it('makes a text with its words and a quiz of news prose, without excuses', () => {
  const { text } = prepared(NEWS);
  expect(text.words).toBeGreaterThan(200);
  expect(text.questions).toBeGreaterThanOrEqual(10);
  expect(text.scarcity).toEqual([]);
});

it('takes the learner’s own title', () => {
  expect(prepared(NEWS, 'درس الأحد').text.title).toBe('درس الأحد');
});

const VERSE = 'قفا نبك من ذكرى حبيب ومنزل\nبسقط اللوى بين الدخول فحومل\n'.repeat(6);
const RECIPE = 'كوب سكر\nملعقة ملح\nكيلو دقيق\nثلاث بيضات\nنصف كوب زيت\nفانيليا\n';
const MIXED = 'زار President الرئيس the capital العاصمة on Monday يوم الاثنين and met with his team هناك. '.repeat(8);

it.each([
  ['short', 'زار الرئيس العاصمة.', 'short'],
  ['verse', VERSE, 'verse-or-list'],
  ['a recipe', RECIPE, 'verse-or-list'],
  ['half English', MIXED, 'foreign-words'],
])('says why a text that is %s makes few questions', (_, source, reason) => {
  const { text } = prepared(source);
  expect(text.questions).toBeLessThan(10);
  expect(text.scarcity).toContain(reason);
});

const WALL = `${NEWS.replace(/\s+/g, ' ')} `.repeat(3);

it('breaks a wall of text into paragraphs of at most 150 words and loses no letter of it', () => {
  const { paragraphs } = readerText(WALL);
  const [first] = paragraphs;
  expect(Math.max(...paragraphs.map(({ words }) => words.length))).toBeLessThanOrEqual(150);
  paragraphs.slice(1).forEach((paragraph, i) => {
    const before = paragraphs[i];
    expect(paragraph.start - (before?.end ?? 0)).toBeLessThanOrEqual(2);
  });
  for (const { text, words, start, end } of paragraphs) {
    expect(end - start).toBe(text.length);
    expect(words.every((word) => /^\S+$/.test(text.slice(word.start, word.end)))).toBe(true);
  }
  expect(first?.start).toBe(0);
});

it('breaks a sentence without end too', () => {
  const { paragraphs } = readerText('قال الرجل إن المدينة جميلة '.repeat(300));
  expect(paragraphs.length).toBeGreaterThan(9);
  expect(paragraphs.flatMap(({ words }) => words)).toHaveLength(1500);
});

it('cuts the result into small parts and joins them again', () => {
  const { parts, text } = prepared(WALL);
  expect(text.parts).toEqual({ reader: parts.reader.length, quiz: parts.quiz.length });
  expect(Math.max(...parts.reader.map((part) => JSON.stringify(part).length))).toBeLessThan(70_000);
  const quiz = joinParts(parts.quiz) as { questions: unknown[]; article: { text: string } };
  expect(quiz.questions).toHaveLength(text.questions);
  expect(quiz.article.text.length).toBeGreaterThan(1000);
});

it('has no object to give where the first part is missing', () => {
  expect(joinParts(prepared(NEWS).parts.reader.slice(1))).toBeUndefined();
});

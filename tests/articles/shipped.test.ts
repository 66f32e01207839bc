import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { applyEdits, type Article, parseArticle, parseArticleMeta } from '@/lib/articles';
import { isKnownWord } from './parsed';

const read = (id: string, file: string): string => readFileSync(`content/articles/${id}/${file}`, 'utf8');

const load = (id: string): { source: string; article: Article } => {
  const meta = parseArticleMeta(read(id, 'article.json'));
  if (!meta.ok) throw new Error(meta.error.faults.join('\n'));
  const source = read(id, 'source.txt');
  const result = parseArticle(source, { id, ...meta.value }, { isKnownWord });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return { source, article: result.value };
};

const IDS = readdirSync('content/articles').filter((id) => existsSync(`content/articles/${id}/source.txt`));
const CORRECTED = IDS.filter((id) => existsSync(`content/articles/${id}/corrections.tsv`));
const slices = ({ text }: Article, spans: readonly { start: number; end: number }[]): string[] =>
  spans.map(({ start, end }) => text.slice(start, end));

describe.each(IDS)('%s', (id) => {
  it('comes from its source by recorded edits', () => {
    const { source, article } = load(id);
    expect(applyEdits(source, article.edits)).toBe(article.text);
  });

  it('is set in one style', () => {
    const { article } = load(id);
    expect(article.text).not.toMatch(/[,;?"“”„]| [،.؛:؟!»]|[،؛](?! )|« |\.\.|  /);
    expect(article.text.match(/«/g)?.length).toBe(article.text.match(/»/g)?.length);
    expect(article.text.split('\n\n').every((paragraph) => paragraph.split(' ').length <= 110)).toBe(true);
  });

  it('keeps every word as it was printed', () => {
    const { source, article } = load(id);
    const letters = (text: string): string => text.replace(/[^\p{Script=Arabic}]/gu, '').replace(/[،؛؟]/g, '');
    const outside = article.edits.filter(({ reason }) => ['title', 'byline', 'boilerplate'].includes(reason));
    const body = outside.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), source);
    expect(letters(article.text)).toBe(letters(body));
  });

  it('is clean: parsed again it stays as it is', () => {
    const { article } = load(id);
    const again = parseArticle(article.text, { id, title: article.title }, { isKnownWord });
    expect(again.ok && again.value.text).toBe(article.text);
  });
});

it.each(CORRECTED)('%s has a correction table with its columns', (id) => {
  expect(read(id, 'corrections.tsv').split('\n')[0]).toBe('sentence\ttoken\tform\tfield\tvalue');
});

it('gives the summit of Putin and Kim its title, byline and day, and cuts the page around it', () => {
  const { article } = load('putin-kim-summit');
  expect(article).toMatchObject({
    title: 'قمة «بوتين» و«كيم جونغ»… هل تنجح فيما فشلت فيه قمم ترامب؟',
    byline: 'حسام الجبالي',
    published: '2019-04-25',
    headings: [],
  });
  expect(article.titleIsOurs).toBeUndefined();
  expect(article.text.split('\n\n')).toHaveLength(18);
  expect(article.text.endsWith('نجوين فو ترونج.')).toBe(true);
  expect(article.text).toContain('وأضاف بوتين: «سعيد برأيتكم');
  expect(article.text).toContain('جمهورية كوريا الشمالية».\n\n');
});

it('gives the summit of Trump and Kim paragraphs, its sub-heading, lost spaces and lost stops', () => {
  const { article } = load('trump-kim-summit');
  expect(article).toMatchObject({ title: 'حراك دبلوماسي لعقد قمة ثانية بين ترامب وكيم', titleIsOurs: true });
  expect(slices(article, article.headings)).toEqual(['جولة جديدة من المحادثات وسط الدعوة لرفع العقوبات']);
  expect(article.text.split('\n\n').length).toBeGreaterThan(8);
  expect(article.text).toContain('التقارب بين واشنطن والولايات المتحدة،');
  expect(article.text).not.toContain('الولاياتالمتحدة');
  expect(article.text).toMatch(/المجتمع الدولي\.\s+غير أن كيم/);
  expect(article.text).toMatch(/مع واشنطن\.\s+هذا وتوالت/);
  expect(slices(article, article.notes)).toEqual(
    expect.arrayContaining(['في يونيو الماضي', 'يوم 12 مايو الماضي', 'الزيارت', 'استراد']),
  );
});

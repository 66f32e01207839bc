import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { loadArticle } from '@/content/library';
import { articleIds, readArticle, shippedEngine } from '@/content/shelf';
import { parseCorrections } from '@/lib/annotation';

/** What the sources were on the day they came. */
const SOURCES = {
  'putin-kim-summit': '7140ab9b502868d2d9ef2e42c54a6392d5c78abfb539a94c3fa3e9413a390ce9',
  'trump-kim-summit': 'f4e84c9009f9e6f055a2945f07450635579c3d09004b8f88e5a55905e58886fb',
} as const;
const IDS = Object.keys(SOURCES) as (keyof typeof SOURCES)[];

/** Texts of our own: they alone are vocalised. */
const OURS = articleIds().filter((id) => readArticle(id).vocalization);

describe('the shelf', () => {
  it('holds the press articles and twelve texts of ours, in the order of the alphabet', () => {
    expect(articleIds()).toEqual([...IDS, ...OURS].sort());
    expect(OURS).toHaveLength(12);
  });

  it('makes its engine once', () => {
    expect(shippedEngine()).toBe(shippedEngine());
  });

  it('names the folder of an article that is not there', () => {
    expect(() => readArticle('no-such-article')).toThrow('no-such-article');
  });
});

describe.each(OURS)('%s', (id) => {
  it('comes to the pages annotated and with questions', async () => {
    const loaded = await loadArticle(id);
    expect(loaded?.annotated.article).toEqual(readArticle(id).article);
    expect(loaded?.questions.length).toBeGreaterThanOrEqual(12);
  });
});

describe.each(IDS)('%s', (id) => {
  it('has its source byte for byte as it came', () => {
    const bytes = readFileSync(`content/articles/${id}/source.txt`);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(SOURCES[id]);
  });

  it('loads with its title and text', () => {
    const { article, source } = readArticle(id);
    expect(article.id).toBe(id);
    expect(article.title).not.toBe('');
    expect(article.text.split(/\s+/).length).toBeGreaterThan(400);
    expect(source).toBe(readFileSync(`content/articles/${id}/source.txt`, 'utf8'));
  });

  it('has corrections that can be read', () => {
    const table = readFileSync(`content/articles/${id}/corrections.tsv`, 'utf8');
    expect(readArticle(id).corrections).toEqual(parseCorrections(table));
  });

  it('comes to the pages annotated, corrected and with questions, once a process', async () => {
    const loaded = await loadArticle(id);
    expect(loaded?.annotated.article).toEqual(readArticle(id).article);
    expect(loaded?.annotated.tokens.length).toBeGreaterThan(400);
    expect(loaded?.questions.length).toBeGreaterThanOrEqual(12);
    expect(await loadArticle(id)).toBe(loaded);
  });
});

it.each(['no-such-article', '', '..', '../articles/putin-kim-summit', 'putin-kim-summit/'])(
  'the library has no article «%s»',
  async (id) => {
    expect(await loadArticle(id)).toBeUndefined();
  },
);

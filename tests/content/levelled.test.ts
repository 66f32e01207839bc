import { loadLibrary } from '@/content/library';
import { articleIds, readArticle, shippedEngine } from '@/content/shelf';
import { annotate, measureReadability, type Token } from '@/lib/annotation';
import { type Level, LEVELS } from '@/lib/articles';
import { hasMarkedReading } from '@/lib/morphology';
import { markedLetters, stripMarks, SUKUN } from '@/lib/orthography';

const OURS = articleIds().filter((id) => readArticle(id).vocalization);
/** How many words a text of a level has. */
const LENGTHS: Readonly<Record<Level, readonly [number, number]>> = {
  A2: [90, 160],
  B1: [180, 260],
  B2: [300, 380],
  C1: [400, 550],
};

const annotated = new Map(
  articleIds().map((id) => {
    const { article, ...editing } = readArticle(id);
    return [id, annotate(shippedEngine(), article, editing)] as const;
  }),
);
const tokensOf = (id: string): readonly Token[] => annotated.get(id)?.tokens ?? [];
const scoreOf = (id: string): number => {
  const text = annotated.get(id);
  if (!text) throw new Error(`${id} is no article`);
  return measureReadability(text).score;
};
const levelOf = (id: string): Level => {
  const { level } = readArticle(id).article;
  if (!level) throw new Error(`${id} has no level`);
  return level;
};

/** Whether a letter may stand without a mark: one of length after its vowel, or the article's lam before a sun letter. */
const isWhole = (word: string): boolean => {
  const letters = markedLetters(word);
  return letters.every(({ letter, marks }, i) => {
    if (/[\u064b-\u0650\u0652\u0670]/.test(marks)) return true;
    const before = letters[i - 1]?.marks ?? '';
    if ('اىآ'.includes(letter)) return true;
    if (letter === 'و') return before.includes('\u064f');
    if (letter === 'ي') return before.includes('\u0650');
    return letter === 'ل' && marks === '' && (letters[i + 1]?.marks.includes('\u0651') ?? false);
  });
};

/** A foreign name is said without an ending, so that its last letter is bare: كِيم. */
const withoutLastLetter = (word: string): string =>
  markedLetters(word)
    .slice(0, -1)
    .map(({ letter, marks }) => letter + marks)
    .join('');

describe.each(OURS)('%s', (id) => {
  const { article, vocalization = [] } = readArticle(id);
  const tokens = tokensOf(id);
  const words = tokens.flatMap((token, i) => (token.kind === 'word' ? [{ token, marked: vocalization[i] ?? '' }] : []));

  it('has the length of its level', () => {
    const count = tokens.filter(({ kind }) => kind === 'word' || kind === 'number').length;
    const [least, most] = LENGTHS[levelOf(id)];
    expect(count).toBeGreaterThanOrEqual(least);
    expect(count).toBeLessThanOrEqual(most);
  });

  it('is printed as other articles are, without marks but the tanwin of the accusative', () => {
    expect(article.text.replace(/\u064b(?=ا)|(?<=ء)\u064b/g, '')).toBe(stripMarks(article.text));
    expect(article.edits.filter(({ reason }) => reason !== 'title' && reason !== 'white-space')).toEqual([]);
  });

  it('has every letter of every word marked', () => {
    const bare = words.filter(
      ({ token, marked }) => !isWhole(token.analysis?.pos === 'PROPN' ? withoutLastLetter(marked) : marked),
    );
    expect(bare.map(({ marked }) => marked)).toEqual([]);
  });

  it('has no word that is guessed at', () => {
    const guessed = words.filter(({ token }) => !token.analysis || token.analysis.source === 'guess');
    expect(guessed.map(({ marked }) => marked)).toEqual([]);
  });

  it('is marked so that every word but names has a reading of the lexicon', () => {
    const { morphology } = shippedEngine();
    const strange = words.filter(
      ({ token, marked }) =>
        token.analysis?.source !== 'name' &&
        !hasMarkedReading(morphology, marked) &&
        !hasMarkedReading(morphology, marked.replace(/[\u064e-\u0650]$/, SUKUN)),
    );
    expect(strange.map(({ marked }) => marked)).toEqual([]);
  });

  it('shows each word as it is vocalised', () => {
    expect(words.map(({ token }) => token.analysis?.vocalized)).toEqual(words.map(({ marked }) => marked));
  });
});

describe('the measure of readability', () => {
  it('puts our levels in their order, each text of one below every text of the next', () => {
    const ranges = LEVELS.map((level) => OURS.filter((id) => levelOf(id) === level).map(scoreOf));
    for (const [i, harder] of ranges.entries()) {
      const easier = ranges[i - 1];
      if (easier) expect(Math.max(...easier)).toBeLessThan(Math.min(...harder));
    }
  });

  it.each(OURS)('speaks for the level that %s was written for', (id) => {
    const text = annotated.get(id);
    expect(text && measureReadability(text).level).toBe(levelOf(id));
  });

  it.each(['putin-kim-summit', 'trump-kim-summit'])('puts the easier versions of %s below it', (id) => {
    const scores = [`${id}-a2`, `${id}-b1`, id].map(scoreOf);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
  });
});

it('the library has every article, the easiest first, each linked to its easier and harder versions', async () => {
  const library = await loadLibrary();
  const ids = library.map((loaded) => loaded.annotated.article.id);
  expect([...ids].sort()).toEqual(articleIds());
  expect(ids.map(scoreOf)).toEqual(ids.map(scoreOf).sort((a, b) => a - b));
  const middle = library.find((loaded) => loaded.annotated.article.id === 'putin-kim-summit-b1');
  expect(middle?.versions.map(({ id, compares }) => [id, compares])).toEqual([
    ['putin-kim-summit-a2', 'easier'],
    ['putin-kim-summit', 'harder'],
  ]);
});

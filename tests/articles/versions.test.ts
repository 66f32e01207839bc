import { otherVersions } from '@/lib/articles';
import { anArticle } from '@/tests/support/builders';

const aVersion = (id: string, level?: 'A2' | 'B1' | 'B2' | 'C1', story = 'summit'): ReturnType<typeof anArticle> =>
  anArticle({ id, title: id, story, ...(level ? { level } : {}) });

describe('otherVersions', () => {
  const shelf = [aVersion('b2', 'B2'), aVersion('a2', 'A2'), aVersion('c1', 'C1'), aVersion('other', 'A2', 'bus')];

  it('finds the articles of the same story, easiest first, and says how they compare', () => {
    expect(otherVersions(aVersion('b2', 'B2'), shelf)).toEqual([
      { id: 'a2', title: 'a2', level: 'A2', compares: 'easier' },
      { id: 'c1', title: 'c1', level: 'C1', compares: 'harder' },
    ]);
  });

  it.each([
    ['without a story', anArticle({ id: 'alone', level: 'B1' })],
    ['without a level', aVersion('b2')],
    ['that is alone in its story', aVersion('alone', 'B1', 'alone')],
  ])('finds none for an article %s', (_, article) => {
    expect(otherVersions(article, shelf)).toEqual([]);
  });

  it('does not compare versions of one level, nor with one that has none', () => {
    expect(otherVersions(aVersion('b2', 'B2'), [aVersion('same', 'B2'), aVersion('none')])).toEqual([]);
  });
});

import { titleKey } from '@/lib/annotation';
import { annotateText } from '@/tests/support/engine';

/** The ids of the named people, places and bodies, in order. */
const idsOf = (text: string): string[] =>
  annotateText(text)
    .entities.filter(({ type }) => type === 'person' || type === 'place' || type === 'organization')
    .map(({ id }) => id);

describe('names of one thing', () => {
  it.each([
    ['a full name and the surname', 'وصل دونالد ترامب أمس. وقال ترامب ذلك.'],
    ['a surname before the full name', 'قال ترامب ذلك. ووصل دونالد ترامب أمس.'],
    ['a Korean name and its first word', 'وصل كيم جونغ أون أمس. وقال كيم ذلك.'],
    ['two spellings of a foreign g', 'وصل كيم جونغ أون أمس. وعاد كيم جونج أون اليوم.'],
    ['one letter more or less', 'وصل فلاديمير بوتين أمس. وعاد فلاديمر بوتين اليوم.'],
    ['a city in two spellings', 'وصل الوفد إلى بيونغ يانغ. وقالت بيونج يانج ذلك.'],
    ['a country under its names', 'وافقت الولايات المتحدة الأمريكية. ورفضت الولايات المتحدة. وسكتت أمريكا.'],
  ])('share an id: %s', (_, text) => {
    const ids = idsOf(text);
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  it.each([
    ['two brothers named in full', 'وصل فيدل كاسترو أمس. وعاد راؤول كاسترو اليوم.', 2],
    ['the middle of a name and a man of that name', 'زار شي جين بينغ برلين. وقال جين تاو ذلك في برلين.', 3],
    ['a capital and its country', 'وافقت واشنطن أمس. ورفضت الولايات المتحدة اليوم.', 2],
    ['two short names that differ in a letter', 'قال كيم جون ذلك. وقال كيم جان ذلك.', 2],
  ])('are kept apart: %s', (_, text, count) => {
    expect(new Set(idsOf(text)).size).toBe(count);
  });

  it('give a surname to the one last named', () => {
    const ids = idsOf('وصل فيدل كاسترو أمس. وقال كاسترو ذلك. وعاد راؤول كاسترو اليوم. وقال كاسترو ذلك.');
    expect(ids[1]).toBe(ids[0]);
    expect(ids[3]).toBe(ids[2]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it('have an id that the names alone decide', () => {
    expect(idsOf('وقال ترامب ذلك. ووصل دونالد ترامب أمس.')).toEqual(['person:دونالد ترامب', 'person:دونالد ترامب']);
  });
});

describe('titles', () => {
  const titlesOf = (text: string): readonly (readonly string[] | undefined)[] =>
    annotateText(text)
      .entities.filter(({ type }) => type === 'person')
      .map(({ titles }) => titles);

  it('belong to every mention of the person they stand beside', () => {
    expect(titlesOf('التقى الرئيس الأمريكي دونالد ترامب الوفد. وقال ترامب ذلك.')).toEqual([
      ['الرئيس الأمريكي'],
      ['الرئيس الأمريكي'],
    ]);
  });

  it('include the office over an office', () => {
    expect(titlesOf('وصل رئيس وزراء سنغافورة لي هسين لونج أمس.')).toEqual([['رئيس وزراء سنغافورة']]);
  });

  it.each(['والرئيس الأمريكي', 'للرئيس الامريكي', 'بالرئيس الأمريكي'])(
    'compare without clitics and hamzas: %s',
    (printed) => {
      expect(titleKey(printed)).toBe(titleKey('الرئيس الأمريكي'));
    },
  );

  it('that two people have mean neither', () => {
    expect(titlesOf('وصل الرئيس فلاديمير بوتين. وعاد الرئيس دونالد ترامب.')).toEqual([undefined, undefined]);
  });

  it('are no forms of address', () => {
    expect(titlesOf('وصل السيد حسن نصر الله.')).toEqual([undefined]);
  });
});

import { alignNames, type Entity, nameHearer } from '@/lib/annotation';
import { annotateText } from '@/tests/support/engine';

const entitiesOf = (text: string): readonly Entity[] => annotateText(text).entities;

/** The names under which two texts name one thing. */
const aligned = (first: string, second: string): string[] => {
  const a = entitiesOf(first);
  const b = entitiesOf(second);
  const nameOf = (entities: readonly Entity[], id: string): string => entities.find((e) => e.id === id)?.name ?? '';
  return alignNames(a, b).map(([x, y]) => `${nameOf(a, x)} = ${nameOf(b, y)}`);
};

describe('names of two articles are one', () => {
  it.each([
    ['in another spelling', 'زار الوزير بيونغ يانغ أمس.', 'عاد الوفد من بيونج يانج.', 'بيونغ يانغ = بيونغ يانغ'],
    [
      'of a country under another name',
      'زار الوزير الولايات المتحدة.',
      'عاد الوفد من أمريكا.',
      'الولايات المتحدة = أمريكا',
    ],
    [
      'of a person with or without the middle name',
      'وصل الرئيس فلاديمير بوتين إلى باريس.',
      'قال الرئيس فلاديمير بوتين إن اللقاء نجح.',
      'فلاديمير بوتين = فلاديمير بوتين',
    ],
  ])('%s', (_, first, second, expected) => {
    expect(aligned(first, second)).toContain(expected);
  });

  it.each([
    ['cities', 'زار الوزير هانوي أمس.', 'عاد الوفد من سنغافورة.'],
    ['people of one surname', 'قال الوزير أحمد الخطيب إن اللقاء نجح.', 'قالت المدربة رنا الخطيب إن الفريق فاز.'],
    ['a surname that may be somebody else’s', 'قال الوزير أحمد الخطيب إن اللقاء نجح.', 'وصل الخطيب أمس.'],
  ])('not where they are other %s', (_, first, second) => {
    expect(aligned(first, second)).toEqual([]);
  });
});

describe('a text is heard to speak of', () => {
  const hears = (text: string, name: string): boolean => nameHearer(annotateText(text, { title: '' }))([name]);

  it.each([
    ['a place by its adjective', 'التقى الرئيس الفيتنامي نظيره.', 'فيتنام'],
    ['a country by its other name', 'يزور الوفد أمريكا.', 'الولايات المتحدة'],
    ['a person by the surname', 'وصل أوشاكوف.', 'يوري أوشاكوف'],
    ['a place behind clitics', 'ولموسكو رأي آخر.', 'موسكو'],
  ])('%s', (_, text, name) => {
    expect(hears(text, name)).toBe(true);
  });

  it('nothing that it does not name', () => {
    expect(hears('التقى الرئيس نظيره في هانوي.', 'سنغافورة')).toBe(false);
  });

  it('what its title names', () => {
    expect(nameHearer(annotateText('وصل الوفد.', { title: 'قمة هانوي' }))(['هانوي'])).toBe(true);
  });
});

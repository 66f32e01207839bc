import { markPrinted, stripMarks } from '@/lib/orthography';

describe('markPrinted', () => {
  it.each([
    ['كتب', 'كَتَبَ', 'كَتَبَ'],
    ['الامريكي', 'الْأَمْرِيكِيُّ', 'الْاَمْرِيكِيُّ'],
    ['اسرائيل', 'إِسْرَائِيل', 'اِسْرَائِيل'],
    ['مستشفي', 'مُسْتَشْفَى', 'مُسْتَشْفَي'],
    ['كتـــاب', 'كِتَاب', 'كِتَـــاب'],
    ['مدرسه', 'مَدْرَسَة', 'مَدْرَسَه'],
    ['مُدَّة', 'مُدَّةٌ', 'مُدَّةٌ'],
  ])('marks the letters of %s as they are printed', (printed, vocalized, expected) => {
    expect(markPrinted(printed, vocalized)).toBe(expected.normalize('NFC'));
    expect(stripMarks(markPrinted(printed, vocalized))).toBe(stripMarks(printed));
  });

  it('keeps the marks that a printed word has of its own', () => {
    expect(markPrinted('قمّة', 'قمة')).toBe('قمّة');
  });

  it.each([
    ['مئة', 'مِائَة'],
    ['كتب', 'كِتَاب'],
    ['كتاب', 'كَتَبَ'],
  ])('leaves %s as printed where %s has other letters', (printed, vocalized) => {
    expect(markPrinted(printed, vocalized)).toBe(printed);
  });
});

import { questionsBy } from './generators';
import { shippedEngine } from '@/content/shelf';
import { proposeQuestions } from '@/lib/questions';
import { annotateText } from '@/tests/support/engine';

/** The wrong options where `place` is to be filled in; undefined where it is not asked for. */
const besidePlace = (place: string, text: string): string[] | undefined => {
  for (const question of proposeQuestions(shippedEngine(), annotateText(text)).questions) {
    if (question.rule !== 'completion-place' || question.type !== 'cloze') continue;
    const key = question.options.find(({ id }) => id === question.key)?.text;
    if (key === place) return question.options.flatMap(({ id, text: option }) => (id === question.key ? [] : [option]));
  }
  return undefined;
};

describe('a place to fill in', () => {
  it('stands among countries that the news names as often', () => {
    const options = besidePlace(
      'ألمانيا',
      'قدمت ألمانيا معونات عاجلة إلى الدول الفقيرة أثناء الأزمة مقدارها 350 مليون مارك.',
    );
    expect(options).toHaveLength(3);
    expect(options?.filter((name) => ['أرمينيا', 'الفاتيكان', 'فنلندا', 'كوسوفو', 'إنجلترا'].includes(name))).toEqual(
      [],
    );
  });

  it.each([
    ['its region stands beside it', 'طنطا', 'نقلت السيدة للعلاج في مستشفى كبير بمدينة طنطا بمحافظة الغربية مساء أمس.'],
    [
      'a movement tells its country',
      'اليمن',
      'خاضت المملكة حربا من أجل دعم اليمن وتطهيره من الحوثيين في العام الماضي.',
    ],
  ])('is not asked for where %s', (_, place, text) => {
    expect(besidePlace(place, text)).toBeUndefined();
  });

  it('stands beside no other name of its state', () => {
    const text = 'ردت بريطانيا وفرنسا وإسرائيل بهجوم عسكري واسع في خريف العام نفسه.';
    expect(besidePlace('بريطانيا', text)).toHaveLength(3);
    for (let i = 0; i < 6; i += 1)
      expect(besidePlace('بريطانيا', `${text}${' وحضر الحفل عدد من الضيوف.'.repeat(i)}`)).not.toContain(
        'المملكة المتحدة',
      );
  });

  it('stands beside no other name of its own', () => {
    const text = 'وضعت المؤسسة حجر الأساس لبناء مسجد كبير في إسطنبول خلال العام الماضي.';
    for (let i = 0; i < 4; i += 1)
      expect(besidePlace('إسطنبول', `${text}${' وحضر الحفل عدد من الضيوف.'.repeat(i)}`)).not.toContain('الأستانة');
  });

  it('is not asked for with أين where it may be an event’s', () => {
    expect(
      questionsBy('place', 'تلقت الشركات المصرية دعوات كثيرة لحضور مؤتمر الاستثمار المقبل في دبي.').questions,
    ).toEqual([]);
  });
});

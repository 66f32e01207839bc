import { distractorsOf, questionsBy, shown } from './generators';

const THINGS =
  'افتتحت الجامعة الجديدة المكتبة العامة في العاصمة. وعرضت الشركة الكبرى السيارة الكهربائية في القاعة الرئيسة. وتضم القرية البعيدة حديقة الحيوان. وزار الضيوف البحيرة الزرقاء والجزيرة الكبيرة.';
const BRIDGE = `ناقش المجلس أعمال الترميم التي بدأت أمس في وسط المدينة.\n\nعرض المدير برامج التدريب المهني. وراجع الأعضاء زيارات الوفود الأجنبية، ودرسوا مشاريع الإسكان الجديدة. وحضر الطلاب مباريات الكأس. وتابع السكان حملات النظافة.`;

describe('a question of what a relative pronoun refers to', () => {
  it('quotes the clause without its noun and asks for the noun phrase', () => {
    expect(questionsBy('reference-clause', BRIDGE).questions.map(shown)).toEqual([
      'علامَ يعود الاسم الموصول «التي» في قول الكاتب: «… التي بدأت أمس في وسط المدينة»؟ | أعمال الترميم',
    ]);
  });

  it('offers phrases that agree with the pronoun and stand elsewhere', () => {
    const [question] = questionsBy('reference-clause', BRIDGE).questions;
    const others = [
      'برامج التدريب المهني',
      'زيارات الوفود الأجنبية',
      'مشاريع الإسكان الجديدة',
      'مباريات الكأس',
      'حملات النظافة',
    ];
    expect(question && distractorsOf(question).filter((option) => !others.includes(option))).toEqual([]);
  });

  it('is asked of these things where nothing speaks against it', () => {
    const text = `زار الوفد المدينة التي دمرها الزلزال أمس.\n\n${THINGS}`;
    expect(questionsBy('reference-clause', text).questions.map(shown)).toEqual([
      'علامَ يعود الاسم الموصول «التي» في قول الكاتب: «… التي دمرها الزلزال أمس»؟ | المدينة',
    ]);
  });

  it('leaves out what the sentence’s own verb governs', () => {
    const text = `أدت العاصفة التي ضربت سواحل البلاد أمس إلى انقطاع الكهرباء.\n\n${THINGS}`;
    expect(questionsBy('reference-clause', text).questions.map(({ stem }) => stem)).toEqual([
      'علامَ يعود الاسم الموصول «التي» في قول الكاتب: «… التي ضربت سواحل البلاد أمس …»؟',
    ]);
  });

  it.each([
    ['two nouns before it agree', `زار الوفد مكتبة الجامعة التي تأسست في القرن الماضي.\n\n${THINGS}`],
    ['the clause says its own noun', `زار الوفد المدينة التي تشبه كل مدينة في الجنوب.\n\n${THINGS}`],
    ['the clause is too short to tell anything', `زار الوفد المدينة التي احترقت.\n\n${THINGS}`],
    ['its noun is one man, who has other names', `التقى الوفد الوزير الذي استقال في الصيف الماضي.\n\n${THINGS}`],
    ['the text says the clause of two things', `${BRIDGE}\n\nوزار الوفد المباني الجديدة التي بدأت أمس في وسط المدينة.`],
    ['it stands in somebody’s words', `قال الوزير: «هذه هي المدينة التي دمرها الزلزال أمس».\n\n${THINGS}`],
  ])('is not asked where %s', (_, text) => {
    expect(questionsBy('reference-clause', text).questions).toEqual([]);
  });
});

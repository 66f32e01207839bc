import { distractorsOf, questionsBy, shown } from './generators';

const THINGS =
  'افتتحت الجامعة الجديدة المكتبة العامة في العاصمة. وعرضت الشركة الكبرى السيارة الكهربائية في القاعة الرئيسة. ودخل الزوار الحديقة الكبيرة. وزار الضيوف البحيرة الزرقاء والجزيرة البعيدة.';

describe('a question of what a pronoun refers to', () => {
  it('quotes the words behind the antecedent and asks for the whole noun phrase', () => {
    const { questions } = questionsBy('reference', `زار الوفد المدينة القديمة التي دمرها الزلزال.\n\n${THINGS}`);
    expect(questions.map(shown)).toEqual([
      'علامَ يعود الضمير في «دمرها» في قول الكاتب: «… التي دمرها الزلزال»؟ | المدينة القديمة',
    ]);
  });

  it('offers phrases of the same gender that stand elsewhere', () => {
    const [question] = questionsBy('reference', `زار الوفد المدينة القديمة التي دمرها الزلزال.\n\n${THINGS}`).questions;
    const others = [
      'العاصمة',
      'الحديقة الكبيرة',
      'البحيرة الزرقاء',
      'الجزيرة البعيدة',
      'الجامعة الجديدة',
      'السيارة الكهربائية',
      'الشركة الكبرى',
      'القاعة الرئيسة',
      'المكتبة العامة',
    ];
    expect(question && distractorsOf(question).every((option) => others.includes(option))).toBe(true);
  });

  it('asks على مَن for a person', () => {
    const people = 'حضر الكاتب سمير يوسف والمهندس فؤاد سالم والطبيب نبيل فهمي.';
    const { questions } = questionsBy('reference', `تحدث أحمد حسن عن العمل في كلمته أمام الحضور.\n\n${people}`);
    expect(questions.map(shown)).toEqual([
      'على مَن يعود الضمير في «كلمته» في قول الكاتب: «… عن العمل في كلمته أمام الحضور»؟ | أحمد حسن',
    ]);
  });

  it.each([
    ['nothing agrees beyond doubt', `استقبل الوزير السفير في مكتبه الجديد أمس.\n\n${THINGS}`],
    ['the words quoted would be too few', `زار الوفد المدينة التي دمرها.\n\n${THINGS}`],
    ['the antecedent carries a pronoun itself', `زار الوفد مدينته التي دمرها الزلزال.\n\n${THINGS}`],
    ['it stands in somebody’s words', `قال الوزير: «هذه هي المدينة التي دمرها الزلزال».\n\n${THINGS}`],
  ])('is not asked where %s', (_, text) => {
    expect(questionsBy('reference', text).questions).toEqual([]);
  });

  it('is dropped without three phrases to choose from', () => {
    const { questions, rejected } = questionsBy('reference', 'زار الوفد المدينة القديمة التي دمرها الزلزال.');
    expect(questions).toEqual([]);
    expect(rejected.map(({ rule }) => rule)).toEqual(['enough-options']);
  });
});

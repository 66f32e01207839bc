import { shippedEngine } from '@/content/shelf';
import { stripMarks } from '@/lib/orthography';
import { makeContext } from '../../../lib/questions/context';
import { synonymMatching } from '../../../lib/questions/generators/word-relations';
import { annotateText } from '../../support/engine';
import { shippedLexicon } from '../../support/lexicon';
import { distractorsOf, questionsBy, shown } from '../generators';

const asked = (rule: string, text: string): string[] =>
  questionsBy(rule, text).questions.map((question) => shown(question).replace(/ كما وردت في النص: «[^»]*»؟/, ''));

describe('a question on a synonym', () => {
  it('asks for the other word of a pair, in the form of the word', () => {
    expect(asked('synonym', 'احتشدت الجماهير في الساحة العامة أمام مبنى البرلمان.')).toContain(
      'ما مرادف كلمة «احتشدت» | تجمعت',
    );
  });

  it('shows and compares the bare word: nothing attached in front belongs to its meaning', () => {
    expect(asked('synonym', 'سافر المهندس إلى العاصمة ليستفيد من خبرة زملائه في الشركة.')).toContain(
      'ما مرادف كلمة «يستفيد» | ينتفع',
    );
  });

  it('offers the opposite beside the key, and no second word near either', () => {
    const { questions } = questionsBy('synonym', 'أدى الحادث إلى صعوبة بالغة في حركة السير على الطريق.');
    const question = questions.find(({ stem }) => stem.includes('«صعوبة»'));
    expect(question && distractorsOf(question)).toContain('سهولة');
    expect(question && distractorsOf(question)).not.toContain('مشقة');
  });

  it.each([
    ['half of a name', 'يقع المسجد في شارع الرحمة والشفقة في وسط المدينة القديمة.', 'الرحمة'],
    ['an accusative that does a verb’s work', 'تحدث الوزير طويلا خشية من الحرب في المنطقة كلها.', 'خشية'],
    ['a passive', 'أُخفق في المهمة التي كلف بها الفريق في المدينة أمس.', 'أخفق'],
    ['in a quotation', 'قال الوزير: «احتشدت الجماهير في الساحة العامة أمام البرلمان».', 'احتشدت'],
    ['a verb that may be a passive', 'وقعت هجمات كثيرة نسبت إلى المقاتلين في المنطقة الشمالية.', 'نسبت'],
    ['a noun of a place’s name', 'حولت الشركات سفنها إلى طريق رأس الرجاء الصالح في العام الماضي.', 'الرجاء'],
    ['an expression', 'وهي مورد أساسي من موارد العملة الصعبة في البلاد.', 'الصعبة'],
    ['the plural of a deed', 'قدمت الحكومة تسهيلات كبيرة للشركات في المنطقة الصناعية.', 'تسهيلات'],
  ])('is not asked of %s', (_, text, word) => {
    expect(asked('synonym', text).filter((question) => question.includes(`«${word}»`))).toEqual([]);
  });

  it('is not asked where the key stands in the sentence too', () => {
    expect(asked('synonym', 'تراجعت المعونات الخارجية والمساعدات المالية إلى البلاد هذا العام.')).not.toContain(
      'ما مرادف كلمة «المعونات» | المساعدات',
    );
  });

  it('is not asked where the preposition that follows is not the other verb’s', () => {
    expect(asked('synonym', 'انتفع من المشروع عشرات السكان في القرية البعيدة.')).toContain(
      'ما مرادف كلمة «انتفع» | استفاد',
    );
    expect(asked('synonym', 'انتفع بالمشروع عشرات السكان في القرية البعيدة.')).toEqual([]);
  });
});

describe('a question on an opposite', () => {
  it('asks for the other word of a pair, a synonym among the options', () => {
    const { questions } = questionsBy('antonym', 'أعلنت الشركة عن وفرة كبيرة في المواد الغذائية هذا العام.');
    const question = questions.find(({ stem }) => stem.includes('«وفرة»'));
    expect(question && shown(question)).toContain('| ندرة');
    expect(question && distractorsOf(question)).toContain('كثرة');
  });

  it('is asked in the sense that the pair names only', () => {
    expect(asked('antonym', 'يقول السكان إن القطار يتوقف في المحطة الرئيسة كل يوم.')).toContain(
      'ما ضد كلمة «يتوقف» | يستمر',
    );
    expect(asked('antonym', 'يقول السكان إن النجاح يتوقف على موافقة الحكومة كل يوم.')).not.toContain(
      'ما ضد كلمة «يتوقف» | يستمر',
    );
  });

  it('asks adjectives beside their noun only', () => {
    expect(asked('antonym', 'زار الوفد الحديقة القديمة في شمال البلاد أمس.')).toContain(
      'ما ضد كلمة «القديمة» | الجديدة',
    );
    expect(asked('antonym', 'قال الرجل إن القديم لا يعود أبدا إلى هذه البلاد.')).toEqual([]);
  });
});

describe('synonyms to be matched', () => {
  const text =
    'تحدث مساعد الوزير عن الوفاة المفاجئة. وأظهر الزعيم غضبا بعد الخطأ. وزار الوفد منزل العائلة ليلا. وعقد اجتماع بعد انقطاع الكهرباء عن المدينة. وتحدث عن اختيار المدير.';
  const [draft] = synonymMatching(makeContext(shippedEngine(), annotateText(text)));

  it('are four pairs of the lexicon, none of which could be mixed up with another', () => {
    expect(draft?.type).toBe('matching');
    const pairs = draft?.type === 'matching' ? draft.pairs : [];
    expect(pairs).toHaveLength(4);
    const known = new Set(
      shippedLexicon().wordPairs.map(({ word, other }) => `${stripMarks(word)} ${stripMarks(other)}`),
    );
    const bare = (word: string): string => word.replace(/^ال/, '');
    expect(pairs.filter(([word, other]) => !known.has(`${bare(word)} ${bare(other)}`))).toEqual([]);
    expect(new Set(pairs.flat().map(bare)).size).toBe(8);
  });

  it('are not asked with fewer', () => {
    expect(synonymMatching(makeContext(shippedEngine(), annotateText('زار الوفد منزل العائلة ليلا.')))).toEqual([]);
  });
});

describe('the opposite of a word', () => {
  it('is not asked of a term', () => {
    const asked = (text: string): string[] =>
      questionsBy('antonym', text).questions.flatMap((question) =>
        question.stem.includes('«الفشل»') ? distractorsOf(question) : [],
      );
    expect(asked('وصلت الأدوية التي طلبها الأطباء لعلاج مرضى الفشل الكلوي في المدينة.')).toEqual([]);
  });
});

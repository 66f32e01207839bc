import { shippedEngine } from '@/content/shelf';
import type { Article } from '@/lib/articles';
import { makeContext } from '../../lib/questions/context';
import { findStatements } from '../../lib/questions/statements';
import { annotateText } from '../support/engine';

const statementsOf = (text: string, values: Partial<Article> = {}): string[] =>
  findStatements(makeContext(shippedEngine(), annotateText(text, values))).map((statement) => statement.text);

const WHOLE = 'نظمت الحكومة حملة واسعة لدعم المزارعين.';
const WITHOUT_STOP = 'نظمت الحكومة حملة واسعة لدعم المزارعين';

describe('a statement', () => {
  it.each([
    ['is a whole sentence', WHOLE, WITHOUT_STOP],
    ['loses the conjunction in front', `و${WHOLE}`, WITHOUT_STOP],
    ['is spelled as an editor spells', 'نظمت الحكومة حملة واسعة لخفض الاسعار.', 'نظمت الحكومة حملة واسعة لخفض الأسعار'],
    [
      'ends before a connective where the whole would be long',
      'نظمت الحكومة حملة واسعة لدعم المزارعين، حيث كان من الصعب عليها أن تخفض أسعارها في أسواق المدن الكبيرة والقرى البعيدة خلال الأشهر القليلة الماضية.',
      WITHOUT_STOP,
    ],
    [
      'keeps what opens the sentence',
      'وفي عام 2015 نظمت الحكومة حملة واسعة لدعم المزارعين.',
      'في عام 2015 نظمت الحكومة حملة واسعة لدعم المزارعين',
    ],
    [
      'loses what only leads to it',
      'يذكر أن الحكومة نظمت حملة واسعة لدعم المزارعين.',
      'الحكومة نظمت حملة واسعة لدعم المزارعين',
    ],
    ['loses "also"', 'ونظمت الحكومة أيضا حملة واسعة لدعم المزارعين.', WITHOUT_STOP],
    [
      'keeps what was said with who said it',
      'أكد الوزير أن الحكومة أعلنت خطة جديدة.',
      'أكد الوزير أن الحكومة أعلنت خطة جديدة',
    ],
  ])('%s', (_, text, expected) => {
    expect(statementsOf(text)).toEqual([expected]);
  });

  it.each([
    ['short', 'وصل الوزير أمس.'],
    [
      'longer than 25 words',
      `نظمت الحكومة حملة واسعة لدعم ${Array(20).fill('المزارعين').join(' و')}${' في المدينة'.repeat(12)}.`,
    ],
    ['negated', 'لم تنظم الحكومة حملة واسعة لدعم المزارعين.'],
    ['a question', 'هل نظمت الحكومة حملة واسعة لدعم المزارعين؟'],
    ['about a predicate without a subject', 'بقي مهتما بحملة الحكومة لدعم المزارعين طوال العام.'],
    ['resolved only by its own subject', 'ارتفع رصيده إلى واحد وعشرين نقطة في المسابقة.'],
    ['conditional', 'إذا نظمت الحكومة حملة واسعة لدعم المزارعين نجحت.'],
    ['without a subject of its own', 'وأضاف أن الخطة الجديدة ستدعم المزارعين.'],
    ['without its content', 'أكد الوزير خلال لقائه مع الصحفيين أمس.'],
    ['pointing out of itself by هذا', 'نظمت الحكومة هذا أمس في المؤتمر الصحفي.'],
    ['pointing out of itself by a pronoun', 'نظمت الحكومة حملته الواسعة لدعم المزارعين.'],
    ['part of a quotation', 'قال: «نظمت الحكومة حملة واسعة لدعم المزارعين».'],
  ])('is not made of a sentence that is %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it.each([
    'أعلن رئيس الحكومة الجديدة في وقت سابق من هذا اليوم.',
    'كان رئيس الحكومة الجديدة أعلن في وقت سابق للوكالة.',
    'تبلغ فرصة الإصابة بالمرض لدى كبار السن في البلاد.',
  ])('is not made where what was announced or measured is not said: %s', (text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('keeps no comma that cuts a verb from what belongs to it', () => {
    expect(statementsOf('نظمت الحكومة حملة واسعة، في أسواق البلاد كلها.')).toEqual([
      'نظمت الحكومة حملة واسعة في أسواق البلاد كلها',
    ]);
  });

  it.each([
    ['a slip of the writer’s', 'عدد الطلاب في المدارس الجديدة بلغت ألف طالب في العام الماضي.'],
    ['what was named before by its number alone', 'بدأت الجولة الثالثة صباح أمس في عاصمة البلاد.'],
  ])('is not made of %s', (_, text) => {
    expect(statementsOf(text)).toEqual([]);
  });

  it('says what was announced', () => {
    expect(statementsOf('أعلن رئيس الحكومة الجديدة حملة واسعة لدعم المزارعين.')).toEqual([
      'أعلن رئيس الحكومة الجديدة حملة واسعة لدعم المزارعين',
    ]);
  });

  it('is not made of a heading', () => {
    expect(statementsOf(WITHOUT_STOP, { headings: [{ start: 0, end: WITHOUT_STOP.length }] })).toEqual([]);
  });

  it('is not made of a passage with an editor’s note', () => {
    const start = WHOLE.indexOf('جديدة');
    expect(statementsOf(WHOLE, { notes: [{ start, end: start + 5, ar: 'خطأ.', en: 'Wrong.' }] })).toEqual([]);
  });

  it('names a person by the fullest name of the article', () => {
    const text = 'وصل الرئيس فلاديمير بوتين إلى باريس.\n\nوزار بوتين المدينة القديمة صباح الخميس.';
    expect(statementsOf(text)).toContain('زار فلاديمير بوتين المدينة القديمة صباح الخميس');
  });
});

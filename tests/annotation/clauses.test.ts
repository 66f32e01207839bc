import { findClauses } from '@/lib/annotation';
import { annotateText, textOf } from '@/tests/support/engine';

/** Every clause of a text as «verb | subject | kind preposition: words; …», `-` where there is none. */
const clausesOf = (text: string): string[] => {
  const annotated = annotateText(text);
  return findClauses(annotated.tokens, annotated.sentences).map(({ verb, subject, complements }) =>
    [
      annotated.tokens[verb]?.form,
      subject ? textOf(annotated, subject) : '-',
      complements
        .map((part) => `${part.kind}${part.preposition ? ` ${part.preposition}` : ''}: ${textOf(annotated, part)}`)
        .join('; ') || '-',
    ].join(' | '),
  );
};

const clauseOf = (text: string): ReturnType<typeof findClauses>[number] => {
  const { tokens, sentences } = annotateText(text);
  const [clause] = findClauses(tokens, sentences);
  if (!clause) throw new Error(`no clause in «${text}»`);
  return clause;
};

describe('a clause', () => {
  it.each([
    ['verb, subject, object', 'كتبت الطالبة رسالة.', ['كتبت | الطالبة | object: رسالة']],
    ['a subject of noun and adjective', 'زار الوزير الجديد المدينة.', ['زار | الوزير الجديد | object: المدينة']],
    ['a subject that is an idafa', 'وصل رئيس مجلس الوزراء.', ['وصل | رئيس مجلس الوزراء | -']],
    ['a demonstrative with its noun', 'اشترى هذا الرجل البيت الكبير.', ['اشترى | هذا الرجل | object: البيت الكبير']],
    [
      'a numeral with what it counts',
      'شارك ثلاثة وزراء في المؤتمر.',
      ['شارك | ثلاثة وزراء | preposition في: في المؤتمر'],
    ],
    ['a quantifier with its noun', 'وصل كل الطلاب.', ['وصل | كل الطلاب | -']],
    [
      'a title with its name',
      'وصل الرئيس فلاديمير بوتين إلى باريس.',
      ['وصل | الرئيس فلاديمير بوتين | preposition إلى: إلى باريس'],
    ],
    ['two subjects tied by و', 'وصل الرئيس ونظيره إلى باريس.', ['وصل | الرئيس ونظيره | preposition إلى: إلى باريس']],
    ['a time', 'افتتح المعرض في عام 2015.', ['افتتح | المعرض | time في: في عام 2015']],
    ['a time without preposition', 'وصل الوفد أمس.', ['وصل | الوفد | time: أمس']],
    [
      'a preposition attached',
      'أعلنت الحكومة خطة جديدة لدعم المزارعين.',
      ['أعلنت | الحكومة | object: خطة جديدة; preposition ل: لدعم المزارعين'],
    ],
    [
      'a comma before what the verb governs',
      'طالب العمال، بزيادة الأجور.',
      ['طالب | العمال | preposition ب: بزيادة الأجور'],
    ],
    [
      'a subject before its verb',
      'الطلاب يدرسون اللغة العربية في الجامعة.',
      ['يدرسون | الطلاب | object: اللغة العربية; preposition في: في الجامعة'],
    ],
    ['the end at another comma', 'كتبت الطالبة رسالة، ثم نامت.', ['كتبت | الطالبة | object: رسالة', 'نامت | - | -']],
    [
      'the end at a second verb',
      'سافرت سلمى إلى تونس وعادت بعد أسبوع.',
      ['سافرت | سلمى | preposition إلى: إلى تونس', 'وعادت | - | time بعد: بعد أسبوع'],
    ],
    ['the end before أنّ', 'أكد الوزير أن الاجتماع ناجح.', ['أكد | الوزير | -']],
    ['no clause in a sentence without verb', 'الوزير في باريس.', []],
  ])('reads %s: %s', (_, text, expected) => {
    expect(clausesOf(text)).toEqual(expected);
  });

  it.each([
    ['لم يحضر الوزير الاجتماع.', true],
    ['لا يعرف الطالب الجواب.', true],
    ['لن يسافر الوفد إلى باريس.', true],
    ['قد يصل الوفد مساء.', false],
    ['حضر الوزير الاجتماع.', false],
  ])('knows its negation: %s %s', (text, isNegated) => {
    expect(clauseOf(text).isNegated).toBe(isNegated);
  });

  it('begins with the particle of its verb', () => {
    expect(clauseOf('قد يصل الوفد مساء.')).toMatchObject({ verbFrom: 0, verb: 1, from: 0 });
    expect(clauseOf('يصل الوفد مساء.')).toMatchObject({ verbFrom: 0, verb: 0, from: 0 });
  });

  it('says whether it was read to its end', () => {
    expect(clauseOf('كتبت الطالبة رسالة.').isComplete).toBe(true);
    expect(clauseOf('أكد الوزير أن الاجتماع ناجح.').isComplete).toBe(false);
  });

  it('does not take for subject what does not agree with the verb', () => {
    expect(clausesOf('كتبت الولد الرسالة.')[0]).not.toContain('كتبت | الولد');
  });

  it('stays within its sentence, and its parts within it, one after the other', () => {
    const annotated = annotateText(
      'قال الوزير إن الوفد وصل أمس إلى القاهرة، وأضاف أن المحادثات تبدأ غدا. ثم غادر المكان مع مستشاره.',
    );
    const clauses = findClauses(annotated.tokens, annotated.sentences);
    expect(clauses.length).toBeGreaterThan(3);
    for (const { from, to, sentence, complements } of clauses) {
      expect(from).toBeGreaterThanOrEqual(annotated.sentences[sentence]?.from ?? Infinity);
      expect(to).toBeLessThanOrEqual(annotated.sentences[sentence]?.to ?? -1);
      let end = from;
      for (const part of complements) {
        expect(part.from).toBeGreaterThanOrEqual(end);
        expect(part.to).toBeGreaterThan(part.from);
        end = part.to;
      }
      expect(end).toBeLessThanOrEqual(to);
    }
  });
});

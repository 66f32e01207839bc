import { shippedEngine } from '@/content/shelf';
import { annotateLine, type Token } from '@/lib/annotation';
import { orderMarks } from '@/lib/orthography';
import { disambiguate } from '../../lib/annotation/disambiguate';
import { type Reading, START } from '../../lib/annotation/lattice';

const tokenIn = (sentence: string, form: string): Token => {
  const token = annotateLine(shippedEngine(), sentence).tokens.find((candidate) => candidate.form === form);
  if (!token) throw new Error(`no «${form}» in «${sentence}»`);
  return token;
};

describe('the reading chosen in context', () => {
  it.each([
    // verb or noun of one spelling
    ['كتب الصحفي مقالا طويلا.', 'كتب', 'كَتَبَ', 'VERB'],
    ['اشترى الطالب ثلاثة كتب.', 'كتب', 'كِتَاب', 'NOUN'],
    ['وقعت الشركتان عقد شراكة جديدا.', 'عقد', 'عَقْد', 'NOUN'],
    ['عقدت اللجنة اجتماعها الأول.', 'عقدت', 'عَقَدَ', 'VERB'],
    ['علم الرئيس بالخبر أمس.', 'علم', 'عَلِمَ', 'VERB'],
    ['يدرس الطالب علم النفس في الجامعة.', 'علم', 'عِلْم', 'NOUN'],
    ['ذهب الولد إلى المدرسة.', 'ذهب', 'ذَهَبَ', 'VERB'],
    ['ارتفع سعر الذهب اليوم.', 'الذهب', 'ذَهَب', 'NOUN'],
    ['ولد صغير يلعب في الحديقة.', 'ولد', 'وَلَد', 'NOUN'],
    ['يبحث الطرفان عن حل سلمي.', 'حل', 'حَلّ', 'NOUN'],
    ['دار الحوار حول التعليم.', 'دار', 'دَارَ', 'VERB'],
    ['زار الوفد دار الأوبرا.', 'دار', 'دَار', 'NOUN'],
    ['صدر حكم بالسجن على المتهم.', 'حكم', 'حُكْم', 'NOUN'],
    ['طلب الرئيس من الوزراء الحضور.', 'طلب', 'طَلَبَ', 'VERB'],
    ['تلقت الشركة طلب الحكومة.', 'طلب', 'طَلَب', 'NOUN'],
    ['درس المعلم القصيدة.', 'درس', 'دَرَسَ', 'VERB'],
    ['شعر الرجل بالبرد.', 'شعر', 'شَعَرَ', 'VERB'],
    ['حضر المؤتمر عدد من الخبراء.', 'عدد', 'عَدَد', 'NOUN'],
    ['هذا أمر خطير.', 'أمر', 'أَمْر', 'NOUN'],
    // verb or preposition
    ['جلس الضيف بين الوزير والسفير.', 'بين', 'بَيْنَ', 'ADP'],
    ['بيّن التقرير أسباب الأزمة.', 'بيّن', 'بَيَّنَ', 'VERB'],
    ['قبل الوزير الدعوة.', 'قبل', 'قَبِلَ', 'VERB'],
    ['غادر الوفد قبل الظهر.', 'قبل', 'قَبْلَ', 'ADP'],
    ['حول المدينة سور قديم.', 'حول', 'حَوْلَ', 'ADP'],
    ['بعد الاجتماع غادر الوفد.', 'بعد', 'بَعْدَ', 'ADP'],
    ['علا صوت المذيع.', 'علا', 'عَلَا', 'VERB'],
    ['على الحكومة أن تخفض الضرائب.', 'على', 'عَلَى', 'ADP'],
    // from or who
    ['عاد الوزير من باريس.', 'من', 'مِنْ', 'ADP'],
    ['من قال هذا الكلام؟', 'من', 'مَنْ', 'PRON'],
    ['شكر الوزير من ساعده.', 'من', 'مَنْ', 'PRON'],
    // أنّ before a noun, أن before a verb, however they are spelled; إنّ after قال
    ['أكد الوزير أن الأزمة انتهت.', 'أن', 'أَنَّ', 'SCONJ'],
    ['يريد الطلاب أن يسافروا غدا.', 'أن', 'أَنْ', 'SCONJ'],
    ['أكد الوزير ان الأزمة انتهت.', 'ان', 'أَنَّ', 'SCONJ'],
    ['يريد الطلاب ان يسافروا غدا.', 'ان', 'أَنْ', 'SCONJ'],
    ['قال الوزير إن الأزمة انتهت.', 'إن', 'إِنَّ', 'SCONJ'],
    // adjective, noun or name
    ['وزير الخارجية يزور الصين.', 'الخارجية', 'خَارِجِيَّة', 'NOUN'],
    ['السياسة الخارجية للبلاد.', 'الخارجية', 'خَارِجِيّ', 'ADJ'],
    ['وصل الرئيس الأمريكي إلى لندن.', 'الأمريكي', 'أَمْرِيكِيّ', 'ADJ'],
    ['سافر وفد برلماني إلى موسكو.', 'برلماني', 'بَرْلَمَانِيّ', 'ADJ'],
    ['شرب الدواء المر.', 'المر', 'مُرّ', 'ADJ'],
    ['مر القطار بالمدينة.', 'مر', 'مَرَّ', 'VERB'],
    ['عاش علي في بغداد.', 'علي', 'عَلِي', 'PROPN'],
    ['ملك الأردن يزور تونس.', 'ملك', 'مَلِك', 'NOUN'],
    // the rest of the sentence
    ['يعد الكتاب مرجعا مهما للباحثين.', 'يعد', 'عَدَّ', 'VERB'],
    ['تم توقيع الاتفاق في باريس.', 'تم', 'تَمَّ', 'VERB'],
    ['قام الوزير بزيارة المصنع.', 'قام', 'قَامَ', 'VERB'],
  ])('%s %s is %s, %s', (sentence, form, lemma, pos) => {
    const { analysis } = tokenIn(sentence, form);
    expect([analysis?.lemma, analysis?.pos]).toEqual([orderMarks(lemma), pos]);
  });

  it.each([
    ['وصل الرئيس الامريكي الى لندن.', 'الامريكي', 'أَمْرِيكِيّ'],
    ['وصل الرئيس الامريكي الى لندن.', 'الى', 'إِلَى'],
    ['بدات المباراه في القاهره.', 'المباراه', 'مُبَارَاة'],
    ['زار الوزير المستشفي أمس.', 'المستشفي', 'مُسْتَشْفَى'],
  ])('sees through careless spelling: %s %s is %s', (sentence, form, lemma) => {
    expect(tokenIn(sentence, form).analysis?.lemma).toBe(orderMarks(lemma));
  });

  it.each([
    ['قُتل الجندي في المعركة.', 'قُتل', 'Pass'],
    ['أُعلنت النتائج أمس.', 'أُعلنت', 'Pass'],
    ['قتل الجندي ثلاثة رجال.', 'قتل', 'Act'],
    ['أعلنت اللجنة النتائج أمس.', 'أعلنت', 'Act'],
  ])('%s %s is %s, as its marks and neighbours say', (sentence, form, voice) => {
    expect(tokenIn(sentence, form).analysis?.features.Voice).toBe(voice);
  });

  it.each([
    ['سيكتبونها غدا.', 'سيكتبونها', 'س+يكتبون+ها'],
    ['وللحكومة خطة جديدة.', 'وللحكومة', 'و+ل+ال+حكومة'],
    ['كتبت الطالبة رسالتها بالقلم.', 'بالقلم', 'ب+ال+قلم'],
    ['كتبت الطالبة رسالتها بالقلم.', 'رسالتها', 'رسالة+ها'],
    ['نجح الطالب لأنه درس جيدا.', 'لأنه', 'ل+أن+ه'],
    ['وجد العلماء مدينة قديمة.', 'وجد', 'وجد'],
    ['فقال الوزير كلمته.', 'فقال', 'ف+قال'],
    ['وقع الحادث مساء.', 'وقع', 'وقع'],
  ])('%s %s is cut as %s', (sentence, form, segments) => {
    const { analysis } = tokenIn(sentence, form);
    expect(analysis?.segments.map((segment) => segment.form).join('+')).toBe(segments);
  });

  it.each([
    ['زار الوفد المدينة القديمة.', 'القديمة', 'الْقَدِيمَةَ'],
    ['وصل الوفد إلى المدينة.', 'المدينة', 'الْمَدِينَةِ'],
    ['وصل الوزير.', 'الوزير', 'الْوَزِيرُ'],
    ['لن يسافر الوفد.', 'يسافر', 'يُسَافِرَ'],
    ['لم يسافر الوفد.', 'يسافر', 'يُسَافِرْ'],
    ['رأيت باب البيت.', 'البيت', 'الْبَيْتِ'],
  ])('%s %s ends as its place wants: %s', (sentence, form, vocalized) => {
    expect(tokenIn(sentence, form).analysis?.vocalized).toBe(orderMarks(vocalized));
  });

  it('offers at most three other readings, none of them the chosen one', () => {
    const { analysis, others = [] } = tokenIn('كتب الصحفي مقالا طويلا.', 'كتب');
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(3);
    expect(others.map(({ vocalized, lemma }) => `${lemma} ${vocalized}`)).not.toContain(
      `${analysis?.lemma} ${analysis?.vocalized}`,
    );
  });

  it('is surer of a word with one reading than of one with two', () => {
    const sure = tokenIn('جلس الضيف في المدرسة.', 'المدرسة').margin;
    expect(sure).toBe(1);
    expect(tokenIn('قتل الجندي ثلاثة رجال.', 'قتل').margin).toBeLessThan(sure);
  });
});

describe('disambiguate', () => {
  const reading = (values: Partial<Reading>): Reading => ({ ...START, pos: 'PUNCT', ...values });
  const lemmas = (lattice: readonly (readonly Reading[])[]): string[] =>
    disambiguate(lattice).map((choice) => choice.reading.lemma);

  it('takes the cheapest reading where the neighbours say nothing', () => {
    expect(lemmas([[reading({ lemma: 'dear', cost: 3 }), reading({ lemma: 'cheap', cost: 1 })]])).toEqual(['cheap']);
  });

  it('takes a dearer reading where the whole sentence costs less by it', () => {
    const preposition = reading({ pos: 'ADP', lemma: 'في' });
    const verb = reading({ pos: 'VERB', lemma: 'كَتَبَ', cost: 0 });
    const noun = reading({ pos: 'NOUN', lemma: 'كِتَاب', cost: 1 });
    expect(lemmas([[verb, noun]])).toEqual(['كَتَبَ']);
    expect(lemmas([[preposition], [verb, noun]])).toEqual(['في', 'كِتَاب']);
  });

  it('is sure of what has no rival, and not sure at all of one of two equals', () => {
    const [only] = disambiguate([[reading({ lemma: 'one' })]]);
    const [equal] = disambiguate([[reading({ lemma: 'one' }), reading({ lemma: 'other' })]]);
    expect([only?.margin, equal?.margin]).toEqual([1, 0]);
  });

  it('counts another form of the same lemma as no rival', () => {
    const [choice] = disambiguate([[reading({ lemma: 'one' }), reading({ lemma: 'one', number: 'Plur' })]]);
    expect(choice?.margin).toBe(1);
  });

  it('has nothing to choose in an empty sentence', () => {
    expect(disambiguate([])).toEqual([]);
  });
});

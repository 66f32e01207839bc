import fc from 'fast-check';
import {
  type Analysis,
  type Entry,
  formOf,
  inflect,
  isKnown,
  materialize,
  readings,
  type Segment,
} from '@/lib/morphology';
import { lexiconKey, orderMarks, stripMarks } from '@/lib/orthography';
import { shippedMorphology } from '../support/lexicon';

const morphology = shippedMorphology();
const analyses = (word: string): Analysis[] => readings(morphology, word).map((candidate) => materialize(candidate));
const parts = (analysis: Analysis): string => analysis.segments.map(({ form }) => form).join('+');
const readingsOf = (word: string): string[] => analyses(word).map((analysis) => `${analysis.lemma} ${parts(analysis)}`);
const best = (word: string): string | undefined => readingsOf(word)[0];

describe('the first reading out of context', () => {
  test.each([
    // clitics
    ['وستشتري', 'اِشْتَرَى و+س+تشتري'],
    ['قيمتها', 'قِيمَة قيمة+ها'],
    ['للحكومة', 'حُكُومَة ل+ال+حكومة'],
    ['للجنة', 'لَجْنَة ل+ال+لجنة'],
    ['بالمطارات', 'مَطَار ب+ال+مطارات'],
    ['وبالمدينة', 'مَدِينَة و+ب+ال+مدينة'],
    ['كالعادة', 'عَادَة ك+ال+عادة'],
    ['فقالت', 'قَالَ ف+قالت'],
    ['سيكون', 'كَانَ س+يكون'],
    ['بها', 'بِ ب+ها'],
    ['وفيها', 'فِي و+في+ها'],
    ['لأنهم', 'أَنَّ ل+أن+هم'],
    ['مهندسوه', 'مُهَنْدِس مهندسو+ه'],
    ['رماه', 'رَمَى رمى+ه'],
    ['كتبناه', 'كَتَبَ كتبنا+ه'],
    ['مستشفاهم', 'مُسْتَشْفَى مستشفى+هم'],
    // hamza, ya and ta marbuta as the press writes them
    ['الامريكية', 'أَمْرِيكِيّ ال+أمريكية'],
    ['الى', 'إِلَى إلى'],
    ['اكد', 'أَكَّدَ أكد'],
    ['فى', 'فِي في'],
    ['التى', 'اَلَّذِي التي'],
    ['مسئول', 'مَسْؤُول مسؤول'],
    ['شئون', 'شَأْن شؤون'],
    ['لانه', 'أَنَّ ل+أن+ه'],
    ['المدرسه', 'مَدْرَسَة ال+مدرسة'],
    ['بناؤه', 'بِنَاء بناء+ه'],
    ['بنائه', 'بِنَاء بناء+ه'],
    ['جزءين', 'جُزْء جزأين'],
    ['شيئا', 'شَيْء شيئا'],
    ['قرأوا', 'قَرَأَ قرؤوا'],
    ['قرؤوا', 'قَرَأَ قرؤوا'],
    ['ييأس', 'يَئِسَ ييأس'],
    // other encodings of the same word
    ['ا\u0654كد', 'أَكَّدَ أكد'], // alif with a combining hamza
    ['كيلومتر', 'كِيلُومِتْر كيلومتر'],
    ['الجمهوریة', 'جُمْهُورِيَّة ال+جمهورية'], // Persian ya
    ['کبير', 'كَبِير كبير'], // Persian kaf
    ['\ufef3\ufeee\ufee1', 'يَوْم يوم'], // presentation forms
    ['مدينـــة', 'مَدِينَة مدينة'],
    ['\u200fمدينة\u200e', 'مَدِينَة مدينة'],
    // fused words
    ['مما', 'مَا من+ما'],
    ['لئلا', 'لَا ل+أن+لا'],
    ['عليّ', 'عَلَى على+ي'],
    ['منّي', 'مِنْ من+ي'],
    ['لذلك', 'ذٰلِكَ ل+ذلك'],
    // marks that are written decide
    ['كِتاب', 'كِتَاب كتاب'],
    ['كُتّاب', 'كَاتِب كتاب'],
    ['عُلِم', 'عَلِمَ علم'],
    ['عَلَمٌ', 'عَلَم علم'],
    ['هَذَا', 'هٰذَا هذا'],
    ['هٰذا', 'هٰذَا هذا'],
    ['مدرّسة', 'مُدَرِّسَة مدرسة'],
  ])('%s is %s', (word, expected) => {
    expect(best(word)).toBe(orderMarks(expected));
  });
});

describe('readings that must be among those found', () => {
  test.each([
    ['أبي', 'أَب أب+ي'],
    ['أبي', 'أَب أبي'],
    ['قاضي', 'قَاضِي قاضي+ي'],
    ['معلمي', 'مُعَلِّم معلمي'],
    ['فهم', 'هُوَ ف+هم'],
    ['وعد', 'وَعْد وعد'],
    ['على', 'عَلِي علي'],
    ['منى', 'مُنَى منى'],
    ['أعلنا', 'أَعْلَنَ أعلنا'],
    ['أفلا', 'لَا أ+ف+لا'],
    ['يحيا', 'حَيِيَ يحيا'],
    ['رأيتموه', 'رَأَى رأيتموا+ه'],
    ['يمدد', 'مَدَّ يمدد'],
    ['يمد', 'مَدَّ يمد'],
    ['اتصلوا', 'اِتَّصَلَ اتصلوا'],
  ])('%s may be %s', (word, expected) => {
    expect(readingsOf(word)).toContain(orderMarks(expected));
  });
});

describe('words whose first letter is not a clitic', () => {
  test.each(
    `كناس لاحظ فريق بنك كتاب ولاية وزير وكالة وفد فيلم بلد بيان لقاء لجنة وصل سيجار أمير وكيل وجود وقود وثيقة فقر فوز بحث بدل بطل
    لبنان لغة كبير كامل كيان كوكب سيارة سلام سعر سبب سجن وحدة والد وقف ولد وضع وطن واجب فرنسا فرصة فكرة بريطانيا بداية بناء كوريا ليبيا
    فلسطين بغداد لندن كانون واشنطن ألمانيا أسرة أسعار أقام أساس ليلة لون لاعب كرة كلمة كارثة بشر برنامج بترول فساد فصل فندق سلطة سفير سوق`
      .trim()
      .split(/\s+/),
  )('%s', (word) => {
    expect(readings(morphology, word)[0]?.proclitics.parts.map(({ form }) => form)).toEqual([]);
  });
});

test('a written hamza excludes the other one', () => {
  expect(readingsOf('إن')).not.toContain(orderMarks('أَنَّ أن'));
  expect(readingsOf('أن')).not.toContain(orderMarks('إِنَّ إن'));
});

test('marks that agree with no reading are passed over, not an obstacle', () => {
  expect(best('مُدِينة')).toBeDefined();
});

describe('vocalisation', () => {
  const features = { Number: 'Sing' } as const;
  const noun = (lemma: string): Entry | undefined =>
    morphology.entriesByLemma.get(orderMarks(lemma))?.find(({ pos }) => pos === 'NOUN');
  test.each([
    ['شَمْس', 'ال', 'الشَّمْسُ'],
    ['شَمْس', 'بال', 'بِالشَّمْسِ'],
    ['لَجْنَة', 'لل', 'لِلَّجْنَةِ'],
    ['حُكُومَة', 'ولل', 'وَلِلْحُكُومَةِ'],
    ['اِتِّفَاق', 'ال', 'الِاتِّفَاقُ'],
    ['اِتِّفَاق', 'و', 'وَاتِّفَاقٌ'],
  ])('%s after %s is %s', (lemma, proclitics, expected) => {
    const entry = noun(lemma);
    const grammaticalCase = proclitics === 'ال' || proclitics === 'و' ? 'Nom' : 'Gen';
    expect(entry && formOf(morphology, entry, { features, case: grammaticalCase, proclitics })?.vocalized).toBe(
      orderMarks(expected),
    );
  });
  test('a fused or fixed word keeps its customary spelling', () => {
    expect(analyses('لأن').map(({ vocalized }) => vocalized)).toContain(orderMarks('لِأَنَّ'));
    expect(analyses('مائة').map(({ vocalized }) => vocalized)).toContain('مِائَة');
  });
});

describe('segments', () => {
  const roles = (word: string): string =>
    analyses(word)[0]
      ?.segments.map(({ role }) => role)
      .join(' ') ?? '';
  test.each([
    ['منّي', 'stem enclitic'],
    ['عليّ', 'stem enclitic'],
    ['مما', 'proclitic stem'],
    ['للحكومة', 'proclitic article stem'],
    ['قيمتها', 'stem enclitic'],
  ])('%s: %s', (word, expected) => {
    expect(roles(word)).toBe(expected);
  });

  /**
   * The segments as they may be printed together. Print does not show apart ل + ال, ة and ى before a pronoun, وا before one; "my" takes in the ي
   * of قاضي but not that of مصري. Every seat of hamza counts as one.
   */
  const joined = (segments: readonly Segment[]): string[] => {
    const forms = segments.map(({ form }) => form);
    const enclitic = segments.at(-1)?.role === 'enclitic' ? (forms.pop() ?? '') : '';
    let stem = forms
      .join('')
      .replace(/^([أوف]*)لالل/, '$1لل')
      .replace(/^([أوف]*)لال/, '$1لل');
    if (enclitic !== '') stem = stem.replace(/وا$/, 'و').replace(/ة$/, 'ت').replace(/ى$/, 'ا');
    const melted = enclitic === 'ي' ? stem.replace(/[يو]$/, '') : stem;
    return [evenHamza(stem + enclitic), evenHamza(melted + enclitic)];
  };
  const evenHamza = (text: string): string => lexiconKey(text).replace(/ء/g, 'ا').replace(/اا+/g, 'ا');

  test('put together give the printed word, but for the joins above', () => {
    const pronouns = [undefined, 'ه', 'ها', 'هم', 'نا', 'ي'];
    const proclitics = ['', 'ال', 'و', 'ب', 'لل', 'وبال'];
    fc.assert(
      fc.property(
        fc.constantFrom(
          ...morphology.entries.filter(({ shape }) => shape?.kind === 'noun' || shape?.kind === 'adjective'),
        ),
        fc.constantFrom(...pronouns),
        fc.constantFrom(...proclitics),
        (entry, pronoun, before) => {
          const analysis = formOf(morphology, entry, {
            features: {},
            case: 'Gen',
            proclitics: before,
            ...(pronoun && !before.endsWith('ل') ? { pronoun } : {}),
          });
          if (analysis) expect(joined(analysis.segments)).toContain(evenHamza(stripMarks(analysis.vocalized)));
        },
      ),
      { seed: 11, numRuns: 3000 },
    );
  });
});

/** Whether the printed form leads back to its entry. */
const isFoundAgain = (printed: string, entry: Entry): boolean =>
  readings(morphology, printed).some(({ stem }) => stem.entry.lemma === entry.lemma && stem.entry.pos === entry.pos);

describe('laws', () => {
  test('every inflected form of the lexicon, its marks stripped, is found again with its lemma', () => {
    let count = 0;
    const lost: string[] = [];
    for (const entry of morphology.entries) {
      for (const printed of new Set(inflect(morphology, entry).map(({ form }) => stripMarks(form)))) {
        count += 1;
        if (!isFoundAgain(printed, entry)) lost.push(`${printed} of ${entry.lemma}`);
      }
    }
    expect(count).toBeGreaterThan(200_000);
    expect(lost).toEqual([]);
  }, 120_000);

  test('so is a noun with proclitics and pronouns', () => {
    const nouns = morphology.entries.filter(({ pos, shape }) => pos === 'NOUN' && shape?.kind === 'noun');
    fc.assert(
      fc.property(
        fc.constantFrom(...nouns),
        fc.constantFrom('ه', 'ها', 'هم', 'نا', 'ي', 'كم'),
        fc.constantFrom('', 'و', 'ب', 'ل', 'ول'),
        fc.constantFrom('Nom', 'Acc', 'Gen'),
        (entry, pronoun, proclitics, grammaticalCase) => {
          const analysis = formOf(morphology, entry, { features: {}, case: grammaticalCase, proclitics, pronoun });
          if (analysis)
            expect([stripMarks(analysis.vocalized), isFoundAgain(stripMarks(analysis.vocalized), entry)]).toEqual([
              stripMarks(analysis.vocalized),
              true,
            ]);
        },
      ),
      { seed: 3, numRuns: 5000 },
    );
  });

  test('and a verb with the pronouns of its object', () => {
    const verbs = morphology.entries.filter(({ shape }) => shape?.kind === 'verb');
    const persons = [
      { Person: '3', Number: 'Sing', Gender: 'Masc' },
      { Person: '3', Number: 'Plur', Gender: 'Masc' },
      { Person: '1', Number: 'Sing' },
    ] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        fc.constantFrom('ه', 'ها', 'هم', 'نا', 'ني'),
        fc.constantFrom('Perf', 'Imp'),
        fc.constantFrom(...persons),
        (entry, pronoun, Aspect, person) => {
          const analysis = formOf(morphology, entry, { features: { ...person, Aspect, Voice: 'Act' }, pronoun });
          if (analysis)
            expect([stripMarks(analysis.vocalized), isFoundAgain(stripMarks(analysis.vocalized), entry)]).toEqual([
              stripMarks(analysis.vocalized),
              true,
            ]);
        },
      ),
      { seed: 5, numRuns: 5000 },
    );
  });

  test('a form with its marks agrees with itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...morphology.entries), fc.nat(), (entry, pick) => {
        const forms = inflect(morphology, entry);
        const form = forms[pick % Math.max(1, forms.length)]?.form;
        if (form !== undefined) expect([form, isFoundAgain(form, entry)]).toEqual([form, true]);
      }),
      { seed: 7, numRuns: 5000 },
    );
  });
});

describe('bad input', () => {
  test.each([
    ['a word of 500 letters', 'كتاب'.repeat(125)],
    ['nothing', ''],
    ['marks alone', '\u064e\u064f\u0651'],
    ['one mark', '\u0651'],
    ['tatweel alone', 'ـــ'],
    ['Latin', 'Reuters'],
    ['mixed scripts', 'الـBBCية'],
    ['digits glued on', 'ب300'],
    ['one letter 40 times', 'و'.repeat(40)],
    ['an emoji', '👍🏽'],
    ['half a surrogate pair', '\ud83d'],
    ['white space', ' \n'],
  ])('%s is answered without an error', (_, word) => {
    expect(Array.isArray(readings(morphology, word))).toBe(true);
    expect(typeof isKnown(morphology, word)).toBe('boolean');
  });

  test('any string is analyzed in bounded time', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'اأإآبتثجحخدذرزسشصضطظعغفقكلمنهويىةءؤئ\u064e\u064f\u0650\u0651\u0652ـ a1'),
      maxLength: 600,
    });
    fc.assert(
      fc.property(letters, (word) => {
        expect(readings(morphology, word).length).toBeLessThan(500);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });
});

import { annotateText } from '@/tests/support/engine';

type Kind = 'person' | 'place' | 'organization';

const named = (text: string, kind: Kind): string[] => {
  const { article, entities } = annotateText(text);
  return entities.filter(({ type }) => type === kind).map(({ start, end }) => article.text.slice(start, end));
};

describe('people', () => {
  it.each([
    ['a given name and a surname', 'وصل محمود عباس إلى القاهرة.', ['محمود عباس']],
    ['the title and the office outside the name', 'قال وزير الخارجية الروسي سيرغي لافروف ذلك.', ['سيرغي لافروف']],
    ['an unknown word after a title', 'استقبل الرئيس زوبلينكو الوفد.', ['زوبلينكو']],
    ['an unknown word after a verb of saying', 'وأضاف زوبلينكو أن الوفد عاد.', ['زوبلينكو']],
    ['an unknown subject between أن and its verb', 'ذكرت الصحيفة أن زوبلينكو وصل أمس.', ['زوبلينكو']],
    ['بن with the name behind it', 'وصل الأمير محمد بن سلمان أمس.', ['محمد بن سلمان']],
    [
      'عبد with its attribute, and glued',
      'التقى عبد الرحمن الخطيب عبدالله الخطيب.',
      ['عبد الرحمن الخطيب', 'عبدالله الخطيب'],
    ],
    ['أبو with a common noun', 'وقال أبو مازن إن المفاوضات تستمر.', ['أبو مازن']],
    ['a name in الدين', 'أحرز زين الدين زيدان هدفا.', ['زين الدين زيدان']],
    ['a ruler with his number', 'افتتح الملك محمد السادس المؤتمر.', ['محمد السادس']],
    ['a common word that is a name after a verb of saying', 'وقال صبري إن المحادثات مفيدة.', ['صبري']],
    ['a surname and the next man’s name apart', 'استقبل بوتين كيم أمس.', ['بوتين', 'كيم']],
    ['names joined by و', 'ناقش عنان وصبري الملف.', ['عنان', 'وصبري']],
    [
      'the surname alone of one named in full',
      'وصل خالد الزنكوري أمس. ثم غادر الزنكوري بغداد.',
      ['خالد الزنكوري', 'الزنكوري'],
    ],
  ])('finds %s', (_, text, expected) => {
    expect(named(text, 'person')).toEqual(expected);
  });

  it.each([
    ['the preposition علي, as Egypt spells على', 'وافق المجلس علي القرار الجديد.'],
    ['a common noun with the article that is a surname too', 'شاهدنا في الحديقة الأسد والنمر.'],
    ['a nisba after a title', 'وصل الرئيس الأمريكي إلى برلين.'],
    ['a noun in an idafa after a verb', 'أعلن باسم الحكومة قرارات جديدة.'],
    ['an unknown verb', 'وهم يستزرعون الأرض كل عام.'],
  ])('takes no person from %s', (_, text) => {
    expect(named(text, 'person')).toEqual([]);
  });

  it('keeps where the title stands', () => {
    const { article, entities } = annotateText('قال الرئيس الروسي فلاديمير بوتين ذلك.');
    const title = entities.find(({ type }) => type === 'person')?.title;
    expect(article.text.slice(title?.start, title?.end)).toBe('الرئيس الروسي');
  });
});

describe('places', () => {
  it.each([
    ['countries and cities, clitics included', 'سافر الوفد من القاهرة إلى باريس ولندن.', ['القاهرة', 'باريس', 'ولندن']],
    ['a name without its head noun', 'تقع مدينة فلاديفوستوك في روسيا.', ['فلاديفوستوك', 'روسيا']],
    ['an unknown word after a head noun', 'وقع الانفجار في بلدة زوبلانكا أمس.', ['زوبلانكا']],
    ['a name without the direction before it', 'انتشرت القوات في جنوب لبنان.', ['لبنان']],
    ['a name without its river', 'غرق القارب في نهر النيل.', ['النيل']],
    ['an unknown word in a list of places', 'زار باريس وزوبلانكا.', ['باريس', 'وزوبلانكا']],
    ['a country that is a common noun too', 'وصل الوفد إلى المغرب أمس.', ['المغرب']],
    ['Egypt’s spelling of a foreign g', 'تتنافس هونج كونج مع سنغافورة.', ['هونج كونج', 'سنغافورة']],
  ])('finds %s', (_, text, expected) => {
    expect(named(text, 'place')).toEqual(expected);
  });
});

describe('organizations', () => {
  it.each([
    ['a party with its head', 'فاز حزب العدالة والتنمية في الانتخابات.', ['حزب العدالة والتنمية']],
    [
      'a body with its adjective and purpose',
      'أكدت الوكالة الدولية للطاقة الذرية ذلك.',
      ['الوكالة الدولية للطاقة الذرية'],
    ],
    ['a purpose in an idafa', 'قرر الاتحاد الدولي لكرة القدم معاقبة اللاعب.', ['الاتحاد الدولي لكرة القدم']],
    ['a university with a namesake', 'تخرج في جامعة الملك فهد عام 1990.', ['جامعة الملك فهد']],
    ['a newspaper without its head', 'ذكرت صحيفة الشرق الأوسط ذلك.', ['الشرق الأوسط']],
    ['a company without its head', 'أعلنت شركة زوبلانكس أرباحها.', ['زوبلانكس']],
    ['letters spelled out', 'نقلت عنه قناة تي آر تي أمس.', ['تي آر تي']],
    ['a club named by its town', 'تغلب الفريق على ليفربول أمس.', ['ليفربول']],
  ])('finds %s', (_, text, expected) => {
    expect(named(text, 'organization')).toEqual(expected);
  });

  it.each([
    ['a body that every state has', 'اجتمع مجلس الوزراء أمس.'],
    ['a common noun that is a club’s name', 'رأى الناس الهلال في السماء.'],
    ['what a committee does', 'قالت هيئة الدفاع إن المتهم بريء.'],
  ])('takes none from %s', (_, text) => {
    expect(named(text, 'organization')).toEqual([]);
  });
});

it('reads a long text in time that grows with its length', () => {
  const sentence = 'قال وزير الخارجية سيرغي لافروف في موسكو إن الأمم المتحدة وزوبلينكو وافقا. ';
  const time = (times: number): number => {
    const start = performance.now();
    annotateText(sentence.repeat(times));
    return performance.now() - start;
  };
  time(50);
  expect(time(800) / time(100)).toBeLessThan(30);
});

import { reasonsOf, textOf } from './parsed';

describe('spaces', () => {
  it.each([
    ['القمة  بين زعيمين', 'القمة بين زعيمين'],
    ['القمة\u00a0بين\u2009زعيمين\tاليوم', 'القمة بين زعيمين اليوم'],
    ['الرئيس ترامب ،يلتقي', 'الرئيس ترامب، يلتقي'],
    ['ووفقا للكرملين ، سيركز', 'ووفقا للكرملين، سيركز'],
    ['من أجل السلام . غير أن', 'من أجل السلام. غير أن'],
    ['قمم ترامب ؟ نعم !', 'قمم ترامب؟ نعم!'],
    ['وقال :نعم', 'وقال: نعم'],
    ['دول آسيا( أبيك )في بكين', 'دول آسيا (أبيك) في بكين'],
    ['في عام 2017،2018 وقال،12 مرة', 'في عام 2017،2018 وقال، 12 مرة'],
    ['أولا؛ثانيا', 'أولا؛ ثانيا'],
    ['هل جاء؟نعم', 'هل جاء؟ نعم'],
  ])('sets %j as %j', (source, clean) => {
    expect(textOf(source)).toBe(clean);
    expect(new Set(reasonsOf(source))).toEqual(new Set(['white-space']));
  });

  it.each([
    'الوزير(ة) جاء',
    'الساعة 10:30 مساء',
    'بلغ 3.5 ملايين',
    'نسبة 65 % تقريبا',
    'موقع http://a.b/c مفيد',
    'بلغة .NET كتب',
    'ماذا؟! نعم',
  ])('leaves %j alone', (source) => {
    expect(textOf(source)).toBe(source);
  });
});

describe('a و that stands alone', () => {
  it.each([
    ['زعيم كوريا و الرئيس', 'زعيم كوريا والرئيس'],
    ['الاسلحة و وضع حد', 'الاسلحة ووضع حد'],
    ['كيم، و هذا', 'كيم، وهذا'],
    ['قال و "نعم"', 'قال و«نعم»'],
  ])('joins the word after it: %j → %j', (source, clean) => {
    expect(textOf(source)).toBe(clean);
  });

  it.each(['البنود أ و ب و ج', 'عامي 1950 و 1953', 'وكالة و.أ.ف أمس'])(
    'stays apart from letters, numbers and initials: %j',
    (source) => {
      expect(textOf(source)).toBe(source);
    },
  );
});

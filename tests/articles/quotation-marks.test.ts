import { parse, reasonsOf, textOf } from './parsed';

describe('quotation marks', () => {
  it.each([
    ['straight', 'قال "نعم" ثم ذهب', 'قال «نعم» ثم ذهب'],
    ['curly', 'من “خريطة الطريق” لحل', 'من «خريطة الطريق» لحل'],
    ['inverted curly, with spaces astray', 'قمة ” بوتين “و”كيم جونغ” غدا', 'قمة «بوتين» و«كيم جونغ» غدا'],
    ['inverted guillemets', 'يتطلب »تجاوز العوائق« اليوم', 'يتطلب «تجاوز العوائق» اليوم'],
    ['low and high', 'قال „نعم” ثم', 'قال «نعم» ثم'],
    ['primes', 'معرض ″السعودية″ غدا', 'معرض «السعودية» غدا'],
    [
      'two kinds in a pair',
      'معرض “السعودية 2050″ رؤية، ومعرض “السعودية 2050″ آخر',
      'معرض «السعودية 2050» رؤية، ومعرض «السعودية 2050» آخر',
    ],
    ['tight single marks', "صحيفة 'الحياة' اليوم", 'صحيفة «الحياة» اليوم'],
    ['the plus signs of agencies', 'شركة +ميغ+ الروسية', 'شركة «ميغ» الروسية'],
    ['nested kinds', 'قال «رأيت "الحياة" أمس» ثم', 'قال «رأيت «الحياة» أمس» ثم'],
    ['nested in one kind', 'قال «رأيت «الحياة» أمس» ثم', 'قال «رأيت «الحياة» أمس» ثم'],
    ['nested, with spaces astray', 'قال « رأيت « الحياة » أمس » ثم', 'قال «رأيت «الحياة» أمس» ثم'],
    ['nested and inverted, with spaces astray', 'قال » رأيت » الحياة « أمس « ثم', 'قال «رأيت «الحياة» أمس» ثم'],
    ['single guillemets in double ones', 'قال << رأيت ‹ الحياة › أمس >> ثم', 'قال «رأيت «الحياة» أمس» ثم'],
    ['low and high, with spaces astray', 'قال „ رأيت ‟ الحياة ” أمس ” ثم', 'قال «رأيت «الحياة» أمس» ثم'],
    ['an inner one that is never closed', 'قال «رأيت "الحياة أمس» ثم', 'قال «رأيت «الحياة أمس»» ثم'],
    ['one that only closes', 'قال "قليلة" فبعضها للحاكم". ثم', 'قال «قليلة» فبعضها للحاكم. ثم'],
    ['without the space before', 'قال"نعم"ثم', 'قال «نعم» ثم'],
    ['after a letter that joins', 'بين "نعم" و "لا" في تصريح لـ "الحياة"', 'بين «نعم» و«لا» في تصريح ل«الحياة»'],
  ])('prints «»: %s', (_, source, clean) => {
    expect(textOf(source)).toBe(clean);
  });

  it.each(['شاشة قياسها 65″ جديدة', "كلمة don't هنا", 'مجموع 2+3+4 هنا', '«أنا أيضا أتطلع». وقال «نعم».'])(
    'leaves %j alone',
    (source) => {
      expect(textOf(source)).toBe(source);
    },
  );

  it('closes what was never closed before the last stop of its paragraph', () => {
    const source = 'عنوان\n\nوأضاف بوتين: “سعيد. لقد اتفقنا على الاجتماع.\n\nثم ذهب.';
    expect(textOf(source)).toBe('وأضاف بوتين: «سعيد. لقد اتفقنا على الاجتماع».\n\nثم ذهب.');
    expect(reasonsOf(source)).toContain('unclosed-quotation');
  });

  it('closes it at the end of the line that ends its paragraph', () => {
    expect(textOf('قال: "نعم.\nثم قال "لا" وذهب.', { title: 'عنوان' })).toBe('قال: «نعم».\n\nثم قال «لا» وذهب.');
  });

  it('closes at the end of the sentence where the paragraph goes on too long', () => {
    const rest = Array<string>(130).fill('كلمة').join(' ');
    const { text } = parse(`وقال: "نعم هذا رأيي. ${rest} ثم ذهب`);
    expect(text.startsWith('وقال: «نعم هذا رأيي».')).toBe(true);
  });
});

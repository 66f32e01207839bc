import { parse, reasonsOf } from './parsed';

describe('the title', () => {
  it('is a first line before a blank line, cleaned as the text is', () => {
    const { title, text, titleIsOurs } = parse('قمة ” بوتين “و”كيم” .. هل تنجح ؟\n\nقال الرئيس نعم.');
    expect(title).toBe('قمة «بوتين» و«كيم»… هل تنجح؟');
    expect(text).toBe('قال الرئيس نعم.');
    expect(titleIsOurs).toBeUndefined();
  });

  it('is seen where the line below it is blank but for spaces', () => {
    expect(parse('قمة ثانية\r\n\u00a0 \r\nقال الرئيس نعم.').title).toBe('قمة ثانية');
  });

  it('is the editor’s where article.json gives one, and the first line stays', () => {
    const article = parse('قال الرئيس نعم.\n\nثم ذهب.', { title: 'نعم', titleIsOurs: true });
    expect(article).toMatchObject({ title: 'نعم', titleIsOurs: true, text: 'قال الرئيس نعم.\n\nثم ذهب.' });
  });

  it('is cut from the text where article.json repeats it', () => {
    expect(parse('قمة ثانية ..\n\nقال الرئيس نعم.', { title: 'قمة ثانية' }).text).toBe('قال الرئيس نعم.');
  });

  it('is not a long first paragraph', () => {
    const paragraph = `${Array<string>(35).fill('كلمة').join(' ')}.`;
    const article = parse(`${paragraph}\n\nثم ذهب.`);
    expect(article.text.startsWith(paragraph)).toBe(true);
    expect(article).toMatchObject({ title: 'كلمة كلمة كلمة كلمة كلمة كلمة كلمة كلمة…', titleIsOurs: true });
  });

  it('is not the only line with words', () => {
    expect(parse('قمة ثانية\n\n***').text).toContain('قمة ثانية');
  });
});

describe('the byline', () => {
  it.each([
    ['كتب : حسام الجبالي ', 'حسام الجبالي'],
    ['بقلم: سلمى حداد', 'سلمى حداد'],
    ['بقلم سلمى حداد', 'سلمى حداد'],
    ['كتبت - سلمى حداد', 'سلمى حداد'],
    ['إعداد: سلمى حداد وحسن علي', 'سلمى حداد وحسن علي'],
  ])('is read from %j', (line, byline) => {
    const article = parse(`عنوان\n\n${line}\n\nقال الرئيس نعم.`);
    expect(article).toMatchObject({ title: 'عنوان', byline, text: 'قال الرئيس نعم.' });
    expect(reasonsOf(`عنوان\n\n${line}\n\nقال الرئيس نعم.`)).toContain('byline');
  });

  it.each(['كتب الوزير رسالة إلى الرئيس يوم أمس', 'كتب الوزير: «نعم».', 'تقرير الأمم المتحدة جديد'])(
    'is not %j',
    (line) => {
      expect(parse(`عنوان\n\n${line}\n\nقال الرئيس نعم.`).byline).toBeUndefined();
    },
  );
});

describe('the dateline', () => {
  it.each([
    ['واشنطن 15-8 (أ ف ب)- اعلن البيت الأبيض', 'واشنطن 15-8 (أ ف ب)', 'اعلن البيت الأبيض'],
    ['القاهرة (رويترز) - تعادل الفريقان', 'القاهرة (رويترز)', 'تعادل الفريقان'],
    ['غزة 5 نيسان (بترا)\n\nاعلن الوزير', 'غزة 5 نيسان (بترا)', 'اعلن الوزير'],
    ['ماجد علي- سبق- ينبع: القاهرة- اعلن الوزير', 'ماجد علي- سبق- ينبع: القاهرة', 'اعلن الوزير'],
    ['موسكو 5 مايو (إيتار)- اعلن الوزير', 'موسكو 5 مايو (إيتار)', 'اعلن الوزير'],
    ['بيروت – رويترز: اعلن الوزير', 'بيروت – رويترز', 'اعلن الوزير'],
    ['القاهرة - "الحياة" - توقع الوزير', 'القاهرة - «الحياة»', 'توقع الوزير'],
    ['سبق-الرياض: تشارك المملكة', 'سبق-الرياض', 'تشارك المملكة'],
    ['القاهرة- وفتح انتقال التوأم ملفا', 'القاهرة', 'وفتح انتقال التوأم ملفا'],
    ['روما 2 مايو 09:31\n\nعين رئيس جديد', 'روما 2 مايو 09:31', 'عين رئيس جديد'],
    ['عين اليوم – نيويورك\n\nسلمت المملكة', 'عين اليوم – نيويورك', 'سلمت المملكة'],
  ])('is cut and kept: %j', (opening, dateline, text) => {
    expect(parse(`عنوان\n\n${opening}.`)).toMatchObject({ dateline, text: `${text}.` });
    expect(reasonsOf(`عنوان\n\n${opening}.`)).toContain('dateline');
  });

  it.each([
    'قال الرئيس (66 عاما) نعم',
    'الاتحاد - النصر غدا',
    'منتدى آسيا (أبيك)\n\nقال الرئيس',
    'مقتل 5 جنود - أمس',
    'وقال: نعم',
    'العلاقات الروسية-الكورية تتحسن',
  ])('is not %j', (opening) => {
    expect(parse(`عنوان\n\n${opening}.`).dateline).toBeUndefined();
  });
});

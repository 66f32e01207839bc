import { parse, reasonsOf, textOf } from './parsed';

const BODY = 'قال الرئيس نعم.\n\nثم ذهب الوزير إلى القمة.';

describe('what the page said around the article', () => {
  it.each([
    ['related articles and the way up', `${BODY}\n\n \n\nمقالات ذات صلة\n\nزر الذهاب إلى الأعلى`],
    ['links under a heading of their own', `${BODY}\n\nمقالات ذات صلة\n\nخبر آخر عن القمة\n\nخبر ثالث`],
    ['a link set into the text', BODY.replace('\n\n', '\n\nاقرأ أيضا: خبر آخر عن القمة\n\n')],
    ['sharing', `${BODY}\n\nشارك هذا الخبر\n\nفيسبوك تويتر واتساب\n\nطباعة`],
    ['following', `${BODY}\n\nتابعونا على تويتر`],
    ['clicking', `${BODY}\n\nانقر هنا لمشاهدة الفيديو`],
    ['a photo credit', `تصوير: سلمى حداد\n\n${BODY}`],
    ['rights', `${BODY}\n\nجميع الحقوق محفوظة 2019`],
    ['a time stamp', `آخر تحديث: 12 مايو\n\n${BODY}`],
    ['what else one may like', `${BODY}\n\nقد يعجبك أيضا\n\nخبر آخر عن القمة`],
    ['the most read', `${BODY}\n\nالأكثر قراءة\n\nخبر آخر عن القمة`],
    ['comments', `${BODY}\n\nأضف تعليقك\n\nأحسنت يا كاتب`],
    ['the way up alone', BODY.replace('\n\n', '\n\nزر الذهاب إلى الأعلى\n\n')],
    ['the way back', BODY.replace('\n\n', '\n\nالعودة الى الاعلى\n\n')],
    ['more', `${BODY}\n\nللمزيد: خبر آخر عن القمة`],
    ['a short address', `${BODY}\n\nرابط مختصر`],
    ['a photo credit in brackets', BODY.replace('\n\n', '\n\n(الصورة من الأرشيف)\n\n')],
    ['tags', `${BODY}\n\nالوسوم: كيم، ترامب`],
    ['the agency', `${BODY}\n\nالمصدر: وكالات`],
    ['how to write to the columnist', `${BODY}\n\nsalim@example.com\n\nللتواصل أرسل sms إلى 88548\n\nموبايلي, 738303`],
    ['counters', `120 مشاهدة\n\n3 دقائق قراءة\n\n${BODY}`],
    [
      'a style sheet',
      BODY.replace('نعم.', 'نعم. #vote ul { padding: 0; margin: 0; } .box { border: solid; overflow: hidden; }'),
    ],
  ])('is cut: %s', (_, source) => {
    expect(textOf(source, { title: 'عنوان' })).toBe(BODY);
    expect(reasonsOf(source, { title: 'عنوان' })).toContain('boilerplate');
  });

  it('is cut behind the last sentence where the lines were lost', () => {
    expect(textOf('قال الرئيس نعم. مقالات ذات صلة زر الذهاب إلى الأعلى')).toBe('قال الرئيس نعم.');
  });

  it.each([
    [
      'تابعونا على الشاشة وهي تتحدث عن القمة التي ستعقد غدا في هانوي بين الرئيسين بعد أن اتفق الجانبان على جدول أعمالها كله أمس في بكين مع الوفدين.',
    ],
    ['مقالات ذات صلة بالقمة نشرت أمس.'],
    ['شارك الرئيس في القمة.'],
    ['طباعة الكتب تزدهر.'],
    ['قال {نعم} ثم ذهب.'],
  ])('is not a sentence that begins like it: %j', (sentence) => {
    expect(textOf(`${BODY}\n\n${sentence}`, { title: 'عنوان' })).toBe(`${BODY}\n\n${sentence}`);
  });

  it('takes nothing of an article that goes on after it', () => {
    expect(textOf(BODY.replace('\n\n', '\n\nمقالات ذات صلة\n\n'), { title: 'عنوان' })).toBe(BODY);
  });

  it('is kept where nothing else is there', () => {
    expect(parse('مقالات ذات صلة').text).toBe('مقالات ذات صلة');
  });
});

import { shippedEngine } from '@/content/shelf';
import { annotateText } from '@/tests/support/engine';
import { makeContext } from '../../lib/questions/context';
import { heldRoles } from '../../lib/questions/held-roles';
import { officesInBody, otherMinistries } from '../../lib/questions/offices';

const rolesIn = (text: string): string[] =>
  heldRoles(makeContext(shippedEngine(), annotateText(text))).map(({ person, role }) => `${person.name}: ${role}`);

describe('who holds which office', () => {
  it.each([
    ['before the name', 'قال وزير النقل الماليزي سالم العتيبي إن الرحلات ستعود غدا.', 'وزير النقل الماليزي'],
    [
      'before a form of address',
      'تسلم الجائزة من مدير الكلية الحربية المصرية اللواء سالم العتيبي في القاهرة.',
      'مدير الكلية الحربية المصرية',
    ],
    ['behind a name that speaks', 'أكد سالم العتيبي نائب رئيس نادي الهلال أن المباراة ستؤجل.', 'نائب رئيس نادي الهلال'],
    [
      'behind a comma',
      'وشارك في الحفل سالم العتيبي، رئيس جهاز الاستخبارات السابق، مع عدد من الضباط.',
      'رئيس جهاز الاستخبارات السابق',
    ],
    [
      'with the body it belongs to',
      'أعلن سالم العتيبي رئيس الهيئة العامة للرقابة المالية أن الأسعار استقرت.',
      'رئيس الهيئة العامة للرقابة المالية',
    ],
    [
      'with the place it belongs to',
      'وقال المهندس سالم العتيبي مدير إدارة الخدمات ببلدية جدة إن الحملة انتهت.',
      'مدير إدارة الخدمات ببلدية جدة',
    ],
    [
      'without whom it speaks to',
      'قال سالم العتيبي وزير الخارجية الفرنسي للصحفيين إن الاتفاق قريب.',
      'وزير الخارجية الفرنسي',
    ],
  ])('reads an office %s', (_, text, role) => {
    expect(rolesIn(text)).toContain(`سالم العتيبي: ${role}`);
  });

  it.each([
    ['the object of a verb', 'استقبل سالم العتيبي رئيس نادي الهلال في مكتبه أمس.'],
    ['that of an agent', 'أكد وكيل أعمال المهاجم الشيلي سالم العتيبي وجود مفاوضات مع النادي.'],
    ['that of a body named after him', 'قال رئيس مدينة الملك سالم العتيبي إن المذكرة مهمة.'],
    ['half of one', 'أكد سالم العتيبي وزير الدفاع والإنتاج الحربي أن المصنع سيفتتح.'],
    ['a trade', 'أكد سالم العتيبي مدرب المنتخب الوطني أن الفريق جاهز.'],
  ])('takes no office that is %s', (_, text) => {
    expect(rolesIn(text).filter((held) => held.startsWith('سالم العتيبي'))).toEqual([]);
  });

  it('reads the office of whoever is named, not that of who works for him', () => {
    expect(rolesIn('وعمل خالد سنوات مستشارا لرئيس الوزراء الماليزي أحمد حسن، وكان قريبا منه.')).toEqual([
      'أحمد حسن: رئيس الوزراء الماليزي',
    ]);
  });

  it('takes no name that may go on', () => {
    expect(rolesIn('قال وزير الداخلية الكويتي محمد خالد الحمد الصباح إن الأمن مستتب.')).not.toContain(
      'محمد خالد: وزير الداخلية الكويتي',
    );
  });
});

describe('offices beside an office', () => {
  it('are those of the same body, whatever kind of body it is', () => {
    expect(officesInBody('رئيس جامعة الشرق الأوسط')).toContain('أمين سر جامعة الشرق الأوسط');
    expect(officesInBody('نائب رئيس نادي الرائد')).toEqual(
      expect.arrayContaining(['رئيس نادي الرائد', 'مدير نادي الرائد']),
    );
    expect(officesInBody('أمين منطقة المدينة المنورة')).toContain('أمير منطقة المدينة المنورة');
    const beside = officesInBody('الرئيس التنفيذي للشركة السعودية للكهرباء');
    expect(beside).toContain('المدير المالي للشركة السعودية للكهرباء');
    expect(beside).not.toContain('المدير التنفيذي للشركة السعودية للكهرباء');
  });

  it.each(['رئيس الوزراء', 'مستشار الوزير المتحدث الرسمي', 'رئيس الجمهورية'])('are not made of %s', (office) => {
    expect(officesInBody(office)).toEqual([]);
  });

  it('of a ministry that is one of its kind are ministries that every country has', () => {
    expect(otherMinistries('وزير الحالات الطارئة')).toContain('وزير الصحة');
    expect(otherMinistries('وزير الآثار المصري')).not.toContain('وزير الآثار المصري');
    expect(otherMinistries('رئيس الجمعية')).toEqual([]);
  });
});

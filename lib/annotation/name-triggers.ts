import { foldSpelling } from '@/lib/orthography';

/** Words that announce a name or tie its parts, as lemmas without marks; folded where a table is asked about printed words. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const foldedWords = (text: string): ReadonlySet<string> => new Set([...words(text)].map(foldSpelling));

/** Titles and roles before a person's name. */
export const PERSON_TITLES = words(`
  رئيس وزير شيخ مهندس سيد سيدة آنسة أمير أميرة نائب لواء سفير ملك ملكة جنرال زعيم زعيمة مستشار مستشارة عقيد عميد مدرب متحدث متحدثة ناطق مدير مديرة أمين قائد مفتي بابا
  حاخام دكتور دكتورة أستاذ أستاذة رائد نقيب فريق مشير إمام خليفة سلطان قاضي محامي كاتب كاتبة شاعر شاعرة فنان فنانة ممثل ممثلة مخرج مخرجة لاعب لاعبة مغني مغنية صحافي صحفي عالم
  باحث باحثة خبير خبيرة محلل عضو مساعد مبعوث مندوب منسق مفوض محافظ عمدة حاكم رئيسة وزيرة قس مطران بطريرك كردينال حجة حارس مهاجم مدافع قاض مؤسس صاحب زوجة زوج ابن ابنة نجل شقيق والد والدة
  مرشح مرشحة داعية مؤرخ فيلسوف روائي روائية مفكر عازف موسيقار مصور رسام نجم نجمة بطل بطلة عداء سباح جندي ضابط شرطي طبيب طبيبة حاج حاجة رفيق مواطن مواطنة طالب طالبة شاب طفل طفلة
  مقدم ملازم عاهل إمبراطور إمبراطورة قيصر سناتور سيناتور لورد سير مستر مسيو مدام كابتن أب أم أخ أخت عم خال زميل صديق مطرب مطربة راقصة مقرئ صحابي نبي قديس أسقف ناشط ناشطة مراسل
`);

/** Forms of address that stand before the name itself without an article, never before what somebody heads. */
export const HONORIFICS = foldedWords(`
  دكتور الدكتور مستر سير لورد كابتن معالي سعادة سمو جلالة فخامة دولة سيادة فضيلة سماحة غبطة نيافة مولاي سيدي سيد شيخ آنسة مدام مسيو السناتور السيناتور الشهيد المرحوم آية الحاج الملا ملا مير دون
`);

/** Whoever rules or heads: in the construct state what follows is a country or a body, `ملك أراغون`. */
export const RULERS = words('ملك ملكة سلطان أمير أميرة حاكم عاهل إمبراطور إمبراطورة قيصر خليفة والي محافظ شاه');

/** Verbs whose subject speaks or acts as a person: قال, أكد. */
export const SPEECH_VERBS = words(`
  قال أكد أضاف أوضح صرح ذكر أشار أعلن اعتبر رأى شدد حذر نفى دعا طالب تابع واصل كشف اعترف لفت انتقد اتهم وصف رفض توقع رجح أعرب عبر تساءل سأل أجاب رد علق أبلغ أخبر روى حكى تحدث تكلم
  كتب خاطب زعم ادعى جدد كرر أقر رحب ندد استنكر أدان هدد تعهد وعد طلب اقترح استبعد نصح وجه تمنى أمل تكهن تنبأ استطرد أردف أبدى شكر هنأ عزى التقى اجتمع صافح استقبل زار غادر وصل عاد بحث تزوج ولد توفي
  مات اغتيل فاز سجل أحرز قاد درب اعتزل انضم انتقل وقع ترأس تولى خلف عين انتخب استقال حضر شارك ألف أخرج غنى رشح خاض هزم تغلب ألقى شعر اعتقد ظن فكر قرر اكتشف
`);

/** Kinds of place before a place's name. */
export const PLACE_HEADS = words(`
  مدينة مقاطعة منطقة جزيرة جزر ولاية بلدة قرية محافظة إقليم ميناء مطار بحر نهر جبل جبال عاصمة جمهورية دولة بحيرة صحراء خليج مضيق حي شارع سهل وادي مخيم معبر مملكة إمارة قضاء ضاحية مستوطنة معتقل سجن قاعدة
  ساحل شاطئ هضبة غابة ميدان ساحة بلاد جهة عمالة دائرة بلدية حصن ثغر قلعة قصر منتجع خط ضفة قطاع ريف سلطنة إمبراطورية إيالة معركة جنوب شمال شرق غرب وسط ضواحي ناحية مدن قرى أرض أراضي طريق تل قمة حوض دلتا معاهدة
`);

/** Heads that a place's name leaves outside when the rest is a name itself: نهر النيل, قطاع غزة. Folded. */
export const PLACE_NAME_HEADS = foldedWords(
  'نهر بحيرة جبل مدينة دولة جمهورية مملكة قطاع ولاية إقليم محافظة جزيرة بلاد مطار ميناء وادي هضبة صحراء حوض خط الوطن العالم مدينتي',
);

/** Directions before a place's name: جنوب لبنان; with the article before a nisba, الجنوب اللبناني. Folded. */
export const DIRECTIONS = foldedWords('شمال جنوب شرق غرب وسط شمالي جنوبي شرقي غربي أقصى الشمال الجنوب');

/** Bodies that every state has: a common noun says what they are, nothing names them. Folded. */
export const NAMELESS_BODIES = new Set(
  [
    'مجلس الوزراء',
    'مجلس النواب',
    'مجلس الشيوخ',
    'مجلس الشعب',
    'مجلس العموم',
    'مجلس اللوردات',
    'مجلس الشورى',
    'مجلس الأعيان',
    'المجلس التشريعي',
    'الجيش الإسرائيلي',
    'الجيش الأمريكي',
    'الجيش الأميركي',
    'الجيش اللبناني',
  ].map(foldSpelling),
);

/** Kinds of body whose name contains them: حزب العمال, جامعة القاهرة. */
export const NAMING_HEADS = words(
  'حزب جامعة اتحاد منظمة معهد بنك حلف رابطة نقابة هيئة جبهة وكالة مجلس لجنة مركز جمعية صندوق كلية محكمة ائتلاف تيار مؤتمر كونفدرالية فدرالية اتحادية مكتب أكاديمية',
);

/** Kinds of body that stand outside the name: صحيفة الحياة, شركة أرامكو. */
export const OUTSIDE_HEADS = words(`
  شركة صحيفة جريدة مجلة قناة نادي فريق مؤسسة شبكة إذاعة تلفزيون فضائية محطة حركة تنظيم جماعة مصرف كتلة ميليشيا مليشيا كتيبة كتائب سرايا مدرسة مستشفى مسجد متحف معمل مختبر فندق طيران شعب سهم مطعم مجمع فضائية موقع مراسل مراسلة
`);

/** Of these, the ones that are named like places and ideas: صحيفة الشرق الأوسط. */
export const MEDIA_HEADS = words('صحيفة جريدة مجلة قناة إذاعة فضائية مراسل مراسلة');

/** The same heads as a known name may begin with them, folded: قناة الجزيرة is named الجزيرة. */
export const OUTSIDE_FIRST_WORDS = foldedWords('شركة صحيفة جريدة مجلة قناة فريق شبكة حركة تنظيم جماعة ميليشيا مليشيا');

/** Bodies of which one noun more says only what they do: هيئة الدفاع; هيئة كبار العلماء is a name. */
export const NEEDING_MORE = words('هيئة لجنة جمعية رابطة مكتب مؤتمر ائتلاف');

/** Adjectives of a body's name that are no nisbas. Folded. */
export const BODY_ADJECTIVES = foldedWords(
  'العام العامة الأعلى العليا المتحدة المتحد الحر الحرة الأحمر الديمقراطي الموحد المشترك',
);

/** Words after which the name of a town is that of its club: مرمى مانشستر. */
export const CLUB_CUES = words(
  'لاعب حارس مهاجم مدافع مدرب نجم مرمى صف فريق نادي ضيف مضيف رفقة قميص جمهور هداف ركلة خصم غريم منافس جناح',
);
/** Those of them that an unknown word follows only as a club, never as a person. */
export const CLUB_ONLY_CUES = words('مرمى صف نادي ضيف مضيف رفقة قميص');
/** Verbs of games and the prepositions between them and the other side. */
export const CONTEST_VERBS = words('فاز خسر تعادل تغلب هزم واجه فوز خسارة تعادل تغلب هزيمة لقاء مباراة');
export const CONTEST_PREPOSITIONS = words('على أمام مع ضد');

/** Names of Latin letters, of which acronyms are made: بي بي سي. Folded. */
export const LETTER_NAMES = foldedWords(
  'ايه أي إيه بي سي دي إي إف اف جي إتش اتش آي جاي كيه كي إل ال إم ام إن ان أن او أو كيو آر ار إس اس أس تي يو في دبليو إكس واي زد',
);

/** Titles that open the name of a body's namesake: جامعة الملك فهد. Folded. */
export const NAMESAKE_TITLES = foldedWords('الملك الأمير الشيخ السلطان الإمام الرئيس الملكة الشهيد القديس');

/** Particles inside names: they tie the words on both sides. Folded. */
export const FILIATION = foldedWords('بن ابن بنت ولد أولد');
export const KUNYA = foldedWords('أبو أبي أبا بو');
export const FOREIGN_PARTICLES = foldedWords('دي فان فون دا ديل دل دو دوس دين در دير لا لو لي ماك سان سانت أوف تير يو');

/** First halves of names in الدين and الله: صلاح الدين, نصر الله. Folded. */
export const COMPOUND_FIRST = foldedWords(`
  صلاح نور زين بهاء علاء سيف شمس عز جمال تقي محيي محي نجم فخر ضياء خير ناصر صدر سعد عماد ركن نصر رزق جار فضل فتح حبيب شهاب كمال جاد بدر معز عطا هبة شرف ظهير قطب أسد مجد حسام نظام جلال
  حمد فيض ولي ذبيح عبيد عون لطف رحمة سراج برهان غياث قمر معين وجيه شجاع أمين
`);

/** What the second half may be. Folded. */
export const COMPOUND_SECOND = foldedWords('الدين الله');

/** Ordinals behind a ruler's name: محمد السادس. Folded. */
export const REGNAL_ORDINALS = foldedWords(
  'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي الثانية الأولى الثالثة',
);

/** Adjectives that describe a person just named and are not of the name: كلينتون السابق. Folded. */
export const NOT_SURNAMES = foldedWords(
  'السابق الراحل الحالي الجديد الأسبق المقبل الأخير الكبير الشهير المعروف المسؤول الصغير القادم التالي الوحيد الآن اليوم الذي التي اللذين الذين الجاري الماضي',
);

/** Titles behind the name, part of it: نادر شاه. Folded. */
export const NAME_SUFFIXES = foldedWords('شاه خان باشا بك بيك آغا أفندي خاتون');

/** Heads before a family's name: أسرة مينغ. */
export const FAMILY_HEADS = words('أسرة عائلة سلالة آل');

import { hasArabic } from '@/lib/orthography';
import type { Change, Draft } from './draft';
import { countWords, cutLine, type Line, splitLines } from './lines';

/**
 * What a page prints around its article. Each pattern matches a line from its beginning.
 * - anywhere: a line of its own, wherever it stands (a link set into the article)
 * - edge: only in the unbroken run of such lines at the beginning or end, for words that an article could use itself
 * - tail: begins the list of links after the article; what follows goes with it
 */
type Debris = { readonly where: 'anywhere' | 'edge' | 'tail'; readonly pattern: RegExp };

const DEBRIS: readonly Debris[] = [
  {
    where: 'tail',
    pattern: /^(?:مقالات|أخبار|اخبار|مواضيع|موضوعات|مواد|تقارير|قصص) (?:ذات (?:ال)?صلة|مشابهة|متعلقة|مرتبطة)\s*:?$/,
  },
  { where: 'tail', pattern: /^قد (?:يعجبك|يهمك|تعجبك|تهمك) (?:أيضا|أيضًا|أيضاً|ايضا)\s*:?$/ },
  { where: 'tail', pattern: /^(?:الأكثر|الاكثر) (?:قراءة|مشاهدة|تعليقا)\s*:?$/ },
  { where: 'tail', pattern: /^(?:التعليقات|أضف تعليق|اضف تعليق|اترك (?:تعليق|رد)|أكتب تعليق|اكتب تعليق)/ },
  { where: 'anywhere', pattern: /^زر الذهاب [إا]لى ال[أا]على$/ },
  { where: 'anywhere', pattern: /^(?:العودة|الرجوع) [إا]لى ال[أا]على$/ },
  {
    where: 'anywhere',
    pattern:
      /^(?:[إا]?قرأ|[إا]?قرئي|[إا]قرؤوا|شاهد|طالع|لمتابعة المزيد|للاطلاع على المزيد) (?:أيضا|أيضًا|أيضاً|ايضا|المزيد)(?:\s|:|$)/,
  },
  { where: 'anywhere', pattern: /^للمزيد(?:\s|:|$)/ },
  { where: 'anywhere', pattern: /^(?:انقر|انقري|انقروا|إضغط|اضغط|اضغطوا|إنقر) (?:هنا|على|فوق)(?:\s|:|$)/ },
  { where: 'anywhere', pattern: /^(?:تابعونا|تابعنا|تابعوا|تابع) (?:على|عبر|صفحتنا|قناتنا|حسابنا|آخر)(?:\s|$)/ },
  {
    where: 'anywhere',
    pattern:
      /^(?:شارك|شاركها|شاركه|شاركوا|انشر)(?: (?:هذا|هذه))?(?: (?:ال)?(?:مقال|مقالة|خبر|موضوع|صفحة))?(?: (?:على|عبر|مع) .{0,60})?\s*:?$/,
  },
  { where: 'anywhere', pattern: /^(?:نسخ الرابط|(?:ال)?رابط (?:ال)?مختصر|رابط الخبر)(?:\s|:|$)/ },
  { where: 'anywhere', pattern: /^(?:مصدر الصورة|تعليق الصورة|الصورة|صورة|تصوير|عدسة)\s*:/ },
  { where: 'anywhere', pattern: /^\((?:الصورة|صورة|تصوير|عدسة|أرشيف|أرشيفية)[^)]{0,60}\)$/ },
  { where: 'anywhere', pattern: /^(?:جميع الحقوق|حقوق النشر|كل الحقوق|كافة الحقوق)(?: والطبع)? محفوظة/ },
  {
    where: 'anywhere',
    pattern: /^(?:الوسوم|وسوم|كلمات مفتاحية|الكلمات المفتاحية|كلمات دلالية|الكلمات الدلالية|تاغ|تاغات)\s*:/,
  },
  { where: 'edge', pattern: /^(?:آخر تحديث|اخر تحديث|تاريخ النشر|تم النشر|نشر في|نُشر في|تم التحديث)(?:\s|:|$)/ },
  // a columnist's address and the numbers to write to
  { where: 'edge', pattern: /^[\w.+-]+@[\w.-]+\.\w+$/ },
  { where: 'edge', pattern: /^للتواصل(?:\s|:)/ },
  { where: 'edge', pattern: /\bsms\b|تبدأ بالرمز \d/i },
  { where: 'edge', pattern: /^(?:الاتصالات|موبايلي|زين)[\s،,:]{1,3}\d{3,}/ },
  { where: 'edge', pattern: /^(?:المصدر|مصدر الخبر|المصادر)\s*:/ },
  {
    where: 'edge',
    pattern:
      /^(?:(?:فيسبوك|فيس بوك|تويتر|إكس|واتساب|واتس اب|تلغرام|تيليجرام|تلقرام|لينكدإن|لينكد إن|بينتيريست|ماسنجر|سكايب|طباعة|مشاركة|مشاركة عبر البريد|البريد الإلكتروني|إرسال إيميل|حفظ|تعليق|تعليقات|الرئيسية|القائمة|بحث|السابق|التالي|facebook|twitter|whatsapp|telegram|linkedin|pinterest|messenger|print)(?:[ |،,]+|$))+$/i,
  },
  { where: 'edge', pattern: /^(?:\d+ )?(?:مشاهدة|مشاهدات|قراءة|دقيقة قراءة|دقائق قراءة)(?: واحدة)?$/ },
];

/** A line with more words than this is said by somebody, whatever it begins with. */
const LONGEST_DEBRIS = 25;
const LONGEST_LINK = 30;

/** A headline of another article: short, and no sentence with its stop. */
const isLink = ({ text }: Line): boolean => countWords(text) <= LONGEST_LINK && !text.endsWith('.');

const debrisAt = ({ text }: Line): Debris['where'] | undefined =>
  text.length > 400 || countWords(text) > LONGEST_DEBRIS
    ? undefined
    : DEBRIS.find(({ pattern }) => pattern.test(text))?.where;

/** Cuts what the page said around the article: «مقالات ذات صلة», «شارك هذا الخبر», «انقر هنا …». */
export const cutBoilerplate = ({ text }: Draft): Change[] => {
  const lines = splitLines(text).filter((line) => line.text !== '');
  const kinds = lines.map(debrisAt);
  const isCut = kinds.map((kind) => kind === 'anywhere');

  const tail = kinds.findIndex((kind, i) => kind === 'tail' && lines.slice(i + 1).every(isLink));
  if (tail >= 0) isCut.fill(true, tail);
  kinds.forEach((kind, i) => {
    if (kind === 'tail') isCut[i] = true;
  });
  for (let i = 0; i < lines.length && (isCut[i] || kinds[i] === 'edge'); i += 1) isCut[i] = true;
  for (let i = lines.length - 1; i >= 0 && (isCut[i] || kinds[i] === 'edge'); i -= 1) isCut[i] = true;

  const changes = lines.filter((_, i) => isCut[i]).map((line) => cutLine(line, 'boilerplate'));
  const last = lines.findLast((_, i) => !isCut[i]);
  if (last) changes.push(...cutGluedTail(last));
  const kept = lines.filter((_, i) => !isCut[i]);
  return kept.some((line) => hasArabic(line.text)) ? changes.sort((a, b) => a.start - b.start) : [];
};

/** Where the line breaks were lost, the same phrases stand behind the last sentence. */
const GLUED_TAIL =
  /(?<=[.؟!»)] ?)(?: ?(?:مقالات ذات صلة|مواضيع ذات صلة|أخبار ذات صلة|زر الذهاب إلى الأعلى|العودة إلى الأعلى|شارك هذا (?:الخبر|المقال|الموضوع)))+$/;

const cutGluedTail = ({ text, start, end }: Line): Change[] => {
  const from = Math.max(0, text.length - 200);
  const match = GLUED_TAIL.exec(text.slice(from));
  return match ? [{ start: start + from + match.index, end, replacement: '', reason: 'boilerplate' }] : [];
};

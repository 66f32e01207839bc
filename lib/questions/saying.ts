/** Verbs of saying with the particle their content takes (ARABIC.md section 7). */
export const SAYING: Readonly<Record<string, string>> = {
  قال: 'إن',
  أكد: 'أن',
  أضاف: 'أن',
  ذكر: 'أن',
  أعلن: 'أن',
  أوضح: 'أن',
  رأى: 'أن',
  اعتبر: 'أن',
  أفاد: 'بأن',
  توقع: 'أن',
  كشف: 'أن',
  صرح: 'بأن',
  حذر: 'من أن',
  شدد: 'على أن',
  أشار: 'إلى أن',
  لفت: 'إلى أن',
  زعم: 'أن',
  بين: 'أن',
  نفى: 'أن',
};

export const SAYING_VERBS: readonly string[] = Object.keys(SAYING);

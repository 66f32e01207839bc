/** How a verb of saying introduces what was said: أشار **إلى** أنّ, صرّح **ب**أنّ, قال **إنّ**. */
export type SpeechVerb = {
  readonly complementizer: 'إن' | 'أن';
  /** What stands before the complementizer, as it is written: `ب` is attached, إلى stands alone. */
  readonly preposition?: 'ب' | 'إلى' | 'على' | 'من' | 'عن';
  /** A second preposition that the press uses as well: أفاد أنّ beside أفاد بأنّ. */
  readonly isAlsoBare?: true;
  /** Goes on from what was said before: a question by itself asks who *said* it. */
  readonly continues?: true;
};

/** Verbs that report speech or a stated opinion, by lemma (their government by ARABIC usage in the press). */
export const SPEECH_VERBS: Readonly<Record<string, SpeechVerb>> = {
  قَالَ: { complementizer: 'إن' },
  أَكَّدَ: { complementizer: 'أن' },
  أَضَافَ: { complementizer: 'أن', continues: true },
  ذَكَرَ: { complementizer: 'أن' },
  أَعْلَنَ: { complementizer: 'أن' },
  أَوْضَحَ: { complementizer: 'أن' },
  رَأَى: { complementizer: 'أن' },
  اِعْتَبَرَ: { complementizer: 'أن' },
  أَفَادَ: { complementizer: 'أن', preposition: 'ب', isAlsoBare: true },
  تَوَقَّعَ: { complementizer: 'أن' },
  كَشَفَ: { complementizer: 'أن', preposition: 'عن', isAlsoBare: true },
  صَرَّحَ: { complementizer: 'أن', preposition: 'ب', isAlsoBare: true },
  حَذَّرَ: { complementizer: 'أن', preposition: 'من' },
  شَدَّدَ: { complementizer: 'أن', preposition: 'على' },
  أَشَارَ: { complementizer: 'أن', preposition: 'إلى' },
  لَفَتَ: { complementizer: 'أن', preposition: 'إلى' },
  نَوَّهَ: { complementizer: 'أن', preposition: 'إلى' },
  أَلْمَحَ: { complementizer: 'أن', preposition: 'إلى' },
  نَبَّهَ: { complementizer: 'أن', preposition: 'إلى' },
  زَعَمَ: { complementizer: 'أن' },
  اِدَّعَى: { complementizer: 'أن' },
  بَيَّنَ: { complementizer: 'أن' },
  نَفَى: { complementizer: 'أن' },
  اِعْتَرَفَ: { complementizer: 'أن', preposition: 'ب' },
  أَقَرَّ: { complementizer: 'أن', preposition: 'ب' },
  اِعْتَقَدَ: { complementizer: 'أن' },
  تَابَعَ: { complementizer: 'أن', continues: true },
  أَرْدَفَ: { complementizer: 'أن', continues: true },
  اِسْتَطْرَدَ: { complementizer: 'أن', continues: true },
};

/** Participles that report: «…، مشيرًا إلى أنّ», by their form without marks and ending, with their verb. */
export const SPEECH_PARTICIPLES: Readonly<Record<string, string>> = {
  قائل: 'قَالَ',
  مضيف: 'أَضَافَ',
  مؤكد: 'أَكَّدَ',
  مشير: 'أَشَارَ',
  موضح: 'أَوْضَحَ',
  لافت: 'لَفَتَ',
  معتبر: 'اِعْتَبَرَ',
  محذر: 'حَذَّرَ',
  مشدد: 'شَدَّدَ',
  معلن: 'أَعْلَنَ',
  مبين: 'بَيَّنَ',
  متوقع: 'تَوَقَّعَ',
  كاشف: 'كَشَفَ',
  منوه: 'نَوَّهَ',
  منبه: 'نَبَّهَ',
  زاعم: 'زَعَمَ',
  مردف: 'أَرْدَفَ',
  متابع: 'تَابَعَ',
};

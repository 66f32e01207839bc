import type { TokenSpan } from '@/lib/annotation';
import type { QuestionContext } from './context';
import { standardSpelling } from './wording';

/** Offices that any country has; made to fit a key by its own nationality or country. */
const OFFICES = ['رئيس الوزراء', 'وزير الخارجية', 'وزير الدفاع', 'وزير الداخلية', 'وزير المالية', 'رئيس البرلمان'];
const OFFICES_OF = ['رئيس وزراء', 'وزير خارجية', 'وزير دفاع', 'وزير داخلية', 'رئيس برلمان'];

/** The same country's other offices: وزير الخارجية الروسي for مساعد الرئيس الروسي, وزير دفاع كوريا الجنوبية for رئيس كوريا الجنوبية. */
export const otherOffices = (context: QuestionContext, roleSpan: TokenSpan, key: string): string[] => {
  const country = context.referents.flatMap(({ type, mentions, name }) =>
    type === 'place' &&
    mentions.some(({ from, to }) => to === roleSpan.to && context.tokens[from]?.analysis?.semantic === 'country')
      ? [name]
      : [],
  )[0];
  if (country && key.endsWith(country)) return OFFICES_OF.map((office) => `${office} ${country}`);
  const last = context.tokens[roleSpan.to - 1];
  const isNationality =
    last?.analysis?.pos === 'ADJ' && /^[A-Z]/.test(last.analysis.gloss) && last.analysis.features.Gender !== 'Fem';
  return isNationality ? OFFICES.map((office) => `${office} ${standardSpelling(last)}`) : [];
};

/** What ministries and ministers are for: one word of a name can stand for another's. */
const PORTFOLIOS = [
  'الخارجية',
  'الدفاع',
  'الداخلية',
  'المالية',
  'العدل',
  'الصحة',
  'التعليم',
  'النقل',
  'الزراعة',
  'السياحة',
  'الاقتصاد',
  'الثقافة',
  'الإعلام',
  'البيئة',
];
const MINISTERIAL = /(^|\s)(وزير|وزيرة|وزارة) (ال)?(\S+)/;

/** The same office of other ministries: المتحدث باسم وزارة الخارجية الروسية → … وزارة الدفاع الروسية, … */
export const otherMinistries = (key: string): string[] => {
  const match = MINISTERIAL.exec(key);
  const word = match?.[4] ?? '';
  if (!match || !PORTFOLIOS.includes(`ال${word}`)) return [];
  const said = `${match[2] ?? ''} ${match[3] ?? ''}${word}`;
  return PORTFOLIOS.filter((portfolio) => portfolio !== `ال${word}`).map((portfolio) =>
    key.replace(said, `${match[2] ?? ''} ${match[3] ? portfolio : portfolio.slice(2)}`),
  );
};

/** Offices within one body, in the two ways a body is joined to them: مدير الجمعية, المدير العام للجمعية. The first of a list is only ever a key. */
const OFFICES_IN_BODY: readonly (readonly string[])[] = [
  ['نائب رئيس', 'رئيس', 'مدير', 'أمين سر', 'مستشار', 'مقرر'],
  [
    'المدير الطبي',
    'المتحدث الرسمي',
    'المدير العام',
    'المدير المالي',
    'المدير التنفيذي',
    'الأمين العام',
    'المستشار القانوني',
    'المدير الإقليمي',
  ],
];

/** Another office of the same body: أمين سر الجمعية for رئيس الجمعية, المدير العام لهيئة الطيران for the المتحدث الرسمي لهيئة الطيران. */
export const officesInBody = (key: string): string[] => {
  for (const offices of OFFICES_IN_BODY) {
    const own = offices.find((office) => key.startsWith(`${office} `));
    if (own === undefined) continue;
    const body = key.slice(own.length + 1);
    const joinsByPreposition = own.startsWith('ال');
    // رئيس الوزراء, نائب وزير: no body but a title
    if (joinsByPreposition ? !body.startsWith('ل') : !/^ال(?!وزراء|حكومة|جمهورية|دولة|مجلس|برلمان)/.test(body))
      return [];
    return offices
      .slice(1)
      .filter((office) => office !== own)
      .map((office) => `${office} ${body}`);
  }
  return [];
};

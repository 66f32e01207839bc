import type { TokenSpan } from '@/lib/annotation';
import type { QuestionContext } from './context';
import { lexicalIndex } from './lexical-index';
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
    last?.analysis?.features.Gender !== 'Fem' &&
    lexicalIndex(context.engine).nationalities.some(({ entry }) => entry.lemma === last?.analysis?.lemma);
  return last && isNationality ? OFFICES.map((office) => `${office} ${standardSpelling(last)}`) : [];
};

/** What ministries and ministers are for, by what they have to do with: one word of a name can stand for a near one. */
const PORTFOLIOS_BY_FIELD = [
  ['الخارجية', 'الدفاع', 'الداخلية', 'العدل', 'المالية'],
  ['الاقتصاد', 'المالية', 'التجارة', 'الصناعة', 'التخطيط', 'النقل'],
  ['الصحة', 'التعليم', 'الداخلية', 'الزراعة', 'البيئة', 'العمل'],
  ['الثقافة', 'الإعلام', 'السياحة', 'الآثار', 'التعليم'],
] as const;
const PORTFOLIOS = ['الخارجية', 'الدفاع', 'الداخلية', 'المالية', 'العدل', 'الصحة', 'التعليم', 'النقل', 'الزراعة'];
const SOLE_MINISTER = /^((?:نائب |معاون )?وزيرة?) ال\S+(?: ال\S+)?$/;
const MINISTERIAL = /(^|\s)(وزير|وزيرة|وزارة) (ال)?(\S+)/;

/** The same office of other ministries: المتحدث باسم وزارة الخارجية الروسية → … وزارة الدفاع الروسية, … */
export const otherMinistries = (key: string): string[] => {
  const match = MINISTERIAL.exec(key);
  const word = match?.[4] ?? '';
  if (!match) return [];
  // وزير الحالات الطارئة: a ministry that no other country has stands beside those that all have
  const near = PORTFOLIOS_BY_FIELD.find((field) => field.some((portfolio) => portfolio === `ال${word}`));
  if (!near)
    return SOLE_MINISTER.test(key)
      ? PORTFOLIOS.map((portfolio) => key.replace(SOLE_MINISTER, (_, office: string) => `${office} ${portfolio}`))
      : [];
  const said = `${match[2] ?? ''} ${match[3] ?? ''}${word}`;
  return near
    .filter((portfolio) => portfolio !== `ال${word}`)
    .map((portfolio) => key.replace(said, `${match[2] ?? ''} ${match[3] ? portfolio : portfolio.slice(2)}`));
};

/** Offices within one body, in the two ways a body is joined to them: مدير الجمعية, المدير العام للجمعية. The first of a list is only ever a key. */
const OFFICES_IN_BODY: readonly (readonly string[])[] = [
  ['نائب رئيس', 'رئيس', 'مدير', 'أمين سر', 'مستشار', 'نائب مدير'],
  [
    'المدير الطبي',
    'الرئيس التنفيذي',
    'المتحدث الرسمي',
    'المدير العام',
    'المدير المالي',
    'المدير التنفيذي',
    'الأمين العام',
    'المستشار القانوني',
    'المدير الإقليمي',
  ],
];

/** Two names of one office. */
const CHIEFS = new Set(['الرئيس التنفيذي', 'المدير التنفيذي', 'المدير العام']);

/** Offices over a region: أمين منطقة المدينة المنورة. */
const OFFICES_OVER_REGION = [
  'أمير منطقة',
  'نائب أمير منطقة',
  'أمين منطقة',
  'وكيل إمارة منطقة',
  'مدير شرطة منطقة',
] as const;

/** What has a head and his deputies, as the first word of its name: رئيس جامعة الشرق الأوسط. */
const BODIES = new Set(
  'جمعية هيئة لجنة مركز معهد مؤسسة منظمة جامعة كلية شركة بنك مصرف قسم إدارة دائرة نادي اتحاد نقابة كتلة غرفة مستشفى صندوق شعبة ندوة'.split(
    ' ',
  ),
);
const NO_BODY = /^ال(?:وزراء|حكومة|جمهورية|دولة|مجلس|برلمان|وزير|رئيس|أمير)/;
const isBodyName = (name: string): boolean =>
  name.startsWith('ال') ? !NO_BODY.test(name) : BODIES.has(name.split(' ')[0] ?? '') && name.includes(' ');

/** Another office of the same body: أمين سر الجمعية for رئيس الجمعية, المدير العام لهيئة الطيران for المتحدث الرسمي لهيئة الطيران. */
export const officesInBody = (key: string): string[] => {
  const over = OFFICES_OVER_REGION.find((office) => key.startsWith(`${office} `));
  if (over !== undefined)
    return OFFICES_OVER_REGION.filter((office) => office !== over).map((office) => key.replace(over, office));
  for (const offices of OFFICES_IN_BODY) {
    const own = offices.find((office) => key.startsWith(`${office} `));
    if (own === undefined) continue;
    const body = key.slice(own.length + 1);
    const joinsByPreposition = own.startsWith('ال');
    // رئيس الوزراء, نائب وزير: no body but a title
    if (joinsByPreposition ? !/^(?:السابق |الحالي )?ل/.test(body) : !isBodyName(body)) return [];
    return offices
      .slice(1)
      .filter((office) => office !== own && !(CHIEFS.has(office) && CHIEFS.has(own)))
      .map((office) => `${office} ${body}`);
  }
  return [];
};

import { formOf } from '@/lib/morphology';
import { stripMarks } from '@/lib/orthography';
import type { Token, TokenSpan } from '@/lib/annotation';
import type { QuestionContext } from './context';
import { otherMinistries } from './offices';

/** Bodies that any country has, with their gender, which its nationality takes on. */
const BODIES: readonly (readonly [string, 'Masc' | 'Fem'])[] = [
  ['وزارة الخارجية', 'Fem'],
  ['وزارة الداخلية', 'Fem'],
  ['وزارة الدفاع', 'Fem'],
  ['الحكومة', 'Fem'],
  ['الشرطة', 'Fem'],
  ['الرئاسة', 'Fem'],
  ['البرلمان', 'Masc'],
];

/** Media by the noun that names their kind: a paper stands beside papers. */
const MEDIA: Readonly<Record<string, readonly string[]>> = {
  صحيفة: ['الغارديان', 'نيويورك تايمز', 'واشنطن بوست', 'الأهرام', 'الحياة', 'لوموند', 'الشرق الأوسط'],
  جريدة: ['الغارديان', 'الأهرام', 'الحياة', 'لوموند', 'الشرق الأوسط'],
  وكالة: ['رويترز', 'فرانس برس', 'أسوشيتد برس', 'الأناضول', 'إنترفاكس', 'شينخوا'],
  قناة: ['الجزيرة', 'العربية', 'فرانس 24', 'روسيا اليوم', 'سي إن إن'],
};

const nationalityOf = (token: Token | undefined): Token | undefined =>
  token?.analysis?.pos === 'ADJ' && /^[A-Z]/.test(token.analysis.gloss) ? token : undefined;

/** The nationality in the gender of what it is said of: البريطاني, البريطانية. */
const agreeing = (context: QuestionContext, nationality: Token, gender: 'Masc' | 'Fem'): string | undefined => {
  const { analysis } = nationality;
  const { morphology } = context.engine;
  const entry = morphology.entriesByLemma.get(analysis?.lemma ?? '')?.find(({ pos }) => pos === 'ADJ');
  const made = entry && formOf(morphology, entry, { features: { Gender: gender, Number: 'Sing' }, proclitics: 'ال' });
  return made && stripMarks(made.vocalized);
};

/** Bodies that could stand where `key` stands and are none of its names: other ministries, the same country's, other papers. */
export const otherBodies = (context: QuestionContext, span: TokenSpan, key: string): string[] => {
  const ministries = otherMinistries(key);
  if (ministries.length > 0) return ministries;
  const head = stripMarks(context.tokens[span.from]?.analysis?.lemma ?? '');
  const marked = key.includes('«');
  const media = MEDIA[head];
  const second = context.tokens[span.from + 1];
  if (media && (marked || second?.analysis?.pos === 'PROPN'))
    return media.map((name) =>
      marked ? `${key.split(' ')[0] ?? ''} «${name}»` : `${key.split(' ')[0] ?? ''} ${name}`,
    );
  const nationality = nationalityOf(context.tokens[span.to - 1]);
  if (nationality)
    return BODIES.flatMap(([body, gender]) => {
      const adjective = agreeing(context, nationality, gender);
      return adjective ? [`${body} ${adjective}`] : [];
    });
  const first = key.split(' ')[0] ?? '';
  return context.engine.lexicon.names
    .filter(
      ({ type, band, lemma }) => type === 'organization' && band <= 3 && stripMarks(lemma).startsWith(`${first} `),
    )
    .map(({ lemma }) => stripMarks(lemma));
};

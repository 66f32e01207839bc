import type { AnnotatedArticle, Token } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';

type Analysis = NonNullable<Token['analysis']>;
type Help = { readonly glosses: boolean; readonly vowelMarks: boolean };

/** The text with as much help as the assignment allows; what is not allowed does not leave the server. */
export const textForStudent = (annotated: AnnotatedArticle, help: Help): AnnotatedArticle => ({
  ...annotated,
  article: { ...annotated.article, edits: [] },
  tokens: annotated.tokens.map((token) => helpWith(token, help)),
  entities: help.glosses ? annotated.entities : [],
});

const helpWith = (token: Token, { glosses, vowelMarks }: Help): Token => {
  const { form, start, end, kind, margin, analysis, others } = token;
  const bare = { form, start, end, kind, margin };
  if (!analysis || (!glosses && !vowelMarks)) return bare;
  if (!glosses) return { ...bare, analysis: marksOnly(analysis) };
  if (vowelMarks) return { ...bare, analysis, ...(others ? { others } : {}) };
  return { ...bare, analysis: { ...analysis, vocalized: stripMarks(analysis.vocalized) } };
};

/** The vowels of the word and nothing of its meaning. */
const marksOnly = ({ vocalized, pos, source }: Analysis): Analysis => ({
  vocalized,
  lemma: '',
  pos,
  features: {},
  segments: [],
  gloss: '',
  source,
});

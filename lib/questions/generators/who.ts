import { SPEECH_VERBS } from '@/lib/annotation';
import { stripMarks } from '@/lib/orthography';
import { otherBodies } from '../bodies';
import { personIn } from '../clause-parts';
import type { QuestionContext } from '../context';
import type { Draft } from '../draft';
import { areAlikeInForm, distinctNames, isSoundPerson, otherPersons } from '../names-as-options';
import { officesInBody, otherMinistries, otherOffices } from '../offices';
import { shuffle } from '../random';
import { bodyAt, officeAt } from '../speakers';
import { findStatements, type Statement, statementEvidence } from '../statements';
import { feminineVerb, masculineVerb, particlesBefore } from '../verbs';
import { countWords } from '../wording';

/** Verbs whose object is what was said: asked by the attribution rule, or too empty to ask by themselves. */
const EMPTY_VERBS = new Set(
  'أعرب كان ليس أصبح بات قال أضاف تابع تم استطرد أردف ظل بدا أكد ذكر أوضح صرح أعلن أشار لفت شدد أفاد كشف اعتبر رأى جاء بلغ'.split(
    ' ',
  ),
);

const SPEECH_LEMMAS = new Set(Object.keys(SPEECH_VERBS).map((lemma) => stripMarks(lemma)));

/** Whether the subject's phrase may not be over: an apposition (المديرة العامة), a second half of a name, a relative clause. */
const mayGoOn = (context: QuestionContext, at: number): boolean => {
  const next = context.tokens[at];
  const { analysis } = next ?? {};
  if (next?.kind !== 'word') return true;
  if (!analysis || analysis.pos === 'PROPN' || analysis.pos === 'X' || analysis.pos === 'DET') return true;
  const hasArticle = analysis.segments.some(({ role }) => role === 'article');
  const attached = analysis.segments.some(({ role }) => role === 'proclitic');
  return !attached && hasArticle && (analysis.pos === 'ADJ' || ['role', 'person'].includes(analysis.semantic ?? ''));
};

/** Whom a subject denotes, as an option names him, with others of his kind. */
type Doer = {
  readonly question: 'من' | 'ما الجهة التي';
  readonly key: string;
  readonly aliases: readonly string[];
  readonly others: readonly string[];
};

const OF_STATE = new Set(
  'وزارة حكومة الحكومة رئاسة الرئاسة شرطة الشرطة برلمان البرلمان جيش الجيش سفارة السفارة مجلس'.split(' '),
);

const doerOf = (context: QuestionContext, statement: Statement): Doer | undefined => {
  const subject = statement.clause?.subject;
  if (!subject) return undefined;
  const random = context.randomFor(`who ${statement.verb}`);
  const person = personIn(context, subject);
  if (person) {
    // كارول of كارول سماحة: a first name may be half of a name
    if (!isSoundPerson(context, person) || !person.name.includes(' ')) return undefined;
    const present = context.referents.filter(
      (other) => other !== person && other.mentions.some(({ from }) => statement.from <= from && from < statement.to),
    );
    const others = otherPersons(context, [person, ...present])
      .map(({ name }) => name)
      .filter((name) => areAlikeInForm(name, person.name));
    return { question: 'من', key: person.name, aliases: person.names, others: distinctNames(others, person.names, 3) };
  }
  const office = officeAt(context, subject);
  if (office?.kind === 'office') {
    const made = [
      ...otherMinistries(office.name),
      ...otherOffices(context, subject, office.name),
      ...officesInBody(office.name),
    ];
    return {
      question: 'من',
      key: office.name,
      aliases: office.aliases,
      others: distinctNames(shuffle(made, random), [office.name], 3),
    };
  }
  const body = bodyAt(context, subject);
  // beside a news agency stand no intelligence agencies
  if (body?.kind === 'body' && countWords(body.name) >= 2 && !body.name.startsWith('وكالة أنباء')) {
    const [head = ''] = body.name.split(' ');
    // flights are cancelled by airlines: beside a body that is no part of a state stand only bodies of its kind
    const alike = otherBodies(context, subject, body.name).filter(
      (name) => OF_STATE.has(head) || name.startsWith(`${head} `),
    );
    return {
      question: 'ما الجهة التي',
      key: body.name,
      aliases: body.aliases,
      others: distinctNames(shuffle(alike, random), [body.name, ...body.aliases], 3),
    };
  }
  return undefined;
};

/** «وقع وزير الصناعة الاتفاق في جدة» → «من وقع الاتفاق في جدة؟»; of a body: «ما الجهة التي وقعت …؟». The verb agrees with what asks. */
export const who = (context: QuestionContext): Draft[] =>
  findStatements(context).flatMap((statement): Draft[] => {
    const { clause } = statement;
    const verb = context.tokens[statement.verb];
    const subject = clause?.subject;
    if (!clause || !subject || !verb || subject.from < clause.verb || clause.fronted.length > 0) return [];
    if (EMPTY_VERBS.has(stripMarks(verb.analysis?.lemma ?? '')) || verb.analysis?.features.Voice === 'Pass') return [];
    if (subject.from !== clause.verb + 1) return [];
    const { Number } = context.tokens[subject.head]?.analysis?.features ?? {};
    if (Number === 'Dual' || Number === 'Plur') return [];
    if (SPEECH_LEMMAS.has(stripMarks(verb.analysis?.lemma ?? '')) || mayGoOn(context, subject.to)) return [];
    const doer = doerOf(context, statement);
    if (!doer || doer.others.length < 3) return [];
    const asked = doer.question === 'من' ? masculineVerb(context, verb) : feminineVerb(context, verb);
    const [opening] = statement.runs;
    const rest = statement.runs[2];
    // رحب | عضو اللجنة: what goes on with an office names the subject again
    if (['role', 'person'].includes(context.tokens[rest?.span.from ?? -1]?.analysis?.semantic ?? '')) return [];
    if (!asked || !opening || !rest || countWords(rest.text) < 2) return [];
    const stem = `${doer.question} ${particlesBefore(context, clause)}${asked} ${rest.text.replace(/^،\s*/, '')}؟`;
    if (countWords(stem) < 5 || countWords(stem) > 24) return [];
    return [
      {
        type: 'multiple-choice',
        skill: 'detail',
        rule: doer.question === 'من' ? 'who' : 'which-body',
        stem,
        key: doer.key,
        distractors: doer.others,
        aliases: doer.aliases,
        evidence: [statementEvidence(context, statement)],
        rationale: { messageKey: 'detailSubject', arguments: { sentence: statement.text } },
        stemSpans: [rest.span, { from: statement.verb, to: statement.verb + 1 }],
        keySpan: subject,
        trust: 0.8,
      },
    ];
  });

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readArticle, shippedEngine } from '@/content/shelf';
import { type AnnotatedArticle, annotate, annotateLine, type Editing } from '@/lib/annotation';
import { type Article, parseArticle } from '@/lib/articles';
import { isKnown, materialize, readings } from '@/lib/morphology';
import { hasArabic } from '@/lib/orthography';
import {
  measureYield,
  proposeComparison,
  type Proposal,
  proposeQuestions,
  type Question,
  selectQuiz,
  type Yield,
} from '@/lib/questions';

const USAGE = `usage: fahm annotate FILE [--json] [--no-corrections]
       fahm annotate --lines FILE
       fahm questions FILE... [--seed N] [--all] [--json] [--no-corrections]
       fahm questions FILE... --yield
       fahm questions --compare FILE FILE [--json] [--no-corrections]
       fahm word FORM [--json]
A FILE may be - for standard input.`;

/** Ends with one line on standard error: 1 for a file that cannot be used, 2 for a call that cannot be read. */
const fail = (message: string, status: 1 | 2): never => {
  process.stderr.write(`fahm: ${message}\n`);
  process.exit(status);
};

const readInput = (file: string): string => {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    return fail(`${file}: cannot be read (${error instanceof Error ? error.message.split(',')[0] : String(error)})`, 1);
  }
};

type Loaded = { readonly article: Article; readonly editing: Editing };

/** A shipped source.txt comes with its article.json and corrections; any other file is cleaned by the general rules. */
const loadFile = (file: string, withCorrections: boolean): Loaded => {
  const folder = path.dirname(path.resolve(file));
  const isShipped =
    path.basename(file) === 'source.txt' &&
    existsSync(path.join(folder, 'article.json')) &&
    path.dirname(folder) === path.resolve('content/articles');
  if (isShipped) {
    const { article, ...editing } = readArticle(path.basename(folder));
    return { article, editing: withCorrections ? editing : {} };
  }
  const { morphology } = shippedEngine();
  const id = file === '-' ? 'stdin' : path.basename(file).replace(/\.txt$/, '');
  const parsed = parseArticle(readInput(file), { id }, { isKnownWord: (word) => isKnown(morphology, word) });
  if (parsed.ok) return { article: parsed.value, editing: {} };
  const { error } = parsed;
  switch (error.code) {
    case 'empty':
      return fail(`${file}: is empty`, 1);
    case 'no-arabic':
      return fail(`${file}: has no Arabic in it`, 1);
    case 'too-long':
      return fail(`${file}: has ${error.length} characters; ${error.limit} is the most`, 1);
    default:
      return fail(`${file}: ${JSON.stringify(error)}`, 1);
  }
};

const annotateFile = (file: string, withCorrections: boolean): AnnotatedArticle => {
  const { article, editing } = loadFile(file, withCorrections);
  return annotate(shippedEngine(), article, editing);
};

// whoever reads us may stop early (| head): that is no error of ours
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const showArticle = ({ article, tokens }: AnnotatedArticle): void => {
  print(article.title);
  for (const { form, analysis, margin, kind } of tokens) {
    if (kind !== 'word') continue;
    const parts = analysis?.segments.map((segment) => segment.form).join('+') ?? '';
    print(
      [
        form,
        analysis?.vocalized ?? '?',
        analysis?.lemma ?? '?',
        analysis?.pos ?? '?',
        parts,
        analysis?.gloss ?? '',
        margin < 0.5 ? 'not sure' : '',
      ]
        .join('\t')
        .trimEnd(),
    );
  }
};

const annotateCommand = (files: readonly string[], flags: ReadonlySet<string>): void => {
  const [file] = files;
  if (file === undefined || files.length > 1) return fail(USAGE, 2);
  if (flags.has('--lines')) {
    for (const line of readInput(file).replace(/\n$/, '').split('\n'))
      print(JSON.stringify(annotateLine(shippedEngine(), line)));
    return;
  }
  const annotated = annotateFile(file, !flags.has('--no-corrections'));
  if (flags.has('--json')) print(JSON.stringify(annotated));
  else showArticle(annotated);
};

const counts = (values: Readonly<Record<string, number>>): string =>
  Object.entries(values)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => `${name} ${count}`)
    .join(', ');

/** One line a rule: passed, in how many articles, turned down by which review rules. */
const showYield = ({ rules, passedOver }: Yield): void => {
  for (const { rule, passed, articles, rejected } of rules)
    print(
      `${rule.padEnd(24)} ${String(passed).padStart(5)} in ${articles} articles; turned down: ${counts(rejected) || 'none'}`,
    );
  print(`sentences passed over: ${counts(passedOver) || 'none'}`);
};

const questionsCommand = (files: readonly string[], flags: ReadonlySet<string>, seed: number): void => {
  if (files.length === 0) return fail(USAGE, 2);
  if (flags.has('--yield')) {
    const proposals = files.map((file) => proposeQuestions(shippedEngine(), annotateFile(file, true)));
    return showYield(measureYield(proposals));
  }
  for (const file of files) {
    const annotated = annotateFile(file, !flags.has('--no-corrections'));
    const { questions, rejected } = proposeQuestions(shippedEngine(), annotated);
    const chosen = flags.has('--all')
      ? questions
      : selectQuiz({ articleId: annotated.article.id, questions, seed }).questions;
    if (flags.has('--json')) {
      print(JSON.stringify({ article: annotated.article, questions: chosen, rejected }));
      continue;
    }
    print(`# ${annotated.article.title}`);
    showQuestions(chosen, rejected);
  }
};

const showQuestions = (questions: readonly Question[], rejected: Proposal['rejected']): void => {
  questions.forEach((question, i) => {
    print(`${i + 1}. ${question.stem}  [${question.rule}]`);
    if (question.type === 'short-answer') print(`   = ${question.key.join(' / ')}`);
    else if (question.type === 'matching')
      for (const [left, right] of question.key)
        print(
          `   ${question.options.find(({ id }) => id === left)?.text} = ${question.matches.find(({ id }) => id === right)?.text}`,
        );
    else if (question.type === 'ordering')
      for (const id of question.key) print(`   ${question.options.find((option) => option.id === id)?.text}`);
    else for (const option of question.options) print(`   ${option.id === question.key ? '*' : '-'} ${option.text}`);
  });
  if (questions.length === 0)
    print(`no question passed: ${[...new Set(rejected.map(({ rule }) => rule))].join(', ') || 'nothing to ask about'}`);
};

/** What two texts both say, and what only one of them says. */
const compareCommand = (files: readonly string[], flags: ReadonlySet<string>): void => {
  const [one, other] = files;
  if (one === undefined || other === undefined || files.length > 2) return fail('--compare wants two files', 2);
  const [first, second] = [one, other].map((file) => annotateFile(file, !flags.has('--no-corrections')));
  if (!first || !second) return;
  if (first.article.text === second.article.text) return fail(`${one} and ${other} are one text`, 1);
  const { questions, rejected } = proposeComparison(shippedEngine(), first, second);
  if (flags.has('--json'))
    return print(JSON.stringify({ articles: [first.article, second.article], questions, rejected }));
  print(`# 1 ${first.article.title}`);
  print(`# 2 ${second.article.title}`);
  showQuestions(questions, rejected);
};

const wordCommand = (files: readonly string[], flags: ReadonlySet<string>): void => {
  const [form] = files;
  if (form === undefined || files.length > 1) return fail(USAGE, 2);
  if (!hasArabic(form)) return fail(`${form}: is no Arabic word`, 1);
  const analyses = readings(shippedEngine().morphology, form).map((candidate) => materialize(candidate));
  if (flags.has('--json')) return print(JSON.stringify({ form, analyses }));
  if (analyses.length === 0) print(`${form}: not in the lexicon`);
  for (const { vocalized, lemma, pos, root, segments, gloss, rules } of analyses)
    print(
      [
        vocalized,
        lemma,
        pos,
        root ?? '-',
        segments.map((segment) => segment.form).join('+'),
        gloss,
        rules?.join(', ') ?? '',
      ].join('\t'),
    );
};

const FLAGS: Readonly<Record<string, readonly string[]>> = {
  annotate: ['--json', '--lines', '--no-corrections'],
  questions: ['--json', '--all', '--compare', '--no-corrections', '--yield'],
  word: ['--json'],
};

const main = (): void => {
  const [command = '', ...rest] = process.argv.slice(2);
  const allowed = FLAGS[command];
  if (!allowed) return fail(USAGE, 2);
  const flags = new Set<string>();
  const files: string[] = [];
  let seed = 1;
  for (let i = 0; i < rest.length; i += 1) {
    const argument = rest[i] ?? '';
    if (argument === '--seed' && command === 'questions') {
      i += 1;
      const value = rest[i] ?? '';
      if (!/^\d{1,9}$/.test(value)) return fail(`--seed wants a whole number, not «${value}»`, 2);
      seed = Number(value);
    } else if (argument.startsWith('--')) {
      if (!allowed.includes(argument)) return fail(`unknown option ${argument}\n${USAGE}`, 2);
      flags.add(argument);
    } else files.push(argument);
  }
  if (command === 'annotate') annotateCommand(files, flags);
  else if (flags.has('--compare')) compareCommand(files, flags);
  else if (command === 'questions') questionsCommand(files, flags, seed);
  else wordCommand(files, flags);
};

main();

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { shippedEngine } from '@/content/shelf';
import { annotate } from '@/lib/annotation';
import { parseArticle } from '@/lib/articles';
import { isKnown } from '@/lib/morphology';
import { proposeQuestions, type Question, selectQuiz } from '@/lib/questions';
import { hashText, makeRandom, shuffle } from '../../lib/questions/random';

/**
 * Draws articles from a folder by a seed and prints their quizzes for a blind reading: article, stem, options and key, but no rule.
 * `npx tsx tests/gold/draw-questions.ts FOLDER SEED ARTICLES > sheet.jsonl`; one line an article. The rules go to standard error.
 */
const [folder = '', seed = '1', most = '20'] = process.argv.slice(2);
const FEWEST_WORDS = 120;

const shown = (question: Question): Record<string, unknown> => {
  const { id, stem, type } = question;
  switch (question.type) {
    case 'short-answer':
      return { id, type, stem, accepted: question.key };
    case 'matching':
      return {
        id,
        type,
        stem,
        pairs: question.key.map(([left, right]) => [
          question.options.find((option) => option.id === left)?.text,
          question.matches.find((match) => match.id === right)?.text,
        ]),
      };
    case 'ordering':
      return { id, type, stem, order: question.key.map((key) => question.options.find((o) => o.id === key)?.text) };
    default:
      return {
        id,
        type,
        stem,
        options: question.options.map(({ text }) => text),
        key: question.options.find((option) => option.id === question.key)?.text,
      };
  }
};

const files = readdirSync(folder).filter((file) => file.endsWith('.txt')).sort();
const engine = shippedEngine();
let left = Number(most);
for (const file of shuffle(files, makeRandom(hashText(`draw ${seed}`)))) {
  if (left === 0) break;
  const source = readFileSync(path.join(folder, file), 'utf8');
  if (source.split(/\s+/).length < FEWEST_WORDS) continue;
  const parsed = parseArticle(source, { id: file }, { isKnownWord: (word) => isKnown(engine.morphology, word) });
  if (!parsed.ok) continue;
  const { questions } = proposeQuestions(engine, annotate(engine, parsed.value));
  const quiz = selectQuiz({ articleId: file, questions, seed: 1 }).questions;
  left -= 1;
  console.log(
    JSON.stringify({ file, title: parsed.value.title, text: parsed.value.text, questions: quiz.map(shown) }),
  );
  for (const { id, rule } of quiz) console.error([file, id, rule].join('\t'));
}

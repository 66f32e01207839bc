import { readFileSync } from 'node:fs';
import { shippedEngine } from '@/content/shelf';
import { annotate } from '@/lib/annotation';
import { parseArticle } from '@/lib/articles';
import { isKnown } from '@/lib/morphology';
import { proposeQuestions, type Question, selectQuiz } from '@/lib/questions';
import { MESSAGES, expect, test } from './support';

const SOURCES = ['putin-kim-summit', 'suez-canal'].map((id) => [
  id,
  readFileSync(`content/articles/${id}/source.txt`, 'utf8'),
]) as readonly (readonly [string, string])[];
const TITLE = 'نص للمقارنة';
const SEEDS = [1, 2, 7];

const proposedHere = (source: string): readonly Question[] => {
  const engine = shippedEngine();
  const parsed = parseArticle(
    source,
    { id: 'here', title: TITLE },
    { isKnownWord: (word) => isKnown(engine.morphology, word) },
  );
  return parsed.ok ? proposeQuestions(engine, annotate(engine, parsed.value)).questions : [];
};
const quizzes = (questions: readonly Question[]): readonly unknown[] =>
  SEEDS.map((seed) => selectQuiz({ articleId: 'compared', questions, seed }).questions);

/** The questions that the page's worker made, as they lie in the browser's own database. */
const KEPT = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('fahm-texts');
  opening.onerror = reject;
  opening.onsuccess = () => {
    const objects = opening.result.transaction('texts').objectStore('texts');
    const [keys, values] = [objects.getAllKeys(), objects.getAll()];
    objects.transaction.oncomplete = () => resolve(keys.result.map((key, i) => [String(key), values.result[i]]));
  };
})`;

for (const [id, source] of SOURCES)
  test(`${id}: Chromium’s engine proposes the questions that Node’s does, so one seed gives one quiz`, async ({
    page,
  }) => {
    const { texts } = MESSAGES.ar;
    await page.goto('/ar/texts');
    await page.getByRole('textbox', { name: texts.titleField }).fill(TITLE);
    await page.getByRole('textbox', { name: texts.sourceField, exact: true }).fill(source);
    await page.getByRole('button', { name: texts.prepare }).click();
    await expect(page.getByRole('article').filter({ hasText: TITLE })).toBeVisible({ timeout: 30_000 });
    const kept: [string, { field?: string; value: readonly Question[] }][] = await page.evaluate(KEPT);

    const questions = kept.flatMap(([key, { field, value }]) =>
      key.includes(':quiz:') && field === 'questions' ? value : [],
    );
    const here = proposedHere(source);
    expect(questions.length).toBeGreaterThan(20);
    expect(questions).toEqual(JSON.parse(JSON.stringify(here)));
    expect(quizzes(questions)).toEqual(quizzes(here));
  });

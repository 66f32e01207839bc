import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

type Run = { readonly status: number | null; readonly out: string; readonly error: string };

/** Runs the command line as `npm run -s fahm --` does; a call costs a second or two, so each test looks at one well. */
const fahm = (args: readonly string[], input = ''): Run => {
  const { status, stdout, stderr } = spawnSync('node', ['--import', 'tsx', 'lib/cli.ts', ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  return { status, out: stdout, error: stderr };
};

const ARTICLE = 'content/articles/putin-kim-summit/source.txt';
const OTHER = 'content/articles/trump-kim-summit/source.txt';

jest.setTimeout(60_000);

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fahm-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string): string => {
  const at = path.join(folder, name);
  writeFileSync(at, text);
  return at;
};

describe('fahm annotate --lines', () => {
  it('prints one object a line, in order, blank and foreign lines too, each line as it stands', () => {
    const lines = ['  وصل "بوتين" ,إلى باريس ', '', 'Kim met Putin', '\u064b \u202e', 'باريس 12-5 - ﻳﻜﺘﺐ', '😀 نعم\r'];
    const { status, out, error } = fahm(['annotate', '--lines', '-'], `${lines.join('\n')}\n`);
    expect([status, error]).toEqual([0, '']);
    const objects = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map(({ text }) => text)).toEqual(lines);
    for (const { text, tokens, entities } of objects) {
      for (const { form, start, end } of tokens) expect(text.slice(start, end)).toBe(form);
      expect(Array.isArray(entities)).toBe(true);
    }
    expect(objects[1]).toEqual({ text: '', tokens: [], entities: [] });
  });
});

describe('fahm annotate', () => {
  it('prints one annotated article with --json, its title from the first line', () => {
    const { status, out } = fahm([
      'annotate',
      file('text.txt', 'وصول الوزير\n\nوصل الوزير إلى باريس أمس.\n'),
      '--json',
    ]);
    const annotated = JSON.parse(out);
    expect(status).toBe(0);
    expect(annotated.article).toMatchObject({ id: 'text', title: 'وصول الوزير', text: 'وصل الوزير إلى باريس أمس.' });
    expect(annotated.tokens[0].analysis).toMatchObject({ lemma: 'وَصَلَ', pos: 'VERB' });
  });

  it('prints title and glosses for people, from standard input', () => {
    const { status, out } = fahm(['annotate', '-'], 'وصول الوزير\n\nوصل الوزير إلى باريس أمس.\n');
    expect(status).toBe(0);
    expect(out.split('\n')[0]).toBe('وصول الوزير');
    expect(out).toMatch(/^الوزير\t.*\tNOUN\tال\+وزير\tminister/m);
  });
});

describe('fahm questions', () => {
  it('prints one line a file with --all --json: article, questions, and what was rejected', () => {
    const { status, out, error } = fahm(['questions', ARTICLE, OTHER, '--all', '--json']);
    expect([status, error]).toEqual([0, '']);
    const objects = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(objects.map(({ article }) => article.id)).toEqual(['putin-kim-summit', 'trump-kim-summit']);
    for (const { article, questions, rejected } of objects) {
      expect(questions.length).toBeGreaterThanOrEqual(12);
      for (const { evidence } of questions) {
        for (const { start, end } of evidence) expect(article.text.slice(start, end)).not.toBe('');
      }
      for (const entry of rejected) {
        expect(entry).toMatchObject({ rule: expect.any(String), why: expect.any(String), stem: expect.any(String) });
      }
    }
  });

  it('prints a quiz with its keys marked; the seed is 1 unless given', () => {
    const quiz = fahm(['questions', ARTICLE]);
    expect(quiz.status).toBe(0);
    expect(quiz.out).toMatch(/^# قمة «بوتين»/);
    expect(quiz.out.match(/^\d+\. /gm)?.length).toBeLessThanOrEqual(10);
    expect(quiz.out).toMatch(/^ {3}\* /m);
    expect(fahm(['questions', ARTICLE, '--seed', '1']).out).toBe(quiz.out);
  });
});

describe('fahm word', () => {
  it('prints every analysis of a word', () => {
    const { status, out } = fahm(['word', 'وستشتري', '--json']);
    const { form, analyses } = JSON.parse(out);
    expect([status, form]).toEqual([0, 'وستشتري']);
    expect(analyses[0]).toMatchObject({ lemma: 'اِشْتَرَى', pos: 'VERB' });
    expect(analyses[0].segments.map((segment: { form: string }) => segment.form)).toEqual(['و', 'س', 'تشتري']);
  });
});

describe('what cannot be used', () => {
  it.each([
    ['a file that is not there', () => ['annotate', path.join(folder, 'none.txt')], 'none.txt'],
    ['an empty file', () => ['annotate', file('empty.txt', ' \n')], 'is empty'],
    ['a file without Arabic', () => ['questions', file('latin.txt', 'Kim met Putin.')], 'no Arabic'],
  ])('%s gets one line that says what is wrong, and status 1', (_, args, message) => {
    const { status, out, error } = fahm(args());
    expect([status, out]).toEqual([1, '']);
    expect(error).toContain(message);
    expect(error.trimEnd().split('\n')).toHaveLength(1);
  });

  it.each([
    ['no command', []],
    ['a seed that is no number', ['questions', 'x', '--seed', 'two']],
  ])('%s is a usage error: status 2', (_, args) => {
    const { status, out, error } = fahm(args);
    expect([status, out]).toEqual([2, '']);
    expect(error).toMatch(/^fahm: /);
  });
});

describe('fahm questions --compare', () => {
  it('prints the questions over two texts, the texts by their places', () => {
    const { status, out } = fahm(['questions', '--compare', ARTICLE, OTHER]);
    expect(status).toBe(0);
    expect(
      out
        .split('\n')
        .slice(0, 2)
        .map((line) => line.slice(0, 3)),
    ).toEqual(['# 1', '# 2']);
    expect(out).toContain('يذكرها النصان معا؟');
  });

  it.each([
    ['one file', [ARTICLE], 2, 'wants two files'],
    ['one text twice', [ARTICLE, ARTICLE], 1, 'are one text'],
  ])('refuses %s with one line', (_, files, status, message) => {
    const run = fahm(['questions', '--compare', ...files]);
    expect([run.status, run.out]).toEqual([status, '']);
    expect(run.error).toContain(message);
  });
});

import { type Engine, makeEngine } from '@/lib/annotation';
import { refuseSource } from '@/lib/articles';
import { parseLexiconFile } from '@/lib/lexicon';
import { keepText } from '@/lib/stores';
import { lookUp } from './dictionary';
import { prepareText } from './prepare-text';
import type { EngineAnswer, EngineProblem, EngineRequest, Stage } from './protocol';

/*
 * The engine beside the page: it fetches the lexicon as one static file, once, and answers one request after another.
 * A prepared text goes into the browser's storage from here, for handing 20,000 words to the page would stop it.
 */

const send = (answer: EngineAnswer): void => self.postMessage(answer);

let engine: Promise<Engine> | undefined;

const readyEngine = (report: (stage: Stage) => void): Promise<Engine> => {
  engine ??= loadEngine(report).catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
};

class NoLexicon extends Error {}

const loadEngine = async (report: (stage: Stage) => void): Promise<Engine> => {
  report('fetch');
  // The version makes sure that an hour-old copy never meets newer code.
  const response = await fetch(`/lexicon?version=${process.env.FAHM_VERSION ?? ''}`).catch(() => undefined);
  if (!response?.ok) throw new NoLexicon();
  const file = await response.text();
  report('compile');
  const { lexicon, errors } = parseLexiconFile(file);
  if (errors.length > 0) throw new NoLexicon();
  return makeEngine(lexicon);
};

const answer = async (request: EngineRequest): Promise<EngineAnswer> => {
  const { number } = request;
  const report = (stage: Stage): void => send({ number, kind: 'stage', stage });
  // What is no article is refused at once, before half a megabyte is fetched for it.
  const refusal = request.kind === 'prepare' ? refuseSource(request.source) : undefined;
  if (refusal) return { number, kind: 'failed', problem: refusal };
  const ready = await readyEngine(report);
  if (request.kind === 'look-up') return { number, kind: 'looked-up', found: lookUp(ready, request.query) };
  const prepared = prepareText(ready, request, report);
  if (!prepared.ok) return { number, kind: 'failed', problem: prepared.error };
  const { text, parts } = prepared.value;
  report('store');
  const kept = await keepText(text, { source: request.source, parts });
  return kept.ok ? { number, kind: 'prepared', text } : { number, kind: 'failed', problem: { code: kept.problem } };
};

const problemOf = (error: unknown): EngineProblem =>
  error instanceof NoLexicon
    ? { code: 'no-lexicon' }
    : { code: 'broken', message: error instanceof Error ? error.message : String(error) };

let queue: Promise<void> = Promise.resolve();
self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  queue = queue.then(async () => {
    send(
      await answer(data).catch((error: unknown): EngineAnswer => ({
        number: data.number,
        kind: 'failed',
        problem: problemOf(error),
      })),
    );
  });
});

import * as fc from 'fast-check';
import { attemptsWaiting, makeOutboxSender, openOutbox } from '@/lib/stores';
import type { OutboxValue } from '@/lib/stores';

type Entries = ReturnType<ReturnType<typeof openOutbox>['waiting']>;

/** A browser's storage: its items are its own keys. */
const aStorage = (refuses = false): Storage =>
  Object.create({
    getItem(this: Record<string, string>, key: string) {
      return this[key] ?? null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      if (refuses) throw new DOMException('full', 'QuotaExceededError');
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  }) as Storage;

const anAnswer = (value: string): OutboxValue => ({ kind: 'answer', questionId: 'q1', value });
const valuesOf = (entries: Entries): readonly unknown[] =>
  entries.map(({ value }) => (value.kind === 'answer' ? value.value : value.kind));

describe('openOutbox', () => {
  it('counts on from what the server has seen, and keeps the order', () => {
    const outbox = openOutbox('a1', 7, aStorage());
    for (const value of ['x', 'y', 'z']) outbox.add(anAnswer(value));
    expect(valuesOf(outbox.waiting())).toEqual(['x', 'y', 'z']);
    expect(outbox.waiting().map(({ sequence }) => sequence)).toEqual([8, 9, 10]);
  });

  it('gives back after a reload what was not let go, with the same ids', () => {
    const storage = aStorage();
    const before = openOutbox('a1', 0, storage);
    const first = before.add(anAnswer('x'));
    const second = before.add(anAnswer('y'));
    before.letGo([first.id]);
    const after = openOutbox('a1', 0, storage);
    expect(after.waiting()).toEqual([second]);
    expect(after.add(anAnswer('z')).sequence).toBe(3);
  });

  it('loses nothing between two tabs, and shows one attempt nothing of another', () => {
    const storage = aStorage();
    const one = openOutbox('a1', 0, storage);
    const two = openOutbox('a1', 0, storage);
    one.add(anAnswer('x'));
    two.add(anAnswer('y'));
    expect(valuesOf(one.waiting())).toEqual(['x', 'y']);
    expect(openOutbox('a2', 0, storage).waiting()).toEqual([]);
  });

  it('counts behind what another tab made and has sent already, so that the later answer holds', () => {
    const storage = aStorage();
    const one = openOutbox('a1', 0, storage);
    const two = openOutbox('a1', 0, storage);
    const sent = [one.add(anAnswer('x')), one.add(anAnswer('y'))];
    one.letGo(sent.map(({ id }) => id));
    expect(two.add(anAnswer('z')).sequence).toBe(3);
  });

  it('keeps in the page what a full storage refuses, and says so', () => {
    const outbox = openOutbox('a1', 0, aStorage(true));
    outbox.add(anAnswer('x'));
    expect(valuesOf(outbox.waiting())).toEqual(['x']);
    expect(outbox.survivesReload()).toBe(false);
  });

  it('names the attempts of which something waits, for a page that is none of theirs', () => {
    const storage = aStorage();
    const sent = openOutbox('a1', 0, storage);
    sent.letGo([sent.add(anAnswer('x')).id]);
    openOutbox('a2', 0, storage).add(anAnswer('y'));
    openOutbox('a2', 0, storage).add({ kind: 'submit' });
    expect(attemptsWaiting(storage)).toEqual(['a2']);
    expect(attemptsWaiting(undefined)).toEqual([]);
  });

  it.each([
    ['no JSON', '{"id":'],
    ['another shape', '{"id":"x","sequence":1,"value":{"kind":"answer","questionId":7}}'],
    ['nothing', 'null'],
  ])('leaves a broken item where it is, and goes on without it: %s', (_, broken) => {
    const storage = aStorage();
    storage.setItem('fahm-outbox/a1/broken', broken);
    const outbox = openOutbox('a1', 0, storage);
    outbox.add(anAnswer('x'));
    expect(valuesOf(outbox.waiting())).toEqual(['x']);
    expect(storage.getItem('fahm-outbox/a1/broken')).toBe(broken);
  });
});

/** A server that keeps each id once, a network that can be cut before or after the server has heard, and two tabs. */
const aServer = () => {
  const had: { id: string; sequence: number; value: OutboxValue }[] = [];
  const state = { network: 'up' as 'up' | 'down' | 'answer lost', answersForNothing: false, requests: 0 };
  const problems: (string | undefined)[] = [];
  const storage = aStorage();
  let queue: Promise<unknown> = Promise.resolve();
  const aTab = () => {
    const outbox = openOutbox('a1', 0, storage);
    const sender = makeOutboxSender({
      outbox,
      save: async (entries) => {
        state.requests++;
        if (state.network === 'down') return { ok: false, error: 'offline' };
        if (state.answersForNothing) return { ok: true, value: { entries: [] } };
        for (const entry of entries) if (!had.some(({ id }) => id === entry.id)) had.push(entry);
        if (state.network === 'answer lost') return { ok: false, error: 'offline' };
        return { ok: true, value: { entries: entries.map(({ id }) => ({ id })) } };
      },
      // navigator.locks: one after the other in all tabs
      alone: (send) => {
        const next = queue.then(send);
        queue = next.catch(() => undefined);
        return next;
      },
      onReport: () => {},
      onState: (problem) => problems.push(problem),
    });
    return { outbox, sender };
  };
  return { had, state, problems, aTab };
};

describe('makeOutboxSender', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('lets go of an entry only when the server has it', async () => {
    const { had, state, problems, aTab } = aServer();
    const { outbox, sender } = aTab();
    state.network = 'down';
    sender.add(anAnswer('x'));
    await jest.advanceTimersByTimeAsync(10);
    expect(had).toEqual([]);
    expect(valuesOf(outbox.waiting())).toEqual(['x']);
    expect(problems.at(-1)).toBe('offline');
    state.network = 'up';
    await jest.advanceTimersByTimeAsync(5000);
    expect(had).toHaveLength(1);
    expect(outbox.waiting()).toEqual([]);
    expect(problems.at(-1)).toBeUndefined();
  });

  it('has every entry on the server once and in order, whatever the network does, with two tabs', async () => {
    const steps = fc.array(fc.constantFrom('one', 'two', 'flush', 'wait', 'up', 'down', 'answer lost'), {
      maxLength: 50,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (chosen) => {
        const { had, state, aTab } = aServer();
        const tabs = { one: aTab(), two: aTab() };
        let done = 0;
        for (const step of chosen) {
          if (step === 'one' || step === 'two') {
            done += 1;
            tabs[step].sender.add(anAnswer(String(done)));
          } else if (step === 'flush') await Promise.all([tabs.one.sender.flush(), tabs.two.sender.flush()]);
          else if (step === 'wait') await jest.advanceTimersByTimeAsync(3000);
          else state.network = step;
        }
        state.network = 'up';
        await jest.advanceTimersByTimeAsync(200_000);
        const made = Array.from({ length: done }, (_, i) => i + 1);
        expect(had.map(({ sequence }) => sequence)).toEqual(made);
        expect(valuesOf(had)).toEqual(made.map(String));
        expect(tabs.one.outbox.waiting()).toEqual([]);
      }),
    );
  });

  it('sends a long evening offline in several batches', async () => {
    const { had, state, aTab } = aServer();
    const { outbox, sender } = aTab();
    for (let i = 0; i < 220; i += 1) outbox.add(anAnswer(String(i)));
    await sender.flush();
    expect(had).toHaveLength(220);
    expect(state.requests).toBe(3);
  });

  it('does not ask for ever a server that answers for nothing', async () => {
    const { state, aTab } = aServer();
    const { outbox, sender } = aTab();
    state.answersForNothing = true;
    sender.add(anAnswer('x'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state.requests).toBeLessThan(9);
    expect(outbox.waiting()).toHaveLength(1);
  });

  it('waits longer after each failure, so that a school does not storm its server', async () => {
    const { state, aTab } = aServer();
    state.network = 'down';
    aTab().sender.add(anAnswer('x'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state.requests).toBeGreaterThan(4);
    expect(state.requests).toBeLessThan(9);
  });
});

import { makeOutboxSender } from '@/components/classroom/outbox-sender';
import type { OutboxEntry, OutboxValue } from '@/components/classroom/outbox';
import { openOutbox } from '@/components/classroom/outbox';

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
const valuesOf = (entries: readonly OutboxEntry[]): readonly unknown[] =>
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
    const [one, two, other] = [
      openOutbox('a1', 0, storage),
      openOutbox('a1', 0, storage),
      openOutbox('a2', 0, storage),
    ];
    one?.add(anAnswer('x'));
    two?.add(anAnswer('y'));
    expect(valuesOf(one?.waiting() ?? [])).toEqual(['x', 'y']);
    expect(other?.waiting()).toEqual([]);
  });

  it('keeps in the page what a full storage refuses, and says so', () => {
    const outbox = openOutbox('a1', 0, aStorage(true));
    outbox.add(anAnswer('x'));
    expect(valuesOf(outbox.waiting())).toEqual(['x']);
    expect(outbox.survivesReload()).toBe(false);
  });

  it('leaves a broken item where it is, and goes on without it', () => {
    const storage = aStorage();
    storage.setItem('fahm-outbox/a1/broken', '{"id":');
    const outbox = openOutbox('a1', 0, storage);
    outbox.add(anAnswer('x'));
    expect(valuesOf(outbox.waiting())).toEqual(['x']);
    expect(storage.getItem('fahm-outbox/a1/broken')).toBe('{"id":');
  });
});

describe('makeOutboxSender', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  /** A server that can be away, and what it has by the ids of the entries. */
  const aServer = () => {
    const had = new Map<string, unknown>();
    const state = { isAway: false, losesAnswer: false, requests: 0 };
    const outbox = openOutbox('a1', 0, aStorage());
    const problems: (string | undefined)[] = [];
    const sender = makeOutboxSender({
      outbox,
      save: async (entries) => {
        state.requests++;
        if (state.isAway) return { ok: false, error: { code: 'offline' } };
        for (const { id, value } of entries) if (!had.has(id)) had.set(id, value);
        if (state.losesAnswer) return { ok: false, error: { code: 'offline' } };
        const saved = entries.map(({ id }) => ({ id, status: 'saved' as const }));
        return { ok: true, value: { entries: saved, isFinished: false, remainingMs: null, reviewed: [] } };
      },
      alone: (send) => send(),
      onReport: () => {},
      onState: (problem) => problems.push(problem?.code),
    });
    return { had, state, outbox, sender, problems };
  };

  it('lets go of an entry only when the server has it', async () => {
    const { had, state, outbox, sender, problems } = aServer();
    state.isAway = true;
    sender.add(anAnswer('x'));
    await jest.advanceTimersByTimeAsync(10);
    expect(had.size).toBe(0);
    expect(valuesOf(outbox.waiting())).toEqual(['x']);
    expect(problems.at(-1)).toBe('offline');
    state.isAway = false;
    await jest.advanceTimersByTimeAsync(5000);
    expect(had.size).toBe(1);
    expect(outbox.waiting()).toEqual([]);
    expect(problems.at(-1)).toBeUndefined();
  });

  it('sends once more what the server took but did not confirm, and it is there once', async () => {
    const { had, state, outbox, sender } = aServer();
    state.losesAnswer = true;
    sender.add(anAnswer('x'));
    await jest.advanceTimersByTimeAsync(10);
    expect(outbox.waiting()).toHaveLength(1);
    state.losesAnswer = false;
    await jest.advanceTimersByTimeAsync(5000);
    expect(state.requests).toBeGreaterThan(1);
    expect([...had.values()]).toEqual([anAnswer('x')]);
    expect(outbox.waiting()).toEqual([]);
  });

  it('sends what is added while a request is under way', async () => {
    const { had, sender } = aServer();
    sender.add(anAnswer('x'));
    sender.add(anAnswer('y'));
    await jest.advanceTimersByTimeAsync(10);
    expect([...had.values()]).toEqual([anAnswer('x'), anAnswer('y')]);
  });

  it('waits longer after each failure, so that a school does not storm its server', async () => {
    const { state, sender } = aServer();
    state.isAway = true;
    sender.add(anAnswer('x'));
    await jest.advanceTimersByTimeAsync(60_000);
    expect(state.requests).toBeLessThan(8);
  });
});

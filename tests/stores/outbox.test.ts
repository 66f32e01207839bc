import * as fc from 'fast-check';
import {
  answersOf,
  countedFrom,
  emptyOutbox,
  meetServer,
  type OutboxWorld,
  parseOutbox,
  placeOf,
  putInOutbox,
  readOutbox,
  retryAfterMs,
  sendOutbox,
  type SendReply,
  withEntry,
  withReport,
} from '@/lib/stores';

/** A server that keeps each id once, and a network that can be cut before or after the server has heard. */
const aWorld = () => {
  const stored = new Map<string, string>();
  const onServer: { id: string; sequence: number }[] = [];
  let network: 'up' | 'down' | 'answer lost' = 'up';
  let ids = 0;
  let queue: Promise<unknown> = Promise.resolve();
  const world: OutboxWorld = {
    storage: { getItem: (key) => stored.get(key) ?? null, setItem: (key, value) => void stored.set(key, value) },
    alone: (_, run) => {
      const next = queue.then(run);
      queue = next.catch(() => undefined);
      return next;
    },
    makeId: () => `id-${(ids += 1)}`,
    post: async (_, entries): Promise<SendReply> => {
      if (network === 'down') return { kind: 'away' };
      for (const entry of entries) if (!onServer.some(({ id }) => id === entry.id)) onServer.push(entry);
      return network === 'answer lost'
        ? { kind: 'away' }
        : { kind: 'saved', entries: entries.map(({ id }) => ({ id, status: 'saved' })) };
    },
  };
  return { world, onServer, setNetwork: (state: typeof network) => (network = state) };
};
const answer = (value: string) => ({ kind: 'answer', questionId: 'q', value }) as const;

it('stores at once, sends in order, and is empty afterwards', async () => {
  const { world, onServer } = aWorld();
  for (const value of ['a', 'b', 'c']) putInOutbox(world, 't', answer(value));
  expect(readOutbox(world, 't').waiting).toHaveLength(3);
  expect(await sendOutbox(world, 't')).toBe('sent');
  expect(onServer.map(({ sequence }) => sequence)).toEqual([1, 2, 3]);
  expect(readOutbox(world, 't').waiting).toEqual([]);
});

it('keeps everything while the network is cut, and goes on from there', async () => {
  const { world, onServer, setNetwork } = aWorld();
  setNetwork('down');
  putInOutbox(world, 't', answer('a'));
  expect(await sendOutbox(world, 't')).toBe('away');
  putInOutbox(world, 't', { kind: 'submit' });
  setNetwork('up');
  expect(await sendOutbox(world, 't')).toBe('sent');
  expect(onServer).toHaveLength(2);
});

it('has every entry on the server once and in order, whatever the network does, with two tabs sending', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('put', 'send', 'up', 'down', 'answer lost'), { maxLength: 60 }),
      async (steps) => {
        const { world, onServer, setNetwork } = aWorld();
        let done = 0;
        for (const step of steps) {
          if (step === 'put') {
            putInOutbox(world, 't', answer(String(done)));
            done += 1;
          } else if (step === 'send') await Promise.all([sendOutbox(world, 't'), sendOutbox(world, 't')]);
          else setNetwork(step);
        }
        setNetwork('up');
        await sendOutbox(world, 't');
        expect(onServer.map(({ sequence }) => sequence)).toEqual(Array.from({ length: done }, (_, i) => i + 1));
      },
    ),
  );
});

it('sends a long evening offline in several batches', async () => {
  const { world, onServer } = aWorld();
  for (let i = 0; i < 120; i += 1) putInOutbox(world, 't', answer(String(i)));
  await sendOutbox(world, 't');
  expect(onServer).toHaveLength(120);
});

it('counts on from what another device has sent', () => {
  const { world } = aWorld();
  meetServer(world, 't', 7);
  expect(putInOutbox(world, 't', answer('a')).waiting[0]?.sequence).toBe(8);
  expect(countedFrom(withEntry(emptyOutbox('t'), 'x', answer('a')), 0).sequence).toBe(1);
});

it('lets go of refused entries, and remembers which answers do not count', () => {
  let outbox = withEntry(emptyOutbox('t'), 'one', answer('a'));
  outbox = withEntry(outbox, 'two', { kind: 'answer', questionId: 'r', value: 'b' });
  outbox = withReport(outbox, [
    { id: 'one', status: 'kept-aside', reason: 'time-over' },
    { id: 'two', status: 'refused' },
  ]);
  expect(outbox).toMatchObject({ waiting: [], setAside: { q: 'time-over' } });
});

it('shows the waiting answer over the server’s, and says where each is', () => {
  const outbox = withEntry(emptyOutbox('t'), 'one', answer('new'));
  const onServer = [
    { questionId: 'q', value: 'old' },
    { questionId: 'r', value: 'kept' },
  ];
  expect([...answersOf(outbox, onServer)]).toEqual([
    ['q', 'new'],
    ['r', 'kept'],
  ]);
  expect([placeOf(outbox, 'q'), placeOf(outbox, 'r')]).toEqual(['here', 'server']);
});

it('does not ask for ever a server that answers for nothing', async () => {
  const { world } = aWorld();
  putInOutbox(world, 't', answer('a'));
  expect(await sendOutbox({ ...world, post: async () => ({ kind: 'saved', entries: [] }) }, 't')).toBe('away');
  expect(readOutbox(world, 't').waiting).toHaveLength(1);
});

it.each([
  ['nothing', null],
  ['no JSON', '{'],
  ['another shape', '{"version":9}'],
  ['another attempt', JSON.stringify({ ...emptyOutbox('other'), sequence: 4 })],
])('starts afresh from %s', (_, json) => expect(parseOutbox(json, 't')).toEqual(emptyOutbox('t')));

it('keeps the good entries beside a broken one, and the count', () => {
  const good = withEntry(emptyOutbox('t'), 'one', answer('a'));
  const json = JSON.stringify({ ...good, sequence: 0, waiting: [{ id: 7 }, ...good.waiting] });
  expect(parseOutbox(json, 't')).toEqual(good);
});

it('waits longer after each failure, a minute at most', () => {
  expect([0, 1, 2, 20].map((failures) => retryAfterMs(failures, 0.5))).toEqual([1000, 2000, 4000, 60_000]);
});

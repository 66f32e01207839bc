/** Stands in for the server: takes every call with an empty answer, and gives what each was sent. */
export const catchCalls = (): readonly unknown[] => {
  const sent: unknown[] = [];
  Object.assign(globalThis, {
    fetch: async (_: string, init?: RequestInit) => {
      sent.push(JSON.parse(String(init?.body)));
      return { ok: true, status: 200, json: async () => ({ ok: true, value: null }) };
    },
  });
  // jsdom has no AbortSignal.timeout
  Object.assign(AbortSignal, { timeout: () => new AbortController().signal });
  return sent;
};

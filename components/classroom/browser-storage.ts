/** The browser's storage, or nothing where it is forbidden. */
export const browserStorage = (): Storage | undefined => {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
};

/** Runs one sender of an attempt at a time in all tabs. Locks are for pages with a certificate; without them the ids of the entries make it harmless. */
export const aloneWith = <Value>(attemptId: string, send: () => Promise<Value>): Promise<Value> =>
  'locks' in navigator ? navigator.locks.request(`fahm-outbox-${attemptId}`, send) : send();

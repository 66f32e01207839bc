import { create } from 'zustand';

/**
 * What happened to the stored progress that a learner ought to know: it was damaged or from a newer version (a backup
 * is kept), there is no room for more, or the browser keeps nothing at all.
 */
export type StorageTrouble = 'corrupt' | 'future-version' | 'full' | 'unavailable';

type StorageNotice = { readonly trouble: StorageTrouble | undefined; readonly dismiss: () => void };

export const useStorageNotice = create<StorageNotice>()((set) => ({
  trouble: undefined,
  dismiss: () => set({ trouble: undefined }),
}));

export const reportStorage = (trouble: StorageTrouble): void => useStorageNotice.setState({ trouble });

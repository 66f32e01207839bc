import { emptyProgress } from '@/lib/progress';
import type { Progress } from '@/lib/progress';
import { defaultSettings, useProgress, useSettings, useStorageNotice } from '@/lib/stores';
import type { Settings } from '@/lib/stores';

/** Puts the stores in a known state, as if just rehydrated. */
export const setStores = (values: { progress?: Partial<Progress>; settings?: Partial<Settings> } = {}): void => {
  window.localStorage.clear();
  useStorageNotice.setState({ trouble: undefined });
  useSettings.setState({ settings: { ...defaultSettings, ...values.settings } });
  useProgress.setState({ progress: { ...emptyProgress, ...values.progress }, hydrated: true });
};

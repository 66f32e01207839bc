import { dropAttempts } from './kept-attempts';
import { useProgress } from './progress';
import { PROGRESS_KEY } from './progress-storage';
import { useSettings } from './settings';
import { defaultSettings } from './settings-shape';
import { deleteText, keepDraft, listTexts } from './texts';
import { useWordReports } from './word-reports';

/** Every store of ours begins so; those of the outbox with a hyphen. */
const OURS = /^fahm[.-]/;

/**
 * Forgets all that Fahm keeps in this browser: progress and its backups, own texts, reports, places, settings, the
 * attempts of a class and their answers that were not sent (`hasUnsentAnswers` tells of those beforehand). What remains is an empty progress that says when this was, so that another open tab does not bring the old one back.
 */
export const deleteEverything = async (): Promise<void> => {
  for (const { id } of (await listTexts()) ?? []) await deleteText(id);
  await keepDraft({ title: '', source: '' });
  await dropAttempts();
  useProgress.getState().clearProgress();
  useWordReports.getState().clear();
  useSettings.getState().change(defaultSettings);
  try {
    const kept = Object.keys(window.localStorage).filter((key) => OURS.test(key) && key !== PROGRESS_KEY);
    for (const key of kept) window.localStorage.removeItem(key);
  } catch {
    // Where storage is forbidden there is nothing to delete.
  }
};

import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { browserStorage } from './browser-storage';

export const REPORTS_KEY = 'fahm.word-reports';

/** What can be wrong with the gloss of a word. */
export const WORD_FAULTS = ['meaning', 'vowels', 'parts', 'other'] as const;
export type WordFault = (typeof WORD_FAULTS)[number];

/** A fault that a reader saw in a gloss: enough to find the word and to see what Fahm said of it. */
export type WordReport = {
  /** ISO 8601 instant. */
  readonly at: string;
  readonly articleId: string;
  readonly sentence: string;
  readonly form: string;
  readonly vocalized: string;
  readonly lemma: string;
  readonly gloss: string;
  readonly fault: WordFault;
  readonly comment: string;
};

/** More would fill the storage that the progress needs; the oldest go. */
const MOST_REPORTS = 500;

type WordReports = {
  readonly reports: readonly WordReport[];
  readonly report: (report: Omit<WordReport, 'at'>) => void;
  readonly clear: () => void;
};

/** Kept in this browser until the reader exports them; nothing is sent. */
export const useWordReports = create<WordReports>()(
  persist(
    (set) => ({
      reports: [],
      report: (report) =>
        set(({ reports }) => ({
          reports: [...reports, { ...report, at: new Date().toISOString() }].slice(-MOST_REPORTS),
        })),
      clear: () => set({ reports: [] }),
    }),
    {
      name: REPORTS_KEY,
      version: 1,
      skipHydration: true,
      storage: createJSONStorage(() => browserStorage),
      partialize: ({ reports }) => ({ reports }),
      merge: (stored, store) => ({ ...store, reports: parseReports(stored) }),
    },
  ),
);

/** Takes what is whole of a stored value and leaves the rest. */
const parseReports = (stored: unknown): readonly WordReport[] => {
  const { reports } = (stored ?? {}) as { reports?: unknown };
  return Array.isArray(reports) ? reports.filter(isReport).slice(-MOST_REPORTS) : [];
};

const TEXTS = ['at', 'articleId', 'sentence', 'form', 'vocalized', 'lemma', 'gloss', 'comment'] as const;

const isReport = (value: unknown): value is WordReport => {
  if (typeof value !== 'object' || value === null) return false;
  const report = value as Readonly<Record<string, unknown>>;
  return TEXTS.every((name) => typeof report[name] === 'string') && WORD_FAULTS.some((fault) => fault === report.fault);
};

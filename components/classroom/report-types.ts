import type { Question } from '@/lib/questions';

/* The report of lib/classroom as the screens show it. */

export type OptionRow = {
  readonly optionId: string;
  readonly isKey: boolean;
  readonly count: number;
  readonly percent: number;
  readonly discrimination: number | null;
  readonly flags: readonly ('dead' | 'beats-key' | 'works-against')[];
};

export type QuestionReport = {
  readonly questionId: string;
  readonly question: Question;
  readonly points: number;
  readonly droppedOptions: readonly string[];
  readonly asked: number;
  readonly right: number;
  readonly omitted: number;
  readonly rightAlone: number;
  readonly rightWithHelp: number;
  readonly meanSeconds: number | null;
  readonly statistics: {
    readonly facility: number | null;
    readonly deviation: number | null;
    readonly discrimination: number | null;
    readonly efficiency: number | null;
    readonly effectiveWeight: number | null;
    readonly intendedWeight: number | null;
  } | null;
  readonly facilityBand: string | null;
  readonly discriminationBand: string | null;
  readonly isLuckyGuess: boolean;
  readonly options: { readonly rows: readonly OptionRow[]; readonly isOftenOmitted: boolean } | null;
  readonly typed: readonly { readonly text: string; readonly count: number; readonly isRight: boolean }[] | null;
};

export type Report = {
  readonly assignmentId: string;
  readonly caution: 'counts-only' | 'unstable' | 'fair';
  readonly statistics: {
    readonly count: number;
    readonly mean: number | null;
    readonly median: number | null;
    readonly lowest: number | null;
    readonly highest: number | null;
    readonly deviation: number | null;
    readonly consistency: number | null;
    readonly standardError: number | null;
  };
  readonly histogram: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly notSubmitted: readonly { readonly studentId: string; readonly name: string; readonly hasBegun: boolean }[];
  readonly questions: readonly QuestionReport[];
};

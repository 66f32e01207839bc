import type { AnnotatedArticle } from '@/lib/annotation';
import type { TextSpan } from '@/lib/articles';
import type { Grade, ResponseValue } from '@/lib/grading';
import type { PublicQuestion, Question } from '@/lib/questions';

/* What the classroom's screens are given: the shapes that lib/classroom answers with, as far as they are shown. */

export type ReviewedQuestion = {
  readonly questionId: string;
  readonly response?: ResponseValue;
  readonly grade: Grade;
  readonly earned: number;
  readonly points: number;
  readonly solution?: Question;
  readonly evidence?: readonly TextSpan[];
};

export type OpenAttempt = {
  readonly attemptId: string;
  readonly assignmentId: string;
  readonly number: number;
  readonly title: string;
  readonly remainingMs: number | null;
  readonly isFinished: boolean;
  readonly feedbackAtOnce: boolean;
  readonly text: AnnotatedArticle;
  readonly help: { readonly glosses: boolean; readonly vowelMarks: boolean };
  readonly questions: readonly PublicQuestion[];
  readonly responses: readonly { readonly questionId: string; readonly value: ResponseValue }[];
  readonly lastSequence: number;
  readonly reviewed: readonly ReviewedQuestion[];
};

export type SaveReport = {
  readonly entries: readonly { readonly id: string; readonly status: 'saved' | 'kept-aside' | 'refused' }[];
  readonly isFinished: boolean;
  readonly remainingMs: number | null;
  readonly reviewed: readonly ReviewedQuestion[];
};

export type Task = {
  readonly assignmentId: string;
  readonly title: string;
  readonly timing: 'not-yet' | 'open' | 'closed';
  readonly opensAt: Date | null;
  readonly dueAt: Date | null;
  readonly closesAt: Date | null;
  readonly progress: 'not-started' | 'in-progress' | 'submitted' | 'excused';
  readonly attemptsUsed: number;
  readonly attemptsAllowed: number | null;
  readonly timeLimitMinutes: number | null;
};

export type TaskDetails = Task & {
  readonly note: string;
  readonly rules: { readonly mode: 'practice' | 'test'; readonly resultsShown: string; readonly lateRule: string };
  readonly help: { readonly glosses: boolean; readonly vowelMarks: boolean };
  readonly attempts: readonly { readonly attemptId: string; readonly number: number; readonly isFinished: boolean }[];
};

export type QuestionStatus = 'accepted' | 'proposed' | 'rejected';
export type QuestionRow = {
  readonly id: string;
  readonly question: Question;
  readonly status: QuestionStatus;
  readonly origin: string;
  readonly points: number;
  readonly rejectedBecause: string | null;
};

export type Roster = {
  readonly id: string;
  readonly name: string;
  readonly joinCode: string;
  readonly takesNewNames: boolean;
  readonly students: readonly {
    readonly id: string;
    readonly name: string;
    readonly hasJoined: boolean;
    readonly hasPin: boolean;
  }[];
  readonly groups: readonly { readonly id: string; readonly name: string; readonly studentIds: readonly string[] }[];
};

import type { Gradebook } from './gradebook';
import type { AssignmentReport, ResponsesView } from './report';

/** A cell of a table: text, number, instant, nothing, or a code that the screen has a word for (`sheets.status.late`). */
export type Cell = string | number | Date | null | { readonly code: string };

/** A column's heading: a code that the screen has a word for, or words of the data (an assignment's title). */
export type Heading = { readonly code: string } | { readonly text: string };

/** The same table for screen and file, made of the same view: they can't disagree. */
export type Sheet = {
  /** For the file's name: kind, class or assignment, date. */
  readonly name: { readonly kind: 'gradebook' | 'questions' | 'responses'; readonly of: string; readonly madeAt: Date };
  readonly columns: readonly Heading[];
  readonly rows: readonly (readonly Cell[])[];
};

const code = (name: string) => ({ code: name });
const column = (name: string) => code(`sheets.columns.${name}`);

/** A line a student and assignment, so that every figure has a column of its own. */
export const gradebookSheet = (gradebook: Gradebook): Sheet => ({
  name: { kind: 'gradebook', of: gradebook.className, madeAt: gradebook.madeAt },
  columns: [
    'student',
    'assignment',
    'status',
    'percent',
    'attempts',
    'submittedAt',
    'textMinutes',
    'quizMinutes',
    'lookups',
    'notCounted',
  ].map(column),
  rows: gradebook.students.flatMap((student) =>
    gradebook.assignments.flatMap((assignment): Cell[][] => {
      const cell = gradebook.cells.find((one) => one.studentId === student.id && one.assignmentId === assignment.id);
      if (!cell) return [];
      return [
        [
          student.name,
          assignment.title,
          code(`sheets.status.${cell.status}`),
          cell.percent,
          cell.attempts,
          cell.submittedAt,
          cell.textMinutes,
          cell.quizMinutes,
          cell.lookups,
          cell.notCounted,
        ],
      ];
    }),
  ),
});

/** A line a question with its statistics. */
export const questionSheet = (report: AssignmentReport): Sheet => ({
  name: { kind: 'questions', of: report.title, madeAt: report.madeAt },
  columns: [
    'question',
    'type',
    'skill',
    'points',
    'asked',
    'right',
    'omitted',
    'rightAlone',
    'rightWithHelp',
    'meanSeconds',
    'facility',
    'deviation',
    'discrimination',
    'efficiency',
    'effectiveWeight',
    'intendedWeight',
    'guess',
    'upperLower',
  ].map(column),
  rows: report.questions.map((row) => [
    row.question.stem,
    code(`sheets.types.${row.question.type}`),
    code(`skills.${row.question.skill}`),
    row.points,
    row.asked,
    row.right,
    row.omitted,
    row.rightAlone,
    row.rightWithHelp,
    row.meanSeconds,
    row.statistics?.facility ?? null,
    row.statistics?.deviation ?? null,
    row.statistics?.discrimination ?? null,
    row.statistics?.efficiency ?? null,
    row.statistics?.effectiveWeight ?? null,
    row.statistics?.intendedWeight ?? null,
    row.statistics?.guess ?? null,
    row.upperLower,
  ]),
});

/** A line an attempt, two columns a question: what was answered, and its percent. */
export const responsesSheet = (view: ResponsesView, madeAt: Date): Sheet => ({
  name: { kind: 'responses', of: view.title, madeAt },
  columns: [
    ...['student', 'attempt', 'submittedAt', 'percent'].map(column),
    ...view.questions.flatMap(({ stem }, i): Heading[] => [{ text: `${i + 1}. ${stem}` }, { text: `${i + 1}. %` }]),
  ],
  rows: view.rows.map((row) => [
    row.name,
    row.attempt,
    row.submittedAt,
    row.percent,
    ...row.answers.flatMap((answer): Cell[] => (answer ? [answer.text, answer.percent] : [null, null])),
  ]),
});

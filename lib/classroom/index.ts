// Every action below takes (school, actor, input), checks who acts, and answers with a Result; tests/classroom/authorization
// lists them all, so that a new one fails there until somebody has decided who may call it.

// a student's way in
export { changePin, findClass, joinClass, readOwnClass, returnToClass } from './joining';
// classes and who is in them
export { addToRoster, createClass, deleteGroup, listClasses, readClass, removeStudent } from './classes';
export { renameStudent, resetPin, saveGroup, updateClass } from './classes';
// texts
export { addText, listTexts, LONGEST_TEXT, readText, takeFromShelf } from './texts';
// assignments and their questions
export { adjustForStudent, copyAssignment, createAssignment, deleteAssignment, listAssignments } from './assignments';
export { readAssignment, setRecipients, setState, updateAssignment } from './assignments';
export { addQuestion, editQuestion, judgeQuestion, listRejections, orderQuestions } from './question-editing';
export { previewAssignment, setPoints } from './question-editing';
export { shareLink } from './sharing';
// answering
export { listTasks, readAttempt, readTask, reviewAttempt, saveEntries, startAttempt } from './answering';
// seeing
export { readGradebook, readStudentReport } from './gradebook';
export { readReport, readResponses } from './report';
export { countLateAnswers, dropOption, mendKey, readAudit, reopenAttempt, retireQuestion } from './rescoring';
export { gradebookSheet, questionSheet, responsesSheet } from './sheets';
// privacy
export { deleteAccount, deleteClass, deleteText, exportClass } from './privacy';

// what app/ makes a school of
export { databasePlace, makeTemplate, openDatabase, ping } from './database';
export { closeStudentSession, studentOf } from './student-sessions';
export {
  ADDRESS_HEADER,
  installationSecret,
  makeTeacherAccounts,
  resetTeacherPassword,
  teacherOf,
} from './teacher-accounts';
export { tidy } from './retention';

export { CONFLICTS } from './refusal';
export { ASSIGNMENT_STATES, QUESTION_ORIGINS, QUESTION_STATUSES } from './schema';
export { DEFAULT_SETTINGS, LATE_RULES, MODES, RESULTS_SHOWN, WHICH_COUNTS } from './settings';
export { CELL_STATUSES } from './gradebook';
export { CAUTIONS, CONSISTENCY_BANDS, DISCRIMINATION_BANDS, FACILITY_BANDS, OPTION_FLAGS } from './statistics';

export type { Action } from './action';
// the shapes that screens show; components import these types and nothing else from here
export type { AttemptReview, OpenAttempt, ReviewedQuestion, SaveReport, Task, TaskDetails } from './answering';
export type { Adjustment } from './assignments';
export type { Roster } from './classes';
export type { DatabasePlace, OpenDatabase } from './database';
export type { EntryResult } from './entries';
export type { CellStatus, Gradebook, GradebookCell, SkillRow, StudentReport } from './gradebook';
export type { NotCounted, QuestionRow } from './outcome';
export type { QuestionDraft } from './question-schema';
export type { Answer, Conflict, Fault, Refusal } from './refusal';
export type { AssignmentReport, QuestionReport, ResponsesView } from './report';
export type { AuditEntry, MarkChange } from './rescoring';
export type { OptionRow } from './statistics';
export type { Actor, Identity, School, Shelf, Student, Teacher } from './school';
export type { AssignmentState, EntryValue, QuestionStatus } from './schema';
export type { Settings } from './settings';
export type { Cell, Heading, Sheet } from './sheets';
export type { Timing } from './standing';
export type { Mail, TeacherAccounts } from './teacher-accounts';

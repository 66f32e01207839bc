import { hasLocale } from 'next-intl';
import { guarded, refusal } from '@/app/api/door';
import { actorOf, openSchool } from '@/app/school';
import {
  type Actor,
  type Answer,
  exportClass,
  gradebookSheet,
  questionSheet,
  readGradebook,
  readReport,
  readResponses,
  responsesSheet,
  type School,
  type Sheet,
} from '@/lib/classroom';
import { makeCsv } from '@/lib/formats';
import { routing } from '@/lib/i18n';
import { asFile, fileName, headedRows } from '../../sheet-file';

type Request_ = {
  readonly school: School;
  readonly actor: Actor;
  readonly id: string;
  readonly attempts: 'first' | 'all';
};

const mapped = <A, B>(answer: Answer<A>, map: (value: A) => B): Answer<B> =>
  answer.ok ? { ok: true, value: map(answer.value) } : answer;

/** Each kind of file is a view of lib/classroom, the very one that the screen shows. */
const SHEETS: Readonly<Record<string, (request: Request_) => Promise<Answer<Sheet>>>> = {
  'gradebook.csv': async ({ school, actor, id }) =>
    mapped(await readGradebook(school, actor, { classId: id }), gradebookSheet),
  'questions.csv': async ({ school, actor, id, attempts }) =>
    mapped(await readReport(school, actor, { assignmentId: id, attempts }), questionSheet),
  'responses.csv': async ({ school, actor, id }) =>
    mapped(await readResponses(school, actor, { assignmentId: id }), (view) => responsesSheet(view, school.now())),
};

/** GET /api/classroom/files/gradebook.csv/<class>?locale=ar&bom=no, questions.csv/<assignment>, responses.csv/<assignment>, class.json/<class>. */
export const GET = (
  request: Request,
  { params }: { params: Promise<{ kind: string; id: string }> },
): Promise<Response> =>
  guarded(async () => {
    const { kind, id } = await params;
    const search = new URL(request.url).searchParams;
    const asked = search.get('locale');
    const locale = hasLocale(routing.locales, asked) ? asked : routing.defaultLocale;
    const { school } = await openSchool();
    const actor = await actorOf(request.headers, 'teacher');
    if (kind === 'class.json') {
      const exported = await exportClass(school, actor, { classId: id });
      if (!exported.ok) return refusal(exported.error);
      const name = { kind: 'class', of: exported.value.class.name, madeAt: exported.value.exportedAt } as const;
      return asFile(JSON.stringify(exported.value, null, 1), fileName(name, locale, 'json'), 'application/json');
    }
    const make = Object.hasOwn(SHEETS, kind) ? SHEETS[kind] : undefined;
    if (!make) return refusal({ code: 'not-found' });
    const attempts = search.get('attempts') === 'all' ? 'all' : 'first';
    const sheet = await make({ school, actor, id, attempts });
    if (!sheet.ok) return refusal(sheet.error);
    const csv = makeCsv(headedRows(sheet.value, locale), { byteOrderMark: search.get('bom') !== 'no' });
    return asFile(csv, fileName(sheet.value.name, locale, 'csv'), 'text/csv; charset=utf-8');
  });

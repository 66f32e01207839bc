import { useWordReports } from '@/lib/stores';

const KEY = 'fahm.word-reports';
const aReport = {
  articleId: 'sample',
  sentence: 'وطالب كيم برفع العقوبات.',
  form: 'وطالب',
  vocalized: 'وَطَالَبَ',
  lemma: 'طَالَبَ',
  gloss: 'demand',
  fault: 'vowels',
  comment: '',
} as const;

beforeEach(() => {
  window.localStorage.clear();
  useWordReports.setState({ reports: [] });
});

it('keeps a report with its instant, over a reload', async () => {
  useWordReports.getState().report(aReport);
  const written = window.localStorage.getItem(KEY) ?? '';
  useWordReports.setState({ reports: [] });
  window.localStorage.setItem(KEY, written);
  await useWordReports.persist.rehydrate();
  expect(useWordReports.getState().reports).toEqual([{ ...aReport, at: expect.stringMatching(/^\d{4}-.*Z$/) }]);
});

it('takes what is whole of a stored value', async () => {
  const whole = { ...aReport, at: '2026-01-31T10:00:00.000Z' };
  const reports = [whole, { ...whole, fault: 'colour' }, { ...whole, lemma: 7 }, null, 'x'];
  window.localStorage.setItem(KEY, JSON.stringify({ state: { reports }, version: 1 }));
  await useWordReports.persist.rehydrate();
  expect(useWordReports.getState().reports).toEqual([whole]);
});

it('keeps the latest five hundred', () => {
  for (let i = 0; i <= 500; i += 1) useWordReports.getState().report({ ...aReport, comment: String(i) });
  const { reports } = useWordReports.getState();
  expect(reports).toHaveLength(500);
  expect(reports.at(-1)?.comment).toBe('500');
});

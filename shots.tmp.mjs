import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
const base = 'http://127.0.0.1:3106';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] });
const ctx = await browser.newContext({ baseURL: base, serviceWorkers: 'block', viewport: { width: 1280, height: 900 } });
const call = async (c, action, data) => { const r = await c.request.post(`/api/classroom/${action}`, { data, headers: { origin: base } }); const j = await r.json(); if (!j.ok) console.log(action, JSON.stringify(j)); return j.value; };
await ctx.request.post('/api/auth/sign-up/email', { data: { name: 'ليلى حداد', email: `t${Date.now()}@example.org`, password: 'a long enough password' }, headers: { origin: base } });
const room = await call(ctx, 'createClass', { name: 'الصف السابع - أ' });
const names = ['سلمى ناصر','يوسف عمر','نور الدين','هدى سالم','Omar Khalil','ريم حسن','طارق علي','مها جابر','سامي عيسى','لينا عوض','كريم زيد','دانا فارس'];
await call(ctx, 'addToRoster', { classId: room.id, names: [...names, 'بدر غائب'] });
const t = await call(ctx, 'takeFromShelf', { libraryId: 'putin-kim-summit' });
const a = await call(ctx, 'createAssignment', { classId: room.id, textId: t.textId, questions: 6 });
const draft = await call(ctx, 'createAssignment', { classId: room.id, textId: t.textId, questions: 5, title: 'مسوّدة' });
await call(ctx, 'setState', { assignmentId: a.id, state: 'open' });
const read = await call(ctx, 'readAssignment', { assignmentId: a.id });
const key = new Map(read.questions.map((q) => [q.id, q.question]));
let first;
for (const [i, name] of names.entries()) {
  const s = await browser.newContext({ baseURL: base, serviceWorkers: 'block', viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await call(s, 'joinClass', { code: room.joinCode, name, pin: '4821' });
  if (i === 0) first = s;
  const at = await call(s, 'startAttempt', { assignmentId: a.id });
  const entries = at.questions.map((q, n) => {
    const full = key.get(q.id); const right = (i * 7 + n * 3) % 10 < 3 + i * 0.5;
    const value = full.type === 'short-answer' ? (right ? full.key[0] : 'لا أدري') : right ? full.key : Array.isArray(full.key) ? [...full.key].reverse() : q.options[(i + n) % q.options.length].id;
    return { id: `e${i}-${n}-`.padEnd(20, 'x'), sequence: n * 2 + 1, value: { kind: 'answer', questionId: q.id, value } };
  });
  if (i !== 11) entries.push({ id: `s${i}`.padEnd(20, 'x'), sequence: 50, value: { kind: 'submit' } });
  entries.push({ id: `t${i}`.padEnd(20, 'x'), sequence: 60, value: { kind: 'time', place: 'quiz', seconds: 300 + i * 10 } });
  await call(s, 'saveEntries', { attemptId: at.attemptId, entries });
  if (i === 0) s.attempt = at.attemptId;
  if (i !== 0) await s.close();
}
const b = await call(ctx, 'createAssignment', { classId: room.id, textId: t.textId, questions: 4, title: 'قراءة: قمة كيم' });
await call(ctx, 'setState', { assignmentId: b.id, state: 'open' });
const only = process.argv[2];
const shoot = async (c, path, name, { full = true, scheme = 'light', width = 1280, act } = {}) => {
  if (only && !name.includes(only)) return;
  const p = await c.newPage();
  await p.emulateMedia({ colorScheme: scheme });
  await p.setViewportSize({ width, height: width < 500 ? 844 : 900 });
  p.on('console', (m) => m.type() === 'error' && console.log(name, m.text().slice(0, 300)));
  await p.goto(path, { waitUntil: 'load' });
  await p.waitForTimeout(900);
  if (act) await act(p);
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log(name, 'overflows by', over);
  await p.screenshot({ path: `/tmp/teach-shots/${name}.png`, fullPage: full });
  await p.close();
};
const out = await browser.newContext({ baseURL: base, serviceWorkers: 'block' });
for (const [l, w, scheme] of [['ar', 1280, 'light'], ['en', 390, 'dark']]) {
  const o = { width: w, scheme };
  await shoot(out, `/${l}/teach/sign-in`, `signin-${l}`, o);
  await shoot(ctx, `/${l}/teach`, `teach-${l}`, o);
  await shoot(ctx, `/${l}/teach/class/${room.id}`, `class-${l}`, o);
  await shoot(ctx, `/${l}/teach/class/${room.id}/new`, `new-${l}`, o);
  await shoot(ctx, `/${l}/teach/class/${room.id}/gradebook`, `gradebook-${l}`, o);
  await shoot(ctx, `/${l}/teach/assignment/${draft.id}`, `review-${l}`, { ...o, full: false });
  await shoot(ctx, `/${l}/teach/assignment/${draft.id}/settings`, `settings-${l}`, o);
  await shoot(ctx, `/${l}/teach/assignment/${draft.id}/preview`, `preview-${l}`, { ...o, full: false });
  await shoot(ctx, `/${l}/teach/assignment/${a.id}/results`, `results-${l}`, o);
  await shoot(ctx, `/${l}/teach/assignment/${a.id}/print`, `print-${l}`, o);
}
const p = await ctx.newPage(); await p.goto(`/ar/teach/assignment/${a.id}/print`); await p.waitForSelector('.print-line'); await p.pdf({ path: '/tmp/teach-shots/sheet.pdf', preferCSSPageSize: true }); await p.close();
for (const [l, w, scheme] of [['ar', 390, 'light'], ['en', 1280, 'dark'], ]) {
  const o = { width: w, scheme };
  await shoot(out, `/${l}/join/${room.joinCode}`, `door-${l}`, o);
  await shoot(first, `/${l}/join/${room.joinCode}`, `tasks-${l}`, o);
  await shoot(first, `/${l}/join/${room.joinCode}/${a.id}?attempt=${first.attempt}`, `review-student-${l}`, { ...o, full: false });
  await shoot(first, `/${l}/join/${room.joinCode}/${b.id}`, `task-${l}`, { ...o, act: async (p) => { await p.screenshot({ path: `/tmp/teach-shots/task-start-${l}.png` }); await p.getByRole('button', { name: /^(ابدأ|Begin|تابع|Go on)$/ }).click({ timeout: 1500 }).catch(() => {}); await p.waitForTimeout(1200); }, full: false });
  await shoot(first, `/${l}/join/${room.joinCode}/${b.id}`, `answer-${l}`, { ...o, act: async (p) => { await p.getByRole('button', { name: /^(إلى الأسئلة|To the questions)$/ }).first().click(); await p.waitForTimeout(800); }, full: false });
}
await browser.close();

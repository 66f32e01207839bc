import { createHash } from 'node:crypto';
import { hashInlineScripts, makePolicy } from '@/app/content-security-policy';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

it('names every inline script once, by the hash of its text', () => {
  const html = `<script>a()</script><script src="/x.js"></script><script id="_R_">b("ن")\n</script><script>a()</script>`;
  expect(hashInlineScripts(html)).toEqual([hashOf('a()'), hashOf('b("ن")\n')]);
});

it('names no script that is fetched', () => {
  expect(hashInlineScripts('<script src="/x.js" async=""></script><script defer src="/y.js"></script>')).toEqual([]);
});

it('allows this site, the scripts named and nothing else', () => {
  const policy = makePolicy(["'sha256-x'"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'sha256-x';");
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/);
});

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const BUILT = path.join(process.cwd(), '.next');
const SCRIPT = /<script[^>]*src="\/_next\/([^"]+\.js)"[^>]*>/g;

/** The compressed JavaScript that a built page asks for at once, in bytes; undefined where the page was not built. */
export const firstLoad = (page: string): number | undefined => {
  const file = path.join(BUILT, 'server', 'app', `${page}.html`);
  if (!existsSync(file)) return undefined;
  // Browsers of today do not load the scripts for those without modules.
  const tags = [...readFileSync(file, 'utf8').matchAll(SCRIPT)].filter(([tag]) => !tag.includes('noModule'));
  const scripts = new Set(tags.flatMap(([, script]) => script ?? []));
  return [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(path.join(BUILT, script))).length, 0);
};

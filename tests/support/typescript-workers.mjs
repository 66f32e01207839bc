import { syncBuiltinESMExports } from 'node:module';
import threads from 'node:worker_threads';

/* tsx does not reach the threads of Node 20: a worker written in TypeScript registers it for itself. The built app needs none of this. */
const { Worker } = threads;
threads.Worker = class extends Worker {
  constructor(url, options) {
    if (!String(url).endsWith('.ts')) {
      super(url, options);
      return;
    }
    const start = `import('tsx/esm/api').then(({ register }) => (register(), import(${JSON.stringify(String(url))})))`;
    super(start, { ...options, eval: true });
  }
};
syncBuiltinESMExports();

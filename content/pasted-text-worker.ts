import { parentPort } from 'node:worker_threads';
import { type PastedText, preparePastedText } from './pasted-text';
import { shippedEngine } from './shelf';

/* The engine beside the server: it answers one text after another, and nobody's request waits for it but the teacher's. */
parentPort?.on('message', (text: PastedText) => {
  parentPort?.postMessage(preparePastedText(shippedEngine(), text));
});

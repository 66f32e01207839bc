import { PROGRESS_KEY } from './progress-storage';

/**
 * Text for a script in <head>: tells, before the first paint, that the quiz of this address was begun and not finished.
 * The page as it was built shows the ways to begin; globals.css hides them then, until the question that stands open
 * is there. Only a quiz reads the store so early, and whatever it can't read is as good as nothing.
 */
export const draftScript = `try{const[,,p,i]=location.pathname.split('/');if((p==='quiz'||p==='compare')&&Object.hasOwn(JSON.parse(localStorage.getItem('${PROGRESS_KEY}')).drafts,decodeURIComponent(i)))document.documentElement.dataset.draft=''}catch{}`;

const OWN = 'mine?text=';

/**
 * A learner's own texts share one static page for reading and one for the quiz, which work offline; the address says
 * which text: /read/mine?text=k3f9. So the article's id is what stands after /read/, as with the shipped articles, and
 * every link of the reader and the quiz leads right.
 */
export const articleIdOf = (textId: string): string => `${OWN}${textId}`;

/** Whether an article is a text of the learner's own: `isOwnText('mine?text=k3f9')` → true. */
export const isOwnText = (articleId: string): boolean => articleId.startsWith(OWN);

/** A short id that no other text of this browser has; letters and digits only, for it stands in addresses. */
export const newTextId = (): string => crypto.randomUUID().replaceAll('-', '').slice(0, 12);

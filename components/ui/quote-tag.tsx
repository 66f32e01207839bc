import type { ReactNode } from 'react';

/** The <q> of a message: what is quoted goes in guillemets, isolated, its direction from its own first letter. */
export const quoteTag = {
  q: (quoted: ReactNode): ReactNode => <bdi>«{quoted}»</bdi>,
};

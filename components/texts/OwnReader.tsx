'use client';

import type { ReactNode } from 'react';
import { Reader } from '@/components/reader/Reader';
import type { ReaderText } from '@/components/reader/reader-text';
import { OwnTextPage } from './OwnTextPage';

/** The reader, on a text of the learner's own: whoever gave it its title, it was no editor. */
export const OwnReader = (): ReactNode => (
  <OwnTextPage<ReaderText>
    page="reader"
    show={(content, text) => <Reader text={{ ...content, title: text.title, titleIsOurs: false }} canShare={false} />}
  />
);

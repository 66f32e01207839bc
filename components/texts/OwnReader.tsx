'use client';

import type { ReactNode } from 'react';
import { Reader } from '@/components/reader/Reader';
import type { ReaderText } from '@/components/reader/reader-text';
import { OwnTextPage } from './OwnTextPage';
import './texts.css';

/** From so many words on, what is out of sight is not laid out. */
const LONG = 2500;

/** The reader, on a text of the learner's own. */
export const OwnReader = (): ReactNode => (
  <OwnTextPage<ReaderText>
    page="reader"
    show={(content, text) => (
      <div className={text.words > LONG ? 'long-text' : undefined}>
        <Reader text={{ ...content, title: text.title }} canShare={false} />
      </div>
    )}
  />
);

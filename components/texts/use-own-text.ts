'use client';

import { startTransition, useEffect, useState } from 'react';
import { joinParts } from '@/components/engine/text-parts';
import { findText, readPart, readSource } from '@/lib/stores';
import type { StoredText, TextPage, TextPart } from '@/lib/stores';
import { usePreparation } from './use-preparation';
import type { Preparation } from './use-preparation';

export type OwnText<Content> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'preparing'; readonly preparation: Preparation }
  | { readonly kind: 'ready'; readonly text: StoredText; readonly content: Content };

/**
 * One of the learner's texts for one of its pages. It is read part by part, and drawn without making the page wait. A
 * text that another version of Fahm prepared is prepared again from its source: its glosses may be better by now.
 */
export const useOwnText = <Content>(id: string, page: TextPage): OwnText<Content> => {
  const [own, setOwn] = useState<OwnText<Content>>({ kind: 'loading' });
  const { preparation, prepare } = usePreparation();

  useEffect(() => {
    let isCurrent = true;
    const show = (next: OwnText<Content>): void => {
      if (isCurrent) startTransition(() => setOwn(next));
    };
    const load = async (): Promise<void> => {
      const stored = await findText(id);
      const text = stored && stored.version !== process.env.FAHM_VERSION ? await prepareAgain(stored) : stored;
      if (text === 'failed') return;
      const content = text && (await readContent(text, page));
      // What the parts join to is what prepareText cut up, in this very version.
      show(text && content ? { kind: 'ready', text, content: content as Content } : { kind: 'missing' });
    };
    const prepareAgain = async (stored: StoredText): Promise<StoredText | 'failed' | undefined> => {
      const source = await readSource(stored.id);
      if (source === undefined || !isCurrent) return undefined;
      return (await prepare({ id, source, title: stored.title, addedAt: stored.addedAt })) ?? 'failed';
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [id, page, prepare]);

  const isPreparing = own.kind === 'loading' && (preparation.kind === 'working' || preparation.kind === 'failed');
  return isPreparing ? { kind: 'preparing', preparation } : own;
};

const readContent = async (text: StoredText, page: TextPage): Promise<unknown> => {
  const parts: TextPart[] = [];
  for (let index = 0; index < text.parts[page]; index += 1) {
    const part = await readPart(text.id, { page, index });
    if (!part) return undefined;
    parts.push(part);
  }
  return joinParts(parts);
};

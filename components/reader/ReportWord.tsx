'use client';

import { useTranslations } from 'next-intl';
import { useId, useState } from 'react';
import type { FormEvent, ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { Lookup } from '@/lib/progress';
import { WORD_FAULTS, useWordReports } from '@/lib/stores';
import type { WordFault } from '@/lib/stores';

/** Notes a fault of this gloss; the note stays in the browser until it is exported from the settings. */
export const ReportWord = ({ met, done }: { met: Omit<Lookup, 'at'>; done: () => void }): ReactNode => {
  const t = useTranslations('report');
  const report = useWordReports((store) => store.report);
  const [fault, setFault] = useState<WordFault>('meaning');
  const [comment, setComment] = useState('');
  const name = useId();

  const keep = (event: FormEvent): void => {
    event.preventDefault();
    const { articleId, sentence, form = '', vocalized = '', lemma, gloss } = met;
    report({ articleId, sentence, form, vocalized, lemma, gloss, fault, comment: comment.trim() });
    done();
  };
  return (
    <form onSubmit={keep} className="mt-4 border-t border-line pt-3 text-sm">
      <fieldset>
        <legend className="font-semibold">{t('question')}</legend>
        <div className="flex flex-wrap gap-x-4">
          {WORD_FAULTS.map((choice) => (
            <label key={choice} className="inline-flex min-h-11 items-center gap-2">
              <input
                type="radio"
                name={name}
                checked={fault === choice}
                onChange={() => setFault(choice)}
                className="size-4 accent-accent"
              />
              {t(`faults.${choice}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <label className="block">
        {t('comment')}
        <textarea
          dir="auto"
          rows={2}
          value={comment}
          maxLength={1000}
          onChange={({ target }) => setComment(target.value)}
          className="mt-1 block w-full rounded-md border border-faded bg-card px-3 py-2"
        />
      </label>
      <p className="caption my-2">{t('kept')}</p>
      <button type="submit" className={buttonClass('plain')}>
        {t('keep')}
      </button>
    </form>
  );
};

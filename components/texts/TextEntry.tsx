'use client';

import { useTranslations } from 'next-intl';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { buttonClass } from '@/components/ui/button';
import { firstWords } from '@/components/ui/first-words';
import { useNumbers } from '@/components/ui/use-numbers';
import { Link } from '@/lib/i18n';
import type { StoredText } from '@/lib/stores';
import { articleIdOf } from './own-text-address';

/** Letters of the opening: three lines of a phone. */
const OPENING = 110;

type Props = {
  readonly text: StoredText;
  readonly isNew: boolean;
  readonly onRename: (title: string) => void;
  readonly onDelete: () => void;
  readonly onExport: () => void;
};

/** One of the learner's texts in the list. */
export const TextEntry = ({ text, isNew, onRename, onDelete, onExport }: Props): ReactNode => {
  const t = useTranslations('texts');
  const site = useTranslations('site');
  const { number, date } = useNumbers();
  const [mode, setMode] = useState<'shown' | 'renaming' | 'deleting'>('shown');
  const heading = useRef<HTMLHeadingElement>(null);

  // A text that has just been prepared is what the reader waits for.
  useEffect(() => {
    if (isNew) heading.current?.focus();
  }, [isNew]);

  const hidden = <span className="sr-only"> {text.title}</span>;
  return (
    <article className="entry">
      {mode === 'renaming' ? (
        <Renaming
          title={text.title}
          onCancel={() => setMode('shown')}
          onRename={(title) => {
            onRename(title);
            setMode('shown');
          }}
        />
      ) : (
        <h3 ref={heading} tabIndex={-1} lang="ar" dir="auto" className="font-title text-3xl leading-relaxed">
          <Link href={`/read/${articleIdOf(text.id)}`} className="text-ink no-underline hover:text-accent">
            {text.title}
          </Link>
        </h3>
      )}
      <p className="caption flex flex-wrap gap-x-4">
        <span>{site('words', { count: text.words, shown: number(text.words) })}</span>
        <span>{site('questions', { count: text.questions, shown: number(text.questions) })}</span>
        <time dateTime={text.addedAt}>{date(text.addedAt)}</time>
      </p>
      <p lang="ar" dir="auto" className="mt-2 font-reading text-xl leading-[2.1] text-faded">
        {firstWords(text.opening, OPENING)}
      </p>
      {text.scarcity.length > 0 && (
        <div className="mt-3 rounded-md bg-notice px-4 py-2 text-sm">
          <p className="font-semibold">{text.questions === 0 ? t('noQuestions') : t('fewQuestions')}</p>
          <ul className="list-inside list-disc">
            {text.scarcity.map((reason) => (
              <li key={reason}>{t(`scarcity.${reason}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <div className="mt-4 flex flex-wrap gap-3">
        <Link href={`/read/${articleIdOf(text.id)}`} className={buttonClass('main')}>
          {t('read')}
          {hidden}
        </Link>
        {text.questions > 0 && (
          <Link href={`/quiz/${articleIdOf(text.id)}`} className={buttonClass('plain')}>
            {t('quiz')}
            {hidden}
          </Link>
        )}
        {mode === 'shown' && (
          <>
            <button type="button" className={buttonClass('quiet')} onClick={() => setMode('renaming')}>
              {t('rename')}
              {hidden}
            </button>
            <button type="button" className={buttonClass('quiet')} onClick={onExport}>
              {t('export')}
              {hidden}
            </button>
            <button type="button" className={buttonClass('quiet')} onClick={() => setMode('deleting')}>
              {t('delete')}
              {hidden}
            </button>
          </>
        )}
      </div>
      {mode === 'deleting' && <Deleting title={text.title} onDelete={onDelete} onKeep={() => setMode('shown')} />}
    </article>
  );
};

type RenamingProps = {
  readonly title: string;
  readonly onRename: (title: string) => void;
  readonly onCancel: () => void;
};

const Renaming = ({ title, onRename, onCancel }: RenamingProps): ReactNode => {
  const t = useTranslations('texts');
  const [typed, setTyped] = useState(title);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onRename(typed.trim());
  };
  return (
    <form onSubmit={onSubmit} className="flex flex-wrap gap-3">
      <input
        ref={field}
        lang="ar"
        dir="auto"
        maxLength={200}
        aria-label={t('titleField')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onKeyDown={({ key }) => {
          if (key === 'Escape') onCancel();
        }}
        className="field flex-1 basis-56"
      />
      <button type="submit" className={buttonClass('plain')}>
        {t('saveTitle')}
      </button>
      <button type="button" className={buttonClass('quiet')} onClick={onCancel}>
        {t('cancel')}
      </button>
    </form>
  );
};

type DeletingProps = { readonly title: string; readonly onDelete: () => void; readonly onKeep: () => void };

const Deleting = ({ title, onDelete, onKeep }: DeletingProps): ReactNode => {
  const t = useTranslations('texts');
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="group" aria-label={t('deleteQuestion')} className="leaf mt-4">
      <p className="mb-3">
        {t('deleteQuestion')} <bdi lang="ar">«{title}»</bdi>
      </p>
      <span className="flex flex-wrap gap-3">
        <button ref={keep} type="button" className={buttonClass('plain')} onClick={onKeep}>
          {t('keep')}
        </button>
        <button type="button" className={buttonClass('plain')} onClick={onDelete}>
          {t('deleteForGood')}
        </button>
      </span>
    </div>
  );
};

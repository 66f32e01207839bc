'use client';

import { useTranslations } from 'next-intl';
import { useId, useRef, useState } from 'react';
import type { ClipboardEvent, DragEvent, ReactNode, SubmitEvent } from 'react';
import { buttonClass } from '@/components/ui/button';
import type { StoredText } from '@/lib/stores';
import { HeldText } from './HeldText';
import { newTextId } from './own-text-address';
import { PreparationBar } from './PreparationBar';
import { ProblemText } from './ProblemText';
import { ACCEPTED_FILES, readFile } from './read-file';
import type { FileProblem } from './read-file';
import { useDraft } from './use-draft';
import { usePreparation } from './use-preparation';

/** A field that holds more makes the page halt at every key; a longer text is shown by its opening. */
const LONGEST_TYPED = 20_000;

/** Takes a text that is typed, pasted, dropped or chosen, and has it prepared. What was typed stays until that is done. */
export const TextForm = ({ onPrepared }: { onPrepared: (text: StoredText) => void }): ReactNode => {
  const t = useTranslations('texts');
  const { draft, change, clear, problem: draftProblem } = useDraft();
  const { preparation, prepare, cancel } = usePreparation();
  const [fileProblem, setFileProblem] = useState<FileProblem>();
  const [isOver, setIsOver] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const isWorking = preparation.kind === 'working';
  const isHeld = draft.source.length > LONGEST_TYPED;

  const take = async (file: File | undefined): Promise<void> => {
    if (!file || isWorking) return;
    const read = await readFile(file);
    setFileProblem(read.ok ? undefined : read.problem);
    if (read.ok) change({ source: read.source });
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const text = event.dataTransfer.getData('text/plain');
    if (event.dataTransfer.files[0]) void take(event.dataTransfer.files[0]);
    else if (text) change({ source: text });
  };
  const onPaste = (event: ClipboardEvent): void => {
    const pasted = event.clipboardData.getData('text/plain');
    if (pasted.length <= LONGEST_TYPED) return;
    event.preventDefault();
    setFileProblem(undefined);
    change({ source: pasted });
  };
  const onSubmit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    setFileProblem(undefined);
    const title = draft.title.trim();
    const text = await prepare({
      id: newTextId(),
      source: draft.source,
      ...(title === '' ? {} : { title }),
      addedAt: new Date().toISOString(),
    });
    if (!text) return;
    clear();
    onPrepared(text);
  };

  return (
    <form
      onSubmit={(event) => void onSubmit(event)}
      onDrop={onDrop}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      className={`leaf ${isOver ? 'bg-wash' : ''}`}
    >
      <h2 className="section-title mb-2">{t('add')}</h2>
      <label htmlFor={`${id}-title`} className="block font-semibold">
        {t('titleField')} <span className="caption font-normal">{t('titleOptional')}</span>
      </label>
      <input
        id={`${id}-title`}
        lang="ar"
        dir="auto"
        autoComplete="off"
        maxLength={200}
        value={draft.title}
        disabled={isWorking}
        onChange={({ target }) => change({ title: target.value })}
        className="field mb-4"
      />
      {isHeld ? (
        <HeldText source={draft.source} onRemove={isWorking ? undefined : () => change({ source: '' })} />
      ) : (
        <>
          <label htmlFor={`${id}-source`} className="block font-semibold">
            {t('sourceField')}
          </label>
          <textarea
            ref={field}
            id={`${id}-source`}
            lang="ar"
            dir="auto"
            rows={9}
            value={draft.source}
            disabled={isWorking}
            aria-describedby={`${id}-private`}
            onPaste={onPaste}
            onChange={({ target }) => change({ source: target.value })}
            className="field field-text"
          />
        </>
      )}
      <p id={`${id}-private`} className="caption mt-2">
        {t('private')}
      </p>
      <div className="mt-4 flex flex-wrap gap-3">
        <button type="submit" className={buttonClass('main')} disabled={isWorking}>
          {t('prepare')}
        </button>
        <label className={`${buttonClass('plain')} has-focus-visible:outline-3 has-focus-visible:outline-accent`}>
          {t('file')}
          <input
            type="file"
            accept={ACCEPTED_FILES}
            disabled={isWorking}
            className="sr-only"
            onChange={({ target }) => {
              void take(target.files?.[0]);
              target.value = '';
            }}
          />
        </label>
      </div>
      <p className="caption mt-2">{t('fileKinds')}</p>
      {isWorking && <PreparationBar stage={preparation.stage} onCancel={cancel} />}
      <div role="alert">
        {preparation.kind === 'failed' && (
          <p className="mt-4 rounded-md bg-notice px-4 py-2">
            <ProblemText problem={preparation.problem} />
          </p>
        )}
        {fileProblem && <p className="mt-4 rounded-md bg-notice px-4 py-2">{t(`fileProblems.${fileProblem}`)}</p>}
        {draftProblem && <p className="mt-4 rounded-md bg-notice px-4 py-2">{t(`draftProblems.${draftProblem}`)}</p>}
      </div>
    </form>
  );
};

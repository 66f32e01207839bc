'use client';

import { useTranslations } from 'next-intl';
import { BookOpen, Flag } from 'lucide-react';
import { useRef, useState } from 'react';
import type { ReactNode, RefObject } from 'react';
import { MarginPanel } from '@/components/ui/MarginPanel';
import { wordAddress } from '@/components/word/word-address';
import { Link } from '@/lib/i18n';
import { GlossCard } from './GlossCard';
import { HearWord } from './HearWord';
import { meetingAt } from './meeting';
import { OtherPlaces } from './OtherPlaces';
import type { ReaderText } from './reader-text';
import { ReportWord } from './ReportWord';
import { SaveWord } from './SaveWord';
import { usePanelPlace } from './use-panel-place';
import { placeOf } from './word-place';
import type { WordPlace } from './word-place';

type Props = {
  readonly text: ReaderText;
  readonly place: WordPlace;
  readonly root: RefObject<HTMLElement | null>;
  readonly close: (options: { readonly returnFocus: boolean }) => void;
  readonly goTo: (place: WordPlace) => void;
};

const actionClass =
  'inline-flex min-h-11 items-center gap-1.5 rounded-md px-2 text-sm no-underline text-accent hover:bg-wash disabled:text-faded disabled:cursor-default aria-pressed:font-bold';

/** The gloss of one word, and what can be done with it. */
export const GlossPanel = ({ text, place, root, close, goTo }: Props): ReactNode => {
  const t = useTranslations();
  const panel = useRef<HTMLDivElement>(null);
  const [report, setReport] = useState<'none' | 'open' | 'kept'>('none');
  usePanelPlace(panel, root, place);

  const paragraph = text.paragraphs[place.paragraph];
  const word = paragraph?.words[place.word];
  if (!paragraph || !word) return null;
  const printed = paragraph.text.slice(word.start, word.end);
  const gloss = text.glosses[word.gloss];
  const met = meetingAt(text, place);
  const said = gloss?.vocalized ?? printed;
  return (
    <MarginPanel
      label={t('gloss.label', { word: said })}
      closeLabel={t('gloss.close')}
      panel={panel}
      close={close}
      isOwn={(target) => placeOf(target) !== undefined}
      actions={
        <>
          {met && <SaveWord met={met} className={actionClass} />}
          <HearWord word={said} className={actionClass} />
          <Link href={wordAddress(gloss?.lemma ?? printed)} className={actionClass}>
            <BookOpen aria-hidden size={18} />
            {t('gloss.family')}
          </Link>
          <button
            type="button"
            aria-expanded={report === 'open'}
            onClick={() => setReport(report === 'open' ? 'none' : 'open')}
            className={actionClass}
          >
            <Flag aria-hidden size={18} />
            {t('report.open')}
          </button>
        </>
      }
    >
      <GlossCard
        printed={printed}
        gloss={gloss}
        name={text.names[word.name]}
        others={(word.others ?? []).flatMap((other) => text.readings[other] ?? [])}
        unsure={word.unsure ?? false}
      />
      {gloss && <OtherPlaces text={text} lemma={gloss.lemma} here={place} goTo={goTo} />}
      {report === 'open' && (
        <ReportWord
          met={met ?? { lemma: '', gloss: '', sentence: paragraph.text, articleId: text.id, form: printed }}
          done={() => setReport('kept')}
        />
      )}
      <p role="status" className="caption">
        {report === 'kept' && t('report.thanks')}
      </p>
    </MarginPanel>
  );
};

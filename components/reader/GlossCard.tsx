import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { GlossDetails } from './GlossDetails';
import { OtherReadings } from './OtherReadings';
import type { Gloss, NameCard, OtherReading } from './reader-text';
import { SaveWord } from './SaveWord';
import { WordParts } from './WordParts';

type Props = {
  readonly printed: string;
  readonly gloss: Gloss | undefined;
  readonly name: NameCard | undefined;
  readonly others: readonly OtherReading[];
  readonly unsure: boolean;
};

/** The meaning first, grammar after it, what is doubtful folded. */
export const GlossCard = ({ printed, gloss, name, others, unsure }: Props): ReactNode => {
  const t = useTranslations();
  return (
    <>
      <p>
        <ArabicText className="font-reading text-4xl leading-[2.2]">{gloss?.vocalized ?? printed}</ArabicText>
      </p>
      {name && (
        <p className="font-semibold">
          {t('gloss.nameOf', { kind: t(`entities.${name.type}`) })}
          {' · '}
          <ArabicText className="font-reading text-xl">{name.name}</ArabicText>
          {name.english && (
            <>
              {' · '}
              <bdi lang="en">{name.english}</bdi>
            </>
          )}
        </p>
      )}
      {gloss ? (
        <>
          <p className="text-lg font-semibold">
            <bdi lang="en">{gloss.gloss}</bdi>
          </p>
          {gloss.arabic && (
            <p>
              <ArabicText className="font-reading text-xl leading-loose">{gloss.arabic}</ArabicText>
            </p>
          )}
          {unsure && <p className="mt-1 rounded-md bg-notice px-3 py-1 text-sm">{t('gloss.unsure')}</p>}
          {gloss.segments && <WordParts segments={gloss.segments} />}
          <GlossDetails gloss={gloss} />
          <OtherReadings others={others} />
          <SaveWord lemma={gloss.lemma} />
        </>
      ) : (
        <p className="text-faded">{t('gloss.unknown')}</p>
      )}
    </>
  );
};

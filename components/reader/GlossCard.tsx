import { useLocale, useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { GlossDetails } from './GlossDetails';
import { OtherReadings } from './OtherReadings';
import type { Gloss, NameCard, OtherReading } from './reader-text';
import { WordParts } from './WordParts';

type Props = {
  readonly printed: string;
  readonly gloss: Gloss | undefined;
  readonly name: NameCard | undefined;
  readonly others: readonly OtherReading[];
  readonly unsure: boolean;
};

/** The meaning first, then the word with its marks and its parts; grammar and what is doubtful after them. */
export const GlossCard = ({ printed, gloss, name, others, unsure }: Props): ReactNode => {
  const t = useTranslations();
  return (
    <>
      {name && <NameOf name={name} />}
      {gloss && !(name && gloss.guessed) && <Meaning gloss={gloss} />}
      {!gloss && !name && <p className="text-lg text-faded">{t('gloss.unknown')}</p>}
      <p>
        <ArabicText className="font-reading text-4xl leading-[2]">{gloss?.vocalized ?? printed}</ArabicText>
      </p>
      {unsure && <p className="my-1 border-s-2 border-wrong ps-3 text-sm">{t('gloss.unsure')}</p>}
      {gloss && (
        <>
          {gloss.segments && <WordParts segments={gloss.segments} />}
          <GlossDetails gloss={gloss} />
          <OtherReadings others={others} />
        </>
      )}
    </>
  );
};

/** In the reader's language first: an Arabic definition where the interface is Arabic and there is one. */
const Meaning = ({ gloss: { gloss, arabic } }: { gloss: Gloss }): ReactNode => {
  const inArabic = useLocale() === 'ar' && arabic !== undefined;
  const english = (
    <p lang="en" className={inArabic ? 'text-faded' : 'text-xl leading-snug font-semibold'}>
      <bdi>{gloss}</bdi>
    </p>
  );
  const definition = arabic && (
    <p className={inArabic ? '' : 'text-faded'}>
      <ArabicText className={`font-reading leading-[1.9] ${inArabic ? 'text-2xl' : 'text-xl'}`}>{arabic}</ArabicText>
    </p>
  );
  return inArabic ? (
    <>
      {definition}
      {english}
    </>
  ) : (
    <>
      {english}
      {definition}
    </>
  );
};

const NameOf = ({ name }: { name: NameCard }): ReactNode => {
  const t = useTranslations();
  return (
    <p>
      <span className="caption block">{t('gloss.nameOf', { kind: t(`entities.${name.type}`) })}</span>
      {name.english ? (
        <bdi lang="en" className="text-xl font-semibold">
          {name.english}
        </bdi>
      ) : (
        <ArabicText className="font-reading text-2xl">{name.name}</ArabicText>
      )}
    </p>
  );
};

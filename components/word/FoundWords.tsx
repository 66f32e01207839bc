import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { DictionaryEntry, LookUp } from '@/components/engine/protocol';
import { ArabicText } from '@/components/ui/ArabicText';
import { EmptyState } from '@/components/ui/EmptyState';
import { useNumbers } from '@/components/ui/use-numbers';
import { InflectionTables } from './InflectionTables';

/** Every word that the spelling can be a form of, the likeliest first, each with its forms; then the families of their roots. */
export const FoundWords = ({ found }: { found: LookUp }): ReactNode => {
  const t = useTranslations('word');
  const { entries, families, query } = found;
  if (entries.length === 0 && families.length === 0) return <EmptyState text={t('nothing', { word: query })} />;
  return (
    <>
      {entries.length > 0 && (
        <section className="mt-10">
          <h2 className="section-title">{t('words')}</h2>
          {entries.map((entry, i) => (
            <article key={i} className="entry">
              <EntryHead entry={entry} />
              <InflectionTables forms={entry.forms} isOpen={i === 0} />
            </article>
          ))}
        </section>
      )}
      {families.map(({ root, members }) => (
        <Family key={root} root={root} members={members} />
      ))}
    </>
  );
};

const EntryHead = ({ entry }: { entry: DictionaryEntry }): ReactNode => {
  const t = useTranslations();
  const { number } = useNumbers();
  const { lemma, pos, root, glosses, arabic, antonym, band } = entry;
  return (
    <>
      <h3 className="flex flex-wrap items-baseline gap-x-4">
        <ArabicText className="font-title text-4xl leading-[1.8]">{lemma}</ArabicText>
        <span className="caption">{t(`pos.${pos}`)}</span>
      </h3>
      <ol lang="en" className={glosses.length > 1 ? 'list-decimal ps-6' : ''}>
        {glosses.map((gloss) => (
          <li key={gloss}>
            <bdi>{gloss}</bdi>
          </li>
        ))}
      </ol>
      {arabic && (
        <p>
          <ArabicText className="quoted">{arabic}</ArabicText>
        </p>
      )}
      <p className="caption mt-1 flex flex-wrap gap-x-5">
        {root && (
          <span>
            {t('gloss.root')}: <ArabicText className="font-reading text-lg text-ink">{[...root].join(' ')}</ArabicText>
          </span>
        )}
        {antonym && (
          <span>
            {t('word.antonym')}: <ArabicText className="font-reading text-lg text-ink">{antonym}</ArabicText>
          </span>
        )}
        <span>{t('word.band', { band: number(band), first: number(1), last: number(6) })}</span>
      </p>
    </>
  );
};

const Family = ({ root, members }: { root: string; members: readonly DictionaryEntry[] }): ReactNode => {
  const t = useTranslations();
  const letters = [...root].join(' ');
  return (
    <section className="mt-12">
      <h2 className="section-title">
        {t.rich('word.family', { root: letters, ar: (r) => <ArabicText>{r}</ArabicText> })}
      </h2>
      <ul className="mt-2 sm:columns-2 sm:gap-10">
        {members.map(({ lemma, pos, glosses }) => (
          <li key={`${lemma} ${pos} ${glosses[0]}`} className="break-inside-avoid border-t border-line py-1">
            <a
              href={`#${encodeURIComponent(lemma)}`}
              lang="ar"
              dir="rtl"
              className="inline-block font-reading text-2xl leading-[1.9] text-accent no-underline hover:underline"
            >
              {lemma}
            </a>{' '}
            <span className="caption">
              {t(`pos.${pos}`)} · <bdi lang="en">{glosses[0]}</bdi>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};

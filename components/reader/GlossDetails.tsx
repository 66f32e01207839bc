import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { ArabicText } from '@/components/ui/ArabicText';
import { useLabel } from '@/components/ui/use-label';
import type { Features } from '@/lib/morphology';
import type { Gloss } from './reader-text';

/** In the order of an Arabic grammar; what goes without saying (finite, active) is left out. */
const SHOWN: readonly (keyof Features)[] = [
  'VerbForm',
  'Aspect',
  'Mood',
  'Voice',
  'NumType',
  'Degree',
  'Person',
  'Number',
  'Gender',
  'Definite',
  'Case',
];
const UNSAID = new Set(['VerbForm.Fin', 'Voice.Act']);

export const GlossDetails = ({ gloss }: { gloss: Gloss }): ReactNode => {
  const t = useTranslations();
  const featureLabel = useLabel('features');
  const features = SHOWN.flatMap((name) => {
    const value = gloss.features[name];
    const key = `${name}.${value}`;
    return value === undefined || UNSAID.has(key) ? [] : [featureLabel(key)];
  });
  return (
    <>
      <dl className="mt-3 grid grid-cols-[auto_1fr] items-baseline gap-x-4 text-sm">
        <Row label={t('gloss.pos')}>{t(`pos.${gloss.pos}`)}</Row>
        <Row label={t('gloss.lemma')}>
          <ArabicText className="font-reading text-xl leading-[2]">{gloss.lemma}</ArabicText>
        </Row>
        {gloss.root && (
          <Row label={t('gloss.root')}>
            <ArabicText className="font-reading text-xl leading-[2]">{[...gloss.root].join(' ')}</ArabicText>
          </Row>
        )}
        {gloss.pattern && (
          <Row label={t('gloss.pattern')}>
            <ArabicText className="font-reading text-xl leading-[2]">{gloss.pattern}</ArabicText>
          </Row>
        )}
        {features.length > 0 && <Row label={t('gloss.grammar')}>{features.join(t('gloss.separator'))}</Row>}
      </dl>
      <OtherSenses senses={(gloss.glosses ?? []).filter((sense) => sense !== gloss.gloss)} />
    </>
  );
};

/** What the word means elsewhere, folded. */
const OtherSenses = ({ senses }: { senses: readonly string[] }): ReactNode => {
  const t = useTranslations('gloss');
  if (senses.length === 0) return null;
  return (
    <details className="mt-2 text-sm">
      <summary className="min-h-8 py-1 text-accent">{t('otherMeanings')}</summary>
      <ul lang="en" className="list-disc ps-5">
        {senses.map((sense) => (
          <li key={sense}>
            <bdi>{sense}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
};

const Row = ({ label, children }: { label: string; children: ReactNode }): ReactNode => (
  <>
    <dt className="text-faded">{label}</dt>
    <dd>{children}</dd>
  </>
);

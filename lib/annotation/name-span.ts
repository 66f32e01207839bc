import type { EntityType, Token, TokenSpan } from './types';

/** A name found, before the article's aliases are known. */
export type NameSpan = TokenSpan & {
  readonly type: EntityType;
  readonly name: string;
  readonly english?: string;
  readonly title?: TokenSpan;
};

/** The printed name without what is attached in front: `وبوتين` → بوتين, `للقاهرة` → القاهرة. */
export const printedName = (tokens: readonly Token[], span: TokenSpan): string =>
  tokens
    .slice(span.from, span.to)
    .map((token, i) => {
      if (i > 0 || !token.analysis?.segments.some(({ role }) => role === 'proclitic')) return token.form;
      const rest = token.analysis.segments.filter(({ role }) => role !== 'proclitic');
      return rest.map(({ form }) => form).join('');
    })
    .join(' ');

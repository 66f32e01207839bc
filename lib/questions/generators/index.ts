import type { QuestionContext } from '../context';
import type { Draft } from '../draft';
import { attribution } from './attribution';
import { cause } from './cause';
import { adjectiveAgreement, governedPreposition } from './cloze';
import { completion } from './completion';
import { connector } from './connector';
import { eventOrder } from './event-order';
import { howMany } from './how-many';
import { mainIdea } from './main-idea';
import { masdar } from './masdar';
import { numberMatching } from './number-matching';
import { place } from './place';
import { plural } from './plural';
import { reference } from './reference';
import { relativeClause } from './relative-clause';
import { role, roleMatching } from './role';
import { textOrder } from './sequence';
import { time } from './time';
import { trueFalse } from './true-false';
import { vocabularyGloss } from './vocabulary';
import { who } from './who';
import { root, singular } from './word-form';
import { antonym, synonym, synonymMatching } from './word-relations';

export type Generator = (context: QuestionContext) => readonly Draft[];

/** Every generator; each proposes freely, the review decides. */
export const GENERATORS: readonly Generator[] = [
  who,
  place,
  time,
  howMany,
  attribution,
  reference,
  relativeClause,
  cause,
  role,
  roleMatching,
  completion,
  trueFalse,
  governedPreposition,
  adjectiveAgreement,
  connector,
  synonym,
  antonym,
  vocabularyGloss,
  synonymMatching,
  root,
  singular,
  masdar,
  plural,
  numberMatching,
  eventOrder,
  textOrder,
  mainIdea,
];

import { randomBytes, randomInt } from 'node:crypto';

/** 120 bits, in letters that an address can carry. */
export const makeId = (): string => randomBytes(15).toString('base64url');

/** No letter or digit that is taken for another when read from a board: no I, L, O, U, 0, 1. */
const CODE_LETTERS = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
const CODE_LENGTH = 7;

/** A class code, short enough to say aloud: 30^7, 22 thousand million. */
export const makeJoinCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS[randomInt(CODE_LETTERS.length)]).join('');

export const makeSeed = (): number => randomInt(2 ** 31);

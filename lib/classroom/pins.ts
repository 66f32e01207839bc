import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import * as z from 'zod';
import { toWesternDigits } from '@/lib/orthography';

/** Four to eight digits of any shape: ٤٨٢١ = 4821. */
export const pinSchema = z
  .string()
  .max(64)
  .transform((pin) => toWesternDigits(pin.trim()))
  .pipe(z.string().regex(/^\d{4,8}$/));

const COST = { N: 2 ** 14, r: 8, p: 1 } as const;
const derive = (pin: string, salt: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => scrypt(pin, salt, 32, COST, (error, key) => (error ? reject(error) : resolve(key))));

/** `salt.key`, both in base64url. */
export const hashPin = async (pin: string): Promise<string> => {
  const salt = randomBytes(16);
  return `${salt.toString('base64url')}.${(await derive(pin, salt)).toString('base64url')}`;
};

export const isPin = async (pin: string, hash: string): Promise<boolean> => {
  const [salt = '', key = ''] = hash.split('.').map((part) => Buffer.from(part, 'base64url'));
  const derived = await derive(pin, Buffer.from(salt));
  return derived.length === key.length && timingSafeEqual(derived, Buffer.from(key));
};

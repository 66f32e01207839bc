import fc from 'fast-check';
import { hashText, makeRandom, shuffle } from '../../lib/questions/random';

describe('chance from a seed', () => {
  it('is the same on any machine', () => {
    const random = makeRandom(hashText('fahm'));
    expect(hashText('fahm')).toBe(4_182_838_935);
    expect([random(), random(), random()].map((n) => Math.floor(n * 1000))).toEqual([789, 827, 810]);
  });

  it('lies from 0 to below 1', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const random = makeRandom(seed);
        for (let i = 0; i < 20; i += 1) {
          const value = random();
          expect(value >= 0 && value < 1).toBe(true);
        }
      }),
    );
  });

  it('shuffles without loss, and leaves the list it was given', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.nat(), (values, seed) => {
        const before = [...values];
        const order = (a: number, b: number): number => a - b;
        expect(shuffle(values, makeRandom(seed)).sort(order)).toEqual([...values].sort(order));
        expect(values).toEqual(before);
      }),
    );
  });

  it('reaches every order of three', () => {
    const orders = Array.from({ length: 100 }, (_, seed) => shuffle(['a', 'b', 'c'], makeRandom(seed)).join(''));
    expect(new Set(orders).size).toBe(6);
  });
});

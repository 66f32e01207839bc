import fc from 'fast-check';
import { printNumber, printPercent } from '@/components/ui/printed-number';
import type { NumberStyle } from '@/components/ui/printed-number';

const STYLES: readonly NumberStyle[] = [
  { locale: 'ar', digits: 'arab' },
  { locale: 'ar', digits: 'latn' },
  { locale: 'en', digits: 'latn' },
  { locale: 'en', digits: 'arab' },
];
const tagOf = ({ locale, digits }: NumberStyle): string => `${locale}-u-nu-${digits}`;

describe.each(STYLES)('numbers in $locale with $digits digits', (style) => {
  const number = new Intl.NumberFormat(tagOf(style), { maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(tagOf(style), { style: 'percent', maximumFractionDigits: 0 });

  it.each([0, 7, 0.05, 1.15, 17.25, 999.95, 1234.5, 20_000, 1_234_567])('prints %d as Intl does', (value) => {
    expect(printNumber(value, style)).toBe(number.format(value));
  });

  it('prints every whole number as Intl does', () => {
    fc.assert(fc.property(fc.nat({ max: 100_000_000 }), (value) => printNumber(value, style) === number.format(value)));
  });

  it.each([0, 0.004, 0.285, 0.5, 2 / 3, 0.995, 1])('prints the share %d as Intl does', (share) => {
    expect(printPercent(share, style)).toBe(percent.format(share));
  });

  it('prints every share of a count as Intl does', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), fc.integer({ min: 1, max: 400 }), (part, whole) => {
        const share = Math.min(part / whole, 1);
        expect(printPercent(share, style)).toBe(percent.format(share));
      }),
    );
  });
});

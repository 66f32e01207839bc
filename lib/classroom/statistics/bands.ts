export const CAUTIONS = ['counts-only', 'unstable', 'fair'] as const;
/** Below ten attempts only counts mean anything; below thirty every figure may still swing. */
export type Caution = (typeof CAUTIONS)[number];

export const cautionFor = (attempts: number): Caution =>
  attempts < 10 ? 'counts-only' : attempts < 30 ? 'unstable' : 'fair';

export const FACILITY_BANDS = [
  'extremely-difficult',
  'very-difficult',
  'difficult',
  'moderately-difficult',
  'about-right',
  'fairly-easy',
  'easy',
  'very-easy',
  'extremely-easy',
] as const;
export type FacilityBand = (typeof FACILITY_BANDS)[number];

/** The Open University's bands, by their lower ends; its list leaves 65 unassigned, and we count that as about right. */
const FACILITY_FROM: readonly (readonly [number, FacilityBand])[] = [
  [94.5, 'extremely-easy'],
  [89.5, 'very-easy'],
  [80.5, 'easy'],
  [65.5, 'fairly-easy'],
  [34.5, 'about-right'],
  [20.5, 'moderately-difficult'],
  [10.5, 'difficult'],
  [5.5, 'very-difficult'],
  [-Infinity, 'extremely-difficult'],
];

/** facilityBand(50) → about-right */
export const facilityBand = (facility: number): FacilityBand =>
  FACILITY_FROM.find(([from]) => facility >= from)?.[1] ?? 'extremely-difficult';

export const DISCRIMINATION_BANDS = ['check-key', 'very-weak', 'weak', 'adequate', 'very-good'] as const;
export type DiscriminationBand = (typeof DISCRIMINATION_BANDS)[number];

const DISCRIMINATION_FROM: readonly (readonly [number, DiscriminationBand])[] = [
  [50, 'very-good'],
  [30, 'adequate'],
  [20, 'weak'],
  [0, 'very-weak'],
  [-Infinity, 'check-key'],
];

/** discriminationBand(-3) → check-key */
export const discriminationBand = (discrimination: number): DiscriminationBand =>
  DISCRIMINATION_FROM.find(([from]) => discrimination >= from)?.[1] ?? 'check-key';

export const CONSISTENCY_BANDS = ['unsatisfactory', 'moderate', 'satisfactory'] as const;
export type ConsistencyBand = (typeof CONSISTENCY_BANDS)[number];

/** Above 75 satisfactory, below 64 not (Moodle's documentation). */
export const consistencyBand = (consistency: number): ConsistencyBand =>
  consistency > 75 ? 'satisfactory' : consistency < 64 ? 'unsatisfactory' : 'moderate';

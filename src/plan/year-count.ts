/** How many fiscal years a plan may have: the fewest that make a path, and as many as have a tint. */
export const YEAR_COUNT = { min: 3, max: 8 } as const

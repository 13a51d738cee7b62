/** The picture's size in pixels: what sites show without cutting it. */
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const

const MARGIN = 64
/** The lines that go from margin to margin. */
export const WHOLE_LINE = { x: MARGIN, width: PREVIEW_SIZE.width - 2 * MARGIN } as const

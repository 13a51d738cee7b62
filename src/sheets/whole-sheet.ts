/** The id of the sheet of the whole plan. */
export const wholeSheet = 'plan'

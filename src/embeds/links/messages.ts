/** The button alone, so that the words of its panel are loaded only with it. */
export const embedLinkText = { open: 'ほかのサイトに載せる' }

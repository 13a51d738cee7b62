/** The button alone, so that the words of a citation are loaded only with it. */
export const citeText = { open: 'この行を引用', number: 'この数を引用' }

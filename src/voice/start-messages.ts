/** Said where the part that reads aloud does not come. */
export const voiceMissing =
  '読み上げの部品が、まだこの端末にありません。電波のあるところで押すと、次からは電波がなくても聞けます。'

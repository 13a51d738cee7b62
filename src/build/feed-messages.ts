/** The words of the feeds. */
export const feedText = {
  rights: (source: string) => `非公式。${source}して作成。記録の言葉は市のものです。`,
}

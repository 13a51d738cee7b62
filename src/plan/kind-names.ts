/** What the city's table calls a heading and an entry under it. */
export const kindText = {
  policy: '分野',
  project: '事業',
}

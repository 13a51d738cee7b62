/** The words of controls that are the same on every page. */
export const controlText = {
  any: '指定しない',
  option: (name: string, count: number) => `${name}（${count}）`,
  agree: '消す',
  leave: 'やめる',
  readAloud: '読み上げる',
}

/** The words of the pages that other sites show in a frame, and of what hands them out. */
export const embedText = {
  title: (name: string, appName: string) => `${name}｜${appName}`,
  unofficial: '非公式',
  read: (appName: string) => `「${appName}」で読む`,
  newTab: '（新しいタブで開きます）',
}

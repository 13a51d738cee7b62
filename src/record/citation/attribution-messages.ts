/** Whose words these are, and who made what is shown of them: where they leave the app, and in what is published of it. */
export const attributionText = {
  source: (city: string, plan: string) => `出典：${city}「${plan}」を加工`,
  made: (appName: string) => `作成：${appName}`,
}

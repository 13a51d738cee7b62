/** Who the words are from and who made what is shown of them, as the city's terms of use ask it of whoever takes them on. */
export const attributionText = {
  source: (city: string, plan: string) => `出典：${city}「${plan}」を加工`,
  made: (appName: string) => `作成：${appName}`,
}

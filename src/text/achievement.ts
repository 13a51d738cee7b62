export const achievementText = {
  ownAddress: 'この実績だけのアドレス',
  inProject: (title: string) => `事業「${title}」`,
}

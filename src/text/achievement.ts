export const achievementText = {
  ownAddress: 'この実績だけのアドレス',
  card: '見せるカード',
  inProject: (title: string) => `事業「${title}」`,
}

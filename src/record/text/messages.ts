export const achievementText = {
  ownAddress: 'この実績だけのアドレス',
  card: '見せるカード',
}

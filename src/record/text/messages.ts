export const achievementText = {
  ownAddress: 'この記録だけのアドレス',
  card: '見せるカード',
}

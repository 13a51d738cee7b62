export const menuText = {
  read: '読む',
  find: '探す',
  app: 'このアプリ',
}

export const menuText = {
  read: '読む',
  app: 'このアプリ',
}

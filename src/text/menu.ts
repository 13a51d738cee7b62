export const menuText = {
  read: '読む',
  find: '探す',
  app: 'このアプリ',
  handOn: '見せる・配る',
}

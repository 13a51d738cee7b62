export const menuText = {
  often: 'よく使う',
  read: '読む',
  find: 'さがす',
  app: 'このアプリ',
  handOn: '見せる・配る',
}

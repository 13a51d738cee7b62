/** The page to read before going to an event. */
export const eventText = {
  heading: ['イベント・', 'オフラインの', '準備'],
  lead: '会場では、電波がつながりにくいことがあります。出かける前に、この端末だけで最後まで読めることを確かめておきましょう。',
  version: 'アプリの版',
  day: 'この版をつくった日',
  changed: '新しくなったこと',
}

/** The control that a drawing of an installation step points to. */
export type StepDrawing =
  'share-below' | 'menu-above' | 'menu-below' | 'install-above' | 'row-add' | 'row-install' | 'row-open' | 'home-screen'

export interface InstallStep {
  text: string
  drawing: StepDrawing
  /** What the drawing shows, for screen readers. */
  shows: string
}

/** How to install the app, in each kind of browser. */
export const installText = {
  title: 'ホーム画面に追加する',
  text: 'アプリのアイコンを押すだけで開けるようになります。お店（App StoreやGoogle Play）からではなく、ブラウザーから追加します。',
  here: 'この端末',
  accept: 'ホーム画面に追加する',
  refuse: 'いいえ',
  notice: 'ホーム画面に追加すると、電波がなくてもすぐ開けます。',
  offer: 'この端末では、ここから追加できます。',
  refused:
    '「いいえ」を選ばれたので、この知らせはもう表示しません。あとから追加したくなったら、次のようにしてください。',
  installed: 'ホーム画面のアプリとして開いています。',
  titles: {
    ios: 'iPhone・iPad',
    android: 'Android（Chrome）',
    firefox: 'Android（Firefox）',
    'in-app': 'LINEなど、アプリの中で開いたとき',
    desktop: 'パソコン',
  },
  steps: {
    ios: [
      {
        text: 'Safariで開き、「共有」を押します。見当たらないときは「…」の中にあります。',
        drawing: 'share-below',
        shows: '画面の下に並んだ絵の真ん中に、四角から上に矢印が出たしるしがある。',
      },
      {
        text: '一覧を上にスクロールし、「ホーム画面に追加」を選びます。',
        drawing: 'row-add',
        shows: '縦に並んだ行の一つに、四角の中に足し算のしるしがある。',
      },
      {
        text: 'ホーム画面のアイコンから一度開き、このページで保存を確かめます。',
        drawing: 'home-screen',
        shows: 'ホーム画面に並んだアイコンの中に、四枚の花びらのしるしがある。',
      },
    ],
    android: [
      { text: '右上の「⋮」を押します。', drawing: 'menu-above', shows: '画面の上の右はしに、縦に三つの点がある。' },
      {
        text: '「ホーム画面に追加」か「アプリをインストール」を選びます。',
        drawing: 'row-install',
        shows: '縦に並んだ行の一つに、下向きの矢印のしるしがある。',
      },
      {
        text: 'ホーム画面のアイコンから開きます。',
        drawing: 'home-screen',
        shows: 'ホーム画面に並んだアイコンの中に、四枚の花びらのしるしがある。',
      },
    ],
    firefox: [
      {
        text: 'アドレス欄の横の「⋮」を押します。',
        drawing: 'menu-below',
        shows: '画面の下の右はしに、縦に三つの点がある。',
      },
      {
        text: '「アプリをホーム画面に追加」か「インストール」を選びます。',
        drawing: 'row-install',
        shows: '縦に並んだ行の一つに、下向きの矢印のしるしがある。',
      },
      {
        text: 'ホーム画面のアイコンから開きます。',
        drawing: 'home-screen',
        shows: 'ホーム画面に並んだアイコンの中に、四枚の花びらのしるしがある。',
      },
    ],
    'in-app': [
      {
        text: '画面のすみの「⋮」か「…」を押します。',
        drawing: 'menu-above',
        shows: '画面の上の右はしに、縦に三つの点がある。',
      },
      {
        text: '「ブラウザーで開く」（Safari、Chromeなど）を選びます。',
        drawing: 'row-open',
        shows: '縦に並んだ行の一つに、四角から右上に矢印が出たしるしがある。',
      },
      {
        text: '開いたブラウザーのやり方で、ホーム画面に追加します。',
        drawing: 'home-screen',
        shows: 'ホーム画面に並んだアイコンの中に、四枚の花びらのしるしがある。',
      },
    ],
    desktop: [
      {
        text: 'ChromeかEdgeで、アドレス欄の右はしのアイコンを押します。',
        drawing: 'install-above',
        shows: '画面の上の右はしに、下向きの矢印のしるしがある。',
      },
      {
        text: 'MacのSafariでは、「ファイル」から「Dockに追加」を選びます。',
        drawing: 'row-add',
        shows: '縦に並んだ行の一つに、四角の中に足し算のしるしがある。',
      },
    ],
  } satisfies Record<string, InstallStep[]>,
}

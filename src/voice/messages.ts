import type { System } from '../offline/page/platform.ts'
import type { PauseReason, QueueFault } from './speech/queue-state.ts'

const otherVoice = '別の声を選ぶか、端末の設定で日本語の声を入れてください。'

/** What is heard and not on the page, and the words of the bar that reads aloud. */
export const voiceText = {
  project: (number: number) => `事業${number}。`,
  answers: (count: number) => `${count}件の記録を読みます。`,
  region: '読み上げ',
  preparing: '準備をしています。',
  position: (at: number, count: number) => `${at}／${count}`,
  resume: '続ける',
  pause: '止める',
  again: 'はじめから',
  back: '前の文',
  next: '次の文',
  manner: '声と速さ',
  goesOn: '次の事業へ続ける',
  close: '読み上げを終える',
  finished: '読み終わりました。',
  nothing: 'このページに、読み上げる文はありません。',
  paused: {
    asked: '',
    interrupted:
      'ここで止まりました。画面が消えたか、ほかのアプリの音が入ったためです。「続ける」で、この文から聞けます。',
    elsewhere: '別のタブで読み上げを始めたので、ここで止まりました。「続ける」で、この文から聞けます。',
  } satisfies Record<PauseReason, string>,
  faults: {
    blocked: 'ブラウザーが音を止めています。「続ける」を押してください。',
    network: '電波が途切れて、この声では読めません。「声と速さ」で、電波のいらない声を選べます。',
    voice: `この声は、この端末に入っていないようです。${otherVoice}`,
    silent:
      'ブラウザーから音が出ません。「続ける」を押してください。それでも出ないときは、ブラウザーを開き直してください。',
    broken: `この声では読めませんでした。${otherVoice}`,
    none: 'この端末に、日本語の声がありません。英語の声で日本語は読みません。',
    offline: '電波のいらない日本語の声が、この端末にありません。電波のあるところでは聞けます。',
  } satisfies Record<QueueFault, string>,
  /** How a voice is put on the device. */
  install: {
    ios: '「設定」の「アクセシビリティ」にある「読み上げコンテンツ」の「声」で、日本語の声を入れられます。',
    android: '「設定」で「テキスト読み上げ」をさがし、音声データから日本語を入れてください。',
    desktop: 'パソコンの設定の「音声」か「読み上げ」で、日本語の声を入れてください。',
  } satisfies Record<System, string>,
  silentSwitch: '聞こえないときは、音量と、iPhoneの消音（マナーモード）を確かめてください。',
  online: 'この声は、電波を使います。電波のないところでは聞けません。',
  plain: '読み方の辞書がまだ端末にないので、漢字を読みまちがえることがあります。',
  noVoice: '選んだ言葉の声がないので、市の文を日本語で読みます。',
  noWording: '選んだ文章がまだ端末にないので、市の文を読みます。',
  onlyTranslated: '日本語の声がないので、選んだ言葉の文だけを読みます。',
}

/** The words of the choice of a voice. */
export const voiceChoiceText = {
  voice: '声',
  automatic: 'アプリが選ぶ',
  usesNetwork: '（電波を使う）',
  speed: '速さ',
  speeds: { slow: 'ゆっくり', standard: 'ふつう', fast: '速い', fastest: 'とても速い' },
  try: 'この声で聞いてみる',
  sample: 'この声で、記録を読み上げます。',
  looking: '声をさがしています。',
  about:
    '「読み上げる」は、事業とテーマのページ、くらしからさがすページ、事業をさがすページ、開いた「原文」にあります。端末の声で読むので、文はどこにも送られません。電波を使う声だけは、声をつくった会社に文を送ります。',
  system: 'ほかのページは、端末の読み上げの機能で聞けます（iPhoneなら「アクセシビリティ」の「読み上げコンテンツ」）。',
  voiceless: 'このブラウザーには声がないので、「読み上げる」は出ません。SafariやChromeなどで開くと聞けます。',
}

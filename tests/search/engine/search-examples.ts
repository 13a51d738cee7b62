/**
 * Queries with the projects that they must find, the first ones first where `first` is set. Every spelling of one
 * question finds the same.
 */
export interface SearchExample {
  asks: readonly string[]
  projects: readonly number[]
  first?: readonly number[]
}

export const SEARCH_EXAMPLES: readonly SearchExample[] = [
  { asks: ['ｺﾝﾋﾞﾆ', 'コンビニ', 'こんびに', 'コンビニエンスストア'], projects: [2] },
  { asks: ['TWITTER', 'twitter', 'Ｔｗｉｔｔｅｒ', 'ツイッター', 'ついったー', 'ﾂｲｯﾀｰ'], projects: [9, 14, 17] },
  { asks: ['ジェイアラート', 'Jアラート', 'Ｊアラート', 'jｱﾗｰﾄ', '全国瞬時警報システム'], projects: [17] },
  { asks: ['スマホ', 'スマートフォン', 'すまほ', 'ｽﾏｰﾄﾌｫﾝ'], projects: [1, 9] },
  {
    asks: [
      'H24 待ち人数',
      '2012 待ち人数',
      '平成24年度 待ち人数',
      '２０１２年度　待ち人数',
      'Ｈ２４ まちにんずう',
      '平成24年度の待ち人数',
    ],
    projects: [3],
  },
  { asks: ['No21', 'No.21', 'Ｎｏ２１', '№21', 'no21'], projects: [21, 5, 6], first: [21, 5, 6] },
  { asks: ['情報政策課', 'じょうほうせいさくか'], projects: [1, 4, 5, 6, 9, 12, 13, 21, 23, 24] },
  { asks: ['テキストマイニング', 'ﾃｷｽﾄﾏｲﾆﾝｸﾞ', 'てきすとまいにんぐ'], projects: [22] },
  { asks: ['ごみ分別', 'ゴミ分別', 'ごみぶんべつ'], projects: [9] },
  { asks: ['QRコード', 'ＱＲコード', 'qrこーど', '二次元コード'], projects: [3] },
  { asks: ['じどうこうふき', '自動交付機', 'ジドウコウフキ', '自動こうふき'], projects: [2] },
  { asks: ['待ちにんずう', 'まちにんずう', '待ち人数'], projects: [3] },
  { asks: ['音声コード', 'おんせいこーど', '音声ｺｰﾄﾞ'], projects: [10] },
  { asks: ['同行援護', 'どうこうえんご'], projects: [10] },
  { asks: ['JIS X 8341-3', 'ＪＩＳ', 'jisx8341-3'], projects: [10] },
  { asks: ['さがポ', 'サガポ'], projects: [14] },
  { asks: ['IFAX', 'ｉｆａｘ', 'アイファックス', 'ファクス'], projects: [17] },
  { asks: ['震度', '地震', 'しんど'], projects: [17] },
  { asks: ['安否', 'あんぴ'], projects: [18] },
  { asks: ['要援護者', 'ようえんごしゃ', '要支援者'], projects: [19] },
  { asks: ['自治会', '町内会', 'じちかい'], projects: [19] },
  { asks: ['陽光園', 'ようこうえん'], projects: [16] },
  { asks: ['中学校給食', 'ちゅうがっこうきゅうしょく'], projects: [14] },
  { asks: ['銀河連邦', 'ぎんがれんぽう'], projects: [9] },
  { asks: ['オープンデータ', 'おーぷんでーた', 'ｵｰﾌﾟﾝﾃﾞｰﾀ'], projects: [9] },
  { asks: ['マイナンバーカード', '個人番号カード', 'こじんばんごうかーど'], projects: [2] },
  { asks: ['印鑑', 'いんかん'], projects: [2] },
  { asks: ['戸籍', 'こせき'], projects: [2] },
  { asks: ['パスポート', '旅券'], projects: [3] },
  { asks: ['国民健康保険', '国保', 'こくみんけんこうほけん'], projects: [3] },
  { asks: ['マイポータル', 'まいぽーたる'], projects: [4] },
  { asks: ['引っ越し', '引越し', 'ひっこし'], projects: [4] },
  { asks: ['ポップヒント', 'ぽっぷひんと'], projects: [5] },
  { asks: ['歴史的公文書', 'れきしてきこうぶんしょ'], projects: [7] },
  { asks: ['市政アドバイザー', 'しせいあどばいざー'], projects: [8] },
  { asks: ['さがみはらキッズ', 'さがみはらきっず'], projects: [11] },
  { asks: ['インターネット安全教室', 'いんたーねっとあんぜんきょうしつ'], projects: [12] },
  { asks: ['電子看板', 'サイネージ', 'デジタルサイネージ'], projects: [13, 17] },
  { asks: ['バナー広告', 'ばなーこうこく'], projects: [14] },
  { asks: ['企画競争', 'きかくきょうそう'], projects: [24] },
  { asks: ['グループウェア', 'グループウエア', 'ぐるーぷうぇあ'], projects: [23] },
  { asks: ['コンピューター', 'コンピュータ', 'ﾎｽﾄｺﾝﾋﾟｭｰﾀ'], projects: [21] },
  { asks: ['年末年始', 'ねんまつねんし'], projects: [20] },
  { asks: ['病院', '医療機関', 'いりょうきかん'], projects: [20] },
  { asks: ['知恵袋', 'ちえぶくろ'], projects: [23] },
  { asks: ['臨時開庁', 'りんじかいちょう'], projects: [3] },
  { asks: ['平成27年4月', '2015年4月', '２０１５年４月'], projects: [7, 11] },
  { asks: ['情報政策課 スマートフォン', 'スマホ 情報政策課'], projects: [1, 9] },
  { asks: ['透明性', 'とうめいせい'], projects: [7, 8, 9, 10, 11] },
  { asks: ['スマホの申請'], projects: [1] },
]

/** The words of the panel that hands out a card for other sites. */
export const embedCodeText = {
  field: 'サイトに貼るHTML',
  note: 'カードには出典と「非公式」が入ります。読む人のことは、何も集めません。',
  copy: 'HTMLをコピー',
  copied: 'HTMLをコピーしました。',
  notCopied: '自動ではコピーできませんでした。上のHTMLを選んで写してください。',
  look: 'カードを見る（新しいタブで開きます）',
}

/** The notice that this is a record of its time. */
export const recordNoticeText = '平成26年度までの記録です。いまの手続きやサービスは、市のサイトで確かめてください。'

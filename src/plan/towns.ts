import type { Towns } from './guide.ts'
import { plainWord } from './kana-rows.ts'

const CHOME = /(?:\d+|[一二三四五六七八九十]+)丁目.*$/u

/** A town's name as it is compared: 谷ケ原 = 谷ヶ原, 沢井 = 澤井, and 橋本6丁目 is in 橋本. */
function plainTown(name: string): string {
  return plainWord(name).replace(CHOME, '').replaceAll('ゖ', 'け').replaceAll('澤', '沢')
}

/**
 * The places (ids, such as 'midori-ku') of the wards that have a town of this name, typed in any usual spelling or in
 * kana: none, one, or several, because 田名 lies in two wards.
 */
export function wardsOfTown({ wards }: Towns, typed: string): string[] {
  const name = plainTown(typed)
  if (name === '') return []
  return wards
    .filter(({ towns, areas }) =>
      [towns, areas].some((names) =>
        Object.entries(names).some(([town, reading]) => plainTown(town) === name || reading === name),
      ),
    )
    .map(({ place }) => place)
}

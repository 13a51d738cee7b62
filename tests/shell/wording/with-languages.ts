import { contentKey } from '../../../src/record/content/use-content.ts'
import { committedContent, withContent } from '../../record/content/with-content.ts'

const words = { missing: 'Mankas.', settings: 'Agordoj' }

/** What `withContent` gives, of a plan with two translations. */
export function withLanguages(): Record<symbol, unknown> {
  const languages = [
    { kind: 'english', tag: 'en', name: '英語', choice: 'English', ...words },
    { kind: 'esperanto', tag: 'eo', name: 'エスペラント', choice: 'Esperanto ankaŭ', ...words },
  ]
  const annotations = { ...committedContent.annotations, languages }
  return withContent({ [contentKey]: { ...committedContent, annotations } })
}

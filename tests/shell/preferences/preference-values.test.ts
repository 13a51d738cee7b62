import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  attributesFor,
  defaultPreferences,
  parsePreferences,
  type Preferences,
  preferenceValues,
  speedValues,
  withChoice,
} from '../../../src/shell/preferences/preference-values.ts'

const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  theme: fc.constantFrom(...preferenceValues.theme),
  textSize: fc.constantFrom(...preferenceValues.textSize),
  yearFirst: fc.constantFrom(...preferenceValues.yearFirst),
  furigana: fc.constantFrom(...preferenceValues.furigana),
  wording: fc.stringMatching(/^[a-z-]+$/),
  speed: fc.constantFrom(...speedValues),
  voice: fc.string(),
})

it('what was stored is read back', () => {
  fc.assert(
    fc.property(anyPreferences, (preferences) => {
      expect(parsePreferences(JSON.stringify(preferences))).toEqual(preferences)
    }),
  )
})

it('whatever is stored, each preference is one that the app knows', () => {
  const names = [...Object.keys(defaultPreferences), '__proto__', 'constructor']
  const values = fc.oneof(fc.jsonValue(), fc.constantFrom('dark', 'large', 'western', 'english', ['dark'], 'DARK'))
  const json = fc.oneof(
    fc.json(),
    fc.dictionary(fc.constantFrom(...names), values).map((value) => JSON.stringify(value)),
  )
  fc.assert(
    fc.property(fc.oneof(json, fc.string(), fc.constant(null)), (stored) => {
      const preferences = parsePreferences(stored)
      expect(preferenceValues.theme).toContain(preferences.theme)
      expect(preferenceValues.textSize).toContain(preferences.textSize)
      expect(preferenceValues.yearFirst).toContain(preferences.yearFirst)
      expect(preferenceValues.furigana).toContain(preferences.furigana)
      expect(preferences.wording).toMatch(/^[a-z-]+$/)
      expect(speedValues).toContain(preferences.speed)
      expect(preferences.voice).toBeTypeOf('string')
    }),
  )
})

it('nothing stored is the default', () => {
  expect(parsePreferences(null)).toEqual(defaultPreferences)
})

it('one damaged preference does not take the others with it', () => {
  expect(
    parsePreferences('{"theme":"dark","textSize":7,"yearFirst":"western","furigana":"all","wording":"easy"}'),
  ).toEqual({
    theme: 'dark',
    textSize: 'standard',
    yearFirst: 'western',
    furigana: 'all',
    wording: 'easy',
    speed: 'standard',
    voice: '',
  })
})

it('the default is the first of the values, which the script before the first paint falls back to', () => {
  const first = Object.fromEntries(Object.entries(preferenceValues).map(([name, values]) => [name, values[0]]))
  expect(defaultPreferences).toMatchObject(first)
})

it('what is seen is an attribute each, what is heard is not, and the theme follows the system where it may', () => {
  fc.assert(
    fc.property(anyPreferences, fc.boolean(), (preferences, systemDark) => {
      const system = systemDark ? 'dark' : 'light'
      const { speed, voice, ...shown } = preferences
      expect(attributesFor(preferences, systemDark), `without ${speed} and ${voice}`).toEqual({
        ...shown,
        theme: preferences.theme === 'automatic' ? system : preferences.theme,
      })
    }),
  )
})

it('whatever is stored, what is chosen is read back, and nothing that was stored beside it is lost', () => {
  const record = fc.dictionary(fc.string(), fc.jsonValue())
  fc.assert(
    fc.property(record, anyPreferences, anyPreferences, (stored, shown, choice) => {
      const kept = withChoice(JSON.stringify(stored), shown, choice)
      expect(parsePreferences(kept)).toEqual(choice)
      expect(JSON.parse(kept)).toEqual(JSON.parse(JSON.stringify({ ...stored, ...choice })))
    }),
  )
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), anyPreferences, (damaged, choice) => {
      expect(parsePreferences(withChoice(damaged, defaultPreferences, choice))).toEqual(choice)
    }),
  )
})

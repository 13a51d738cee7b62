import { existsSync } from 'node:fs'
import { firstPlan } from '../run/test-files.ts'
import { buildFolder } from './build-folder.ts'
import { committedPlan } from './committed-plan.ts'

/** A page that represents all of its kind in the browser tests. */
export interface PageKind {
  address: string
  why: string
}

/**
 * One page of each kind, with the reason for it. Everything that any page consists of is on one of these, which
 * tests/built/page-kinds.test.ts checks. All pages are checked in tests/built, and in a browser in tests/long.
 */
export const pageKinds: readonly PageKind[] = [
  { address: '/', why: 'the home page' },
  { address: '/about/', why: 'about the app, with its files to take' },
  { address: '/accessibility/', why: 'text alone' },
  { address: '/achievements/', why: 'the map, the counts and all numbers: the longest page' },
  { address: '/card/', why: 'filled by the address' },
  { address: '/corrections/', why: 'the editions, with files to take' },
  { address: '/departments/', why: 'a list with places that an address names' },
  { address: '/event/', why: 'filled by what the device has stored' },
  { address: '/event/sheets/', why: 'made for paper, below another page' },
  { address: '/glossary/', why: 'narrowed by the address, with a place for each term' },
  { address: '/guide/', why: 'choices that stand in the address' },
  { address: '/menu/', why: 'links alone' },
  { address: '/open-data/', why: 'files to take, each with its columns' },
  { address: '/places/', why: 'a list of places' },
  { address: '/policies/', why: 'the plan from above' },
  { address: '/policies/2-2/', why: 'a policy, that with the most projects' },
  { address: '/projects/', why: 'a list that is narrowed by the address' },
  { address: '/projects/1/', why: 'a project with the first year in its chart' },
  { address: '/projects/2/', why: 'a project whose numbers stand alone, without a chart' },
  { address: '/projects/14/', why: 'the longest project, with several charts and a table without one' },
  { address: '/projects/15/', why: 'a project with years that the record leaves open' },
  { address: '/saved/', why: 'filled by what the reader has saved' },
  { address: '/search/', why: 'filled by the words in the address' },
  { address: '/settings/', why: 'choices that the device keeps' },
  { address: '/signage/', why: 'a show, and the panel that starts it' },
  { address: '/themes/', why: 'tiles' },
  { address: '/themes/accessibility/', why: 'a theme with what happened later' },
  { address: '/themes/community/', why: 'a theme with a table of two series' },
  { address: '/themes/e-services/', why: 'the longest theme' },
  { address: '/years/', why: 'the years beside each other' },
  { address: '/years/2011/', why: 'the year with the most records' },
  { address: '/years/2014/', why: 'the last year, with no next one' },
]

/** The addresses of these pages: of the first plan all, of another one those that it has. */
export const kindAddresses: readonly string[] = pageKinds
  .map(({ address }) => address)
  .filter((address) => committedPlan.id === firstPlan() || existsSync(`${buildFolder}${address}index.html`))

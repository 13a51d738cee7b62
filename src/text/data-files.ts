import { aboutText } from './about.ts'

/** The data files that the build publishes, by address inside the app, without the leading slash. */
export const dataFiles = [
  { path: 'data/plan.json', label: aboutText.downloadItems.plan },
  { path: 'data/reading.json', label: aboutText.downloadItems.reading },
  { path: 'data/source.txt', label: aboutText.downloadItems.source },
  { path: 'data/plan.schema.json', label: aboutText.downloadItems.planSchema },
  { path: 'data/reading.schema.json', label: aboutText.downloadItems.readingSchema },
]

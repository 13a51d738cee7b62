import { aboutText } from './messages.ts'

/** The data files that the build publishes, by address inside the app, without the leading slash. */
export const dataFiles = [
  { path: 'data/plan.json', label: aboutText.downloadItems.plan },
  { path: 'data/reading.json', label: aboutText.downloadItems.reading },
  { path: 'data/source.txt', label: aboutText.downloadItems.source },
  { path: 'data/plan.schema.json', label: aboutText.downloadItems.planSchema },
  { path: 'data/reading.schema.json', label: aboutText.downloadItems.readingSchema },
  { path: 'data/stories.json', label: aboutText.downloadItems.stories },
  { path: 'data/stories.schema.json', label: aboutText.downloadItems.storiesSchema },
  { path: 'data/guide.json', label: aboutText.downloadItems.guide },
  { path: 'data/guide.schema.json', label: aboutText.downloadItems.guideSchema },
  { path: 'data/glossary.json', label: aboutText.downloadItems.glossary },
  { path: 'data/glossary.schema.json', label: aboutText.downloadItems.glossarySchema },
  { path: 'data/finding.json', label: aboutText.downloadItems.finding },
  { path: 'data/finding.schema.json', label: aboutText.downloadItems.findingSchema },
]

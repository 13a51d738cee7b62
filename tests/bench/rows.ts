/** The scenes that can be measured apart. */
export const SCENES = ['project', 'chart', 'list', 'search'] as const
export type Scene = (typeof SCENES)[number]

/** What is measured. `scene`: which measures it; `unit`: how it is shown. */
export const ROWS = [
  { id: 'firstPaint', scene: 'project', unit: 'ms', label: 'Project page: first paint (FCP)' },
  { id: 'largestPaint', scene: 'project', unit: 'ms', label: 'Project page: largest paint (LCP)' },
  { id: 'projectBlocking', scene: 'project', unit: 'ms', label: 'Project page: blocking time' },
  { id: 'listBlocking', scene: 'list', unit: 'ms', label: 'List page: blocking time' },
  { id: 'chartBlocking', scene: 'chart', unit: 'ms', label: 'Chart page: blocking time' },
  { id: 'click', scene: 'list', unit: 'ms', label: 'First click, list to project: new heading' },
  { id: 'nextClick', scene: 'list', unit: 'ms', label: 'Back, and the next project: new heading' },
  { id: 'firstWord', scene: 'search', unit: 'ms', label: 'Search, first word: results' },
  { id: 'nextWord', scene: 'search', unit: 'ms', label: 'Search, next word: results' },
  { id: 'warmPaint', scene: 'project', unit: 'ms', label: 'Opened again: largest paint (LCP)' },
  { id: 'warmBlocking', scene: 'project', unit: 'ms', label: 'Opened again: blocking time' },
  { id: 'canvas', scene: 'chart', unit: 'ms', label: 'Chart drawn after scrolling to it' },
  { id: 'heap', scene: 'project', unit: 'bytes', label: 'Project page: memory after garbage collection' },
  { id: 'firstVisit', scene: 'project', unit: 'bytes', label: 'First visit in all, offline store included' },
  { id: 'requests', scene: 'project', unit: 'count', label: 'First visit in all: requests' },
] as const satisfies readonly { id: string; scene: Scene; unit: 'ms' | 'bytes' | 'count'; label: string }[]

export type RowId = (typeof ROWS)[number]['id']

/** What one round measured of one target. A row that a target does not have is missing. */
export type Sample = Partial<Record<RowId, number>>

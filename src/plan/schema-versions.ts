/** The versions of the shapes of plan.json and annotations.json that this app reads. Another number is refused. */
export const PLAN_SCHEMA_VERSION = 1
export const ANNOTATIONS_SCHEMA_VERSION = 1
/** The files that only some pages need are of one version together. */
export const LAZY_DATA_SCHEMA_VERSION = 1

/** The versions of the shapes of plan.json and annotations.json that this app reads. Another number is refused. */
export const PLAN_SCHEMA_VERSION = 1
export const ANNOTATIONS_SCHEMA_VERSION = 1
/** The version of the files that only some pages need. They have one version together. */
export const LAZY_DATA_SCHEMA_VERSION = 1

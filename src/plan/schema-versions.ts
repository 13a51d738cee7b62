/** The versions of the shapes of plan.json and reading.json that this app reads. Another number is refused. */
export const PLAN_SCHEMA_VERSION = 1
export const READING_SCHEMA_VERSION = 1

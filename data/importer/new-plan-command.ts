import { newPlan } from './new-plan.ts'

process.exitCode = newPlan(process.argv[2], (line) => console.error(line))

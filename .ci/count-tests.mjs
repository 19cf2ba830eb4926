// Adds up vitest's JSON reports; a report that is missing, or holds no test, is a failure.
import { readFileSync } from 'node:fs'

const total = { passed: 0, failed: 0, skipped: 0 }
for (const file of process.argv.slice(2)) {
  try {
    const report = JSON.parse(readFileSync(file, 'utf8'))
    if (report.numPassedTests === 0) throw new Error('no test passed')
    total.passed += report.numPassedTests
    // A file that could not be loaded counts no test, and is a failure all the same.
    const brokenFiles = report.testResults.filter(
      (result) => result.status === 'failed' && result.assertionResults.length === 0,
    ).length
    total.failed += report.numFailedTests + brokenFiles
    total.skipped += report.numPendingTests + report.numTodoTests
  } catch (error) {
    console.error(`${file}: ${error instanceof Error ? error.message : 'unreadable'}`)
    total.failed += 1
  }
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed === 0 ? 0 : 1)

// The failed tests of a run by name, out of the runners' reports: a long log is often read from its
// end only.

const FIRST_LINES = 6;

/** @param {any} report of Vitest @returns {string[]} "file › test" and the first lines of why */
export function failedUnits(report) {
  return (report?.testResults ?? []).flatMap((/** @type {any} */ file) => {
    const failed = file.assertionResults.filter(
      (/** @type {any} */ test) => test.status === 'failed',
    );
    if (failed.length === 0 && file.status === 'failed') return [entry(file.name, file.message)];
    return failed.map((/** @type {any} */ test) =>
      entry(`${file.name} › ${test.fullName}`, test.failureMessages?.[0]),
    );
  });
}

/** @param {any} report of Playwright @returns {string[]} "file › test" and the first lines of why */
export function failedEndToEnd(report) {
  return (report?.suites ?? []).flatMap(failedOfSuite);
}

/** @param {any} suite @returns {string[]} */
function failedOfSuite(suite) {
  const own = (suite.specs ?? []).filter((/** @type {any} */ spec) => !spec.ok);
  return [
    ...own.map((/** @type {any} */ spec) => entry(`${spec.file} › ${spec.title}`, reason(spec))),
    ...(suite.suites ?? []).flatMap(failedOfSuite),
  ];
}

/** @param {any} spec @returns {string | undefined} */
function reason(spec) {
  const results = spec.tests.flatMap((/** @type {any} */ test) => test.results);
  return results.find((/** @type {any} */ result) => result.error)?.error.message;
}

/** @param {string} name @param {string | undefined} message */
function entry(name, message) {
  const lines = (message ?? '').split('\n').slice(0, FIRST_LINES);
  return [`✗ ${name}`, ...lines.filter((line) => line.trim() !== '')].join('\n    ');
}

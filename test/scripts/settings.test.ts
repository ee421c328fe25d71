/** The setting that lets readers send the words that search did not find. */
import { afterEach, expect, test, vi } from 'vitest'
import { SettingError, readSettings } from '../../cms/settings'

afterEach(() => vi.unstubAllEnvs())

test.each([
  ['', undefined],
  ['https://words.example/report?from=kent', 'https://words.example/report?from=kent'],
  ['/words/', '/words/'],
])('SEARCH_REPORT_URL=%s is read as %s', (value, read) => {
  vi.stubEnv('SEARCH_REPORT_URL', value)
  expect(readSettings().searchReportUrl).toBe(read)
})

test.each(['words', '//words.example', 'mailto:words@example.org'])('SEARCH_REPORT_URL=%s is refused by name', (value) => {
  vi.stubEnv('SEARCH_REPORT_URL', value)
  expect(readSettings).toThrow(SettingError)
  expect(readSettings).toThrow(/SEARCH_REPORT_URL/)
})

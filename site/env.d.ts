/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    snapshot: import('../content/model/snapshot').Snapshot
    /** Where the site is published, without a slash at the end. */
    siteUrl: string
    /** Where readers may send the words that search did not find, if anywhere. */
    searchReportUrl?: string | undefined
    /** True where an editor looks at a draft: tools then keep nothing on the device. */
    preview?: boolean | undefined
  }
}

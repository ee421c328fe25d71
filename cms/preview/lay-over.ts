/** One draft in its place among what is published. */
import type { RequestForm } from '../../content/model/request-form'
import type { Snapshot } from '../../content/model/snapshot'
import type { Draft } from './draft'

/** The snapshot as it would be with the draft published. */
export function laidOver(snapshot: Snapshot, { type, doc, liveSlug }: Draft): Snapshot {
  const others = (snapshot.content[type] as { slug: string }[]).filter(({ slug }) => slug !== liveSlug && slug !== doc.slug)
  const list = [...others, doc].sort((a, b) => (a.slug < b.slug ? -1 : 1))
  return { ...snapshot, content: { ...snapshot.content, [type]: list } }
}

/**
 * The snapshot in which a form is the only one, and in use. The tool shows the version that holds today, which a draft seldom is:
 * most are for a day to come.
 */
export function withTheForm(snapshot: Snapshot, form: RequestForm): Snapshot {
  const { effective: _effective, replaces: _replaces, ...rest } = form
  void [_effective, _replaces]
  return { ...snapshot, content: { ...snapshot.content, 'request-form': [rest] } }
}

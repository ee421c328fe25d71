/** Fetches what the site tells the tools of this room. */
import type { RequestData } from './data'
import { begunBy } from './form'

/** Today in Kent, `YYYY-MM-DD`, without the planner's own days, which come when they are needed. */
export const todayInKent = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format()

/**
 * The data with the versions of the form that hold by today: one that is published ahead takes no request over yet.
 * The page fetches it ahead as `#data`, which also says where it is: a preview has data of its own.
 * @throws where it cannot be reached.
 */
export async function fetchData(): Promise<RequestData> {
  const answer = await fetch(document.querySelector<HTMLLinkElement>('#data')!.href)
  if (!answer.ok) throw new Error(String(answer.status))
  const data = (await answer.json()) as RequestData
  return { ...data, forms: begunBy(data.forms, todayInKent()) }
}

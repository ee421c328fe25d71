/** Fetches what the site tells the tools of this room. */
import type { RequestData } from './data'

/** Today in Kent, `YYYY-MM-DD`, without the planner's own days, which come when they are needed. */
export const todayInKent = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format()

/**
 * The data. The page fetches it ahead as `#data`, which also says where it is: a preview has data of its own.
 * @throws where it cannot be reached.
 */
export async function fetchData(): Promise<RequestData> {
  const answer = await fetch(document.querySelector<HTMLLinkElement>('#data')!.href)
  if (!answer.ok) throw new Error(String(answer.status))
  return (await answer.json()) as RequestData
}

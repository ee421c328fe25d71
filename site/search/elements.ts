/** Making elements of the search page. */

export type Child = Node | string

export const element = (name: string, className: string, ...children: Child[]): HTMLElement => {
  const made = document.createElement(name)
  if (className) made.className = className
  made.append(...children)
  return made
}

export const link = (href: string, ...children: Child[]): HTMLAnchorElement => {
  const made = document.createElement('a')
  made.href = href
  made.append(...children)
  return made
}

/** The element of the page with this id. */
export const one = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T

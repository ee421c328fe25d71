/** Waits for the look-up box to be used: nothing is fetched before. */
const form = document.querySelector<HTMLFormElement>('form[data-look-up]')
if (form) {
  const begin = () => import('./box').then(({ attach }) => attach(form))
  // A shared address asks at once.
  if (location.pathname === '/schools/' && new URLSearchParams(location.search).get('q')) void begin()
  else form.addEventListener('focusin', () => void begin(), { once: true })
}

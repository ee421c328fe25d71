/** What readers see before the first release is there. It loads again by itself until the site answers. */

/** The page's own stylesheet: the site's policy allows no styles inside a page. */
export const STYLE_ADDRESS = '/being-prepared.css'

export const RETRY_SECONDS = 2

export const beingPreparedPage = `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="${RETRY_SECONDS}">
<meta name="robots" content="noindex">
<title>Signpost is being prepared</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${STYLE_ADDRESS}">
</head>
<body>
<main>
<h1>Signpost is being prepared</h1>
<p>The pages are being put together. This takes a few seconds, and this page then opens by itself.</p>
</main>
</body>
</html>
`

export const beingPreparedStyle = `:root{color-scheme:light dark}
body{margin:0;min-height:100vh;display:grid;place-items:center;background:#f2f5ee;color:#14211d;font:1.125rem/1.56 'Atkinson Hyperlegible Next',Arial,sans-serif}
main{box-sizing:border-box;width:min(36rem,100% - 2rem);padding:2rem;background:#fff;border-left:6px solid #0e5245;border-radius:0 6px 6px 0}
h1{margin:0 0 1rem;font-size:2rem;line-height:1.19;text-wrap:balance}
p{margin:0;max-width:38em;text-wrap:pretty}
@media (prefers-color-scheme:dark){body{background:#101815;color:#edf2ee}main{background:#1a2420;border-color:#7ed8be}}
`

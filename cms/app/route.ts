/** The CMS has no pages of its own beside the admin. */
export function GET(request: Request) {
  return Response.redirect(new URL('/admin', request.url), 307)
}

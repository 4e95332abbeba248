/** Path of a PDF's plan in the site's program, from which the server makes it. */
export function toPlanPath(slug: string): string {
  return `pdf/${slug}.json`;
}

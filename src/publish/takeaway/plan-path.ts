/** Where the plan of a PDF lies in the program of a site, for the server to make it. */
export function toPlanPath(slug: string): string {
  return `pdf/${slug}.json`;
}

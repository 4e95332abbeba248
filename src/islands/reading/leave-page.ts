/** Goes to another page, so that *Back* does not return to this one. */
export function leavePage(path: string): void {
  location.replace(path);
}

const privateHost =
  /^(?:localhost|[^.]+|.+\.(?:local|localhost|internal|test|example|lan)|\[.*\]|(?:127|10|169\.254|192\.168|172\.(?:1[6-9]|2\d|3[01]))\..+)$/;

/** Whether a visitor's phone can reach a URL: neither loopback nor a private network. */
export function isPublicUrl(url: string): boolean {
  return !privateHost.test(new URL(url).hostname);
}

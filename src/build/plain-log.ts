import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

/**
 * What a build says, as archivists read it: the reports of the reading room as they are, and
 * Astro's own words behind their label. https://docs.astro.build/en/reference/logger-reference/
 */
export default function plainLog(): AstroLoggerDestination {
  return {
    write(message) {
      const text = toPlainText(message);
      if (text !== undefined) process.stderr.write(text);
    },
  };
}

/** `undefined` for what need not be said. */
export function toPlainText({
  label,
  level,
  message,
  newLine,
}: AstroLoggerMessage): string | undefined {
  const end = newLine ? '\n' : '';
  if (level === 'info' && label !== 'reading-room') return undefined;
  if (label === null || label === 'SKIP_FORMAT') return `${message}${end}`;
  if (label !== 'reading-room') return `${label}: ${message}${end}`;
  // Astro says this of every error that leaves a hook, whose own report was said before.
  if (message.startsWith('An unhandled error occurred while running the')) return undefined;
  return `${message.replace(/^\n+/, '')}${end}`;
}

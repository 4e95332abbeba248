import { stringify } from 'yaml';

/** One line of a frontmatter, quoted where it must be: `title: "Sự kiện: 30/4"`. */
export function toYamlLine(name: string, value: string): string {
  return stringify({ [name]: value }, { lineWidth: 0 }).trim();
}

const LENGTH = 120;

/** The beginning of a report, enough to recognise it by. */
export function excerptOf(content: string): string {
  return content.length > LENGTH ? `${content.slice(0, LENGTH).trimEnd()}…` : content;
}

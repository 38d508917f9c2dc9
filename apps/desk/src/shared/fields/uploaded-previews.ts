/** What the photos look like that this page has uploaded: before a ticket claims one, the server shows it to nobody. */
const previews = new Map<string, string>();

export function keepPreview(id: string, file: File): void {
  previews.set(id, URL.createObjectURL(file));
}

export function previewOf(id: string): string | undefined {
  return previews.get(id);
}

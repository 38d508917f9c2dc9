import type { Span } from './redaction.js';
import { isRedactedField, type RedactedField } from './draft.js';

export interface SelectedPart extends Span {
  readonly field: RedactedField;
}

/** What is selected inside one of the texts on screen (as sent, or as the public reads it), in places of the original. */
export function selectedPart(): SelectedPart | undefined {
  const selection = window.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const root = textAround(startContainer) ?? textAround(endContainer);
  const field = root?.dataset['redact'];
  if (!root || !isRedactedField(field)) return undefined;
  const start = root.contains(startContainer) ? placeOf(root, startContainer, startOffset, 'start') : 0;
  const end = root.contains(endContainer) ? placeOf(root, endContainer, endOffset, 'end') : lengthOf(root);
  return start < end ? { field, start, end } : undefined;
}

const textAround = (node: Node): HTMLElement | null => elementOf(node)?.closest<HTMLElement>('[data-redact]') ?? null;
const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);
const lengthOf = (root: HTMLElement): number => Number(root.dataset['length']);

function placeOf(root: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number {
  const segment = elementOf(node)?.closest<HTMLElement>('[data-start]');
  if (segment && root.contains(segment)) return placeInside(segment, node, offset, edge);
  const next = node === root ? root.childNodes[offset] : undefined;
  return next instanceof HTMLElement ? Number(next.dataset['start']) : lengthOf(root);
}

function placeInside({ dataset }: HTMLElement, node: Node, offset: number, edge: 'start' | 'end'): number {
  const [start, end] = [Number(dataset['start']), Number(dataset['end'])];
  // A mark stands for the whole that it hides.
  if (dataset['mark']) return edge === 'start' ? start : end;
  if (node.nodeType === Node.TEXT_NODE) return start + offset;
  return offset === 0 ? start : end;
}

import type { SimilarReport, SimilarRequest } from '@gopy/contracts';
import { createClient } from '@gopy/web-kit';
import { useEffect, useState } from 'react';
import type { Draft } from './draft.js';

const PAUSE_IN_TYPING_MS = 900;
const LEAST_TYPED = 10;
const SHOWN = 3;

/** Open reports that may be about the same; asked for while somebody writes, and silent when the answer does not come. */
export function useSimilar(draft: Draft) {
  const [items, setItems] = useState<readonly SimilarReport[]>([]);
  const [others, setOthers] = useState<readonly string[]>([]);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const question = questionOf(draft);
  const asked = question && JSON.stringify(question);
  useEffect(() => {
    if (!asked) return setItems([]);
    const stop = new AbortController();
    const timer = setTimeout(() => {
      createClient()
        .similar(JSON.parse(asked), stop.signal)
        .then(({ items: found }) => setItems(found))
        .catch(() => {
          if (!stop.signal.aborted) setItems([]);
        });
    }, PAUSE_IN_TYPING_MS);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [asked]);

  const shown = items.filter(({ code }) => !others.includes(code)).slice(0, SHOWN);
  const codes = shown.map(({ code }) => code);
  const dismiss = () => setOthers([...others, ...codes]);
  const passBy = () => setPassed(codes);
  /** Those that came after the citizen had gone on. */
  const late = shown.filter(({ code }) => !passed.includes(code));
  return { shown, late, dismiss, passBy };
}

function questionOf({ content, category, areaCode, address, lat, lon }: Draft): SimilarRequest | undefined {
  const text = content.normalize('NFC').trim();
  const place = {
    ...(areaCode && { areaCode }),
    ...(address.trim() && { address: address.trim().slice(0, 300) }),
    ...(lat !== undefined && lon !== undefined && { lat, lon }),
  };
  if (text.length < LEAST_TYPED || Object.keys(place).length === 0) return undefined;
  return { content: text.slice(0, 5000), place, ...(category && { categoryId: category }) };
}

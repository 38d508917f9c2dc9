import { useText } from '@gopy/web-kit';
import { useEffect, useState } from 'react';
import { Icon } from './icon.js';
import { sharedTexts } from './shared.texts.js';

const SHOWN_MS = 2500;

export function CopyButton({ text, label }: { text: string; label: string }) {
  const t = useText(sharedTexts);
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <button type="button" className="button quiet" onClick={() => void copy(text).then(setCopied)}>
      <Icon name={copied ? 'check' : 'copy'} />
      <span aria-live="polite">{copied ? t('copied') : label}</span>
    </button>
  );
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

// Without https there is no clipboard; selecting and copying still works there.
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const done = document.execCommand('copy');
  area.remove();
  return done;
}

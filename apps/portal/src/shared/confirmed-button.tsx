import { type ReactNode, useEffect, useRef, useState } from 'react';

interface Props {
  label: string;
  /** What will happen, before it does. */
  warning: ReactNode;
  confirm: string;
  cancel: string;
  busy: boolean;
  onConfirm: () => void;
}

/** For what cannot be undone: the first press explains, the second does it. */
export function ConfirmedButton({ label, warning, confirm, cancel, busy, onConfirm }: Props) {
  const [asking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const before = useRef(false);
  useEffect(() => {
    if (asking) box.current?.focus();
    else if (before.current) button.current?.focus();
    before.current = asking;
  }, [asking]);
  if (!asking)
    return (
      <button type="button" ref={button} className="button quiet" aria-disabled={busy} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  const done = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <div className="note warn confirm" ref={box} tabIndex={-1} role="group" aria-label={label}>
      {warning}
      <div className="button-row">
        <button type="button" className="button danger" onClick={done}>
          {confirm}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {cancel}
        </button>
      </div>
    </div>
  );
}

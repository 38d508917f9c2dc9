import { type ReactNode, useEffect, useId, useRef } from 'react';

interface Props {
  title: string;
  /** Escape, or the way back. */
  onClose: () => void;
  className?: string;
  children: ReactNode;
}

/** A question that must be answered first. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, className = '', children }: Props) {
  const box = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const shown = box.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={box}
      className={`dialog ${className}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={titleId} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </dialog>
  );
}

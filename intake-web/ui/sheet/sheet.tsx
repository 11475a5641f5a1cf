import './sheet.css';
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';

export interface SheetProps {
  title: string;
  children: ComponentChildren;
  onClose: () => void;
}

/** A layer over the page: the browser's own dialog keeps focus inside, closes on Escape and gives focus back. */
export function Sheet({ title, children, onClose }: SheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  // Before anything is drawn: what is typed next belongs to the layer.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog class="sheet" ref={dialog} aria-labelledby={id} onCancel={(event) => { event.preventDefault(); onClose(); }}>
      <h2 id={id} class="sheet-title">
        {title}
      </h2>
      {children}
    </dialog>
  );
}

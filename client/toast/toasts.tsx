import './toasts.css';
import { Button, CloseButton } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { texts } from '../texts.ts';
import { type Toast, useToasts } from './use-toasts.ts';

/** ms that a toast stays; the clock stands still while the pointer or the focus is on it. */
const stays = 12_000;

/** What has just been done, each with its undo, over everything else. */
export function Toasts() {
  const toasts = useToasts((store) => store.toasts);
  return (
    <div className="toasts" role="status">
      {toasts.map((toast) => (
        <ToastCard key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastCard({ toast: { id, text, undo } }: { toast: Toast }) {
  const drop = useToasts((store) => store.drop);
  const button = useRef<HTMLButtonElement>(null);
  const [held, setHeld] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => button.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    if (held || busy) return;
    const timer = setTimeout(() => drop(id), stays);
    return () => clearTimeout(timer);
  }, [held, busy, id, drop]);
  const takeBack = async () => {
    if (!undo) return;
    setBusy(true);
    const why = await undo();
    setBusy(false);
    setFailed(why);
    if (why === null) drop(id);
  };
  return (
    <div
      className={failed === null ? 'toast' : 'toast failed'}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
    >
      <p>{failed === null ? text : texts.toast.failed(failed)}</p>
      {undo && (
        <Button ref={button} size="compact-sm" variant="white" loading={busy} onClick={() => void takeBack()}>
          {failed === null ? texts.toast.undo : texts.states.retry}
        </Button>
      )}
      <CloseButton size="sm" variant="transparent" aria-label={texts.page.close} onClick={() => drop(id)} />
    </div>
  );
}

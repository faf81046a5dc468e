import './editing.css';
import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useMayWrite } from '../api/viewer.ts';
import { texts } from '../texts.ts';

const History = lazy(() => import('./history.tsx'));

const EDITABLE = /^(person|organization|collective|channel|claim|narrative|counter|statement):/;

/** What an analyst may do to a node, at the foot of its panel; nothing for those who may only read. */
export function EditingBar({ id }: { id: string }) {
  const mayWrite = useMayWrite();
  const [open, setOpen] = useState(false);
  if (!mayWrite || !EDITABLE.test(id)) return null;
  return (
    <div className="editing-bar">
      <Button size="compact-sm" variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
        {texts.editing.history}
      </Button>
      {open && (
        <Suspense>
          <History id={id} />
        </Suspense>
      )}
    </div>
  );
}

import { lazy, Suspense } from 'react';
import { draftKey, useDesk } from './desk.ts';

const FormDialog = lazy(() => import('./form-dialog.tsx'));

/** The form that is open, if one is. */
export function DeskLayer() {
  const opening = useDesk((desk) => desk.opening);
  if (!opening) return null;
  return (
    <Suspense>
      <FormDialog key={draftKey(opening)} opening={opening} />
    </Suspense>
  );
}

import { Button } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { texts } from '../texts.ts';

const ExportDialog = lazy(() => import('./export-dialog.tsx'));

/** Opens the dialog that exports and shares the view. */
export function ExportButton() {
  const [open, setOpen] = useState(false);
  const { briefing } = texts;
  return (
    <>
      <Button
        size="xs"
        px={9}
        variant="default"
        leftSection={<IconFileExport size={16} aria-hidden />}
        onClick={() => setOpen(true)}
      >
        {briefing.open}
      </Button>
      {open && (
        <Suspense>
          <ExportDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

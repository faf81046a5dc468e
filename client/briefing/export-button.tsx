import { Button, Notification } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { texts } from '../texts.ts';
import { useOpened } from './use-saved-link.ts';

const ExportDialog = lazy(() => import('./export-dialog.tsx'));

/** Opens the dialog; says which saved view the page was opened with. */
export function ExportButton() {
  const [open, setOpen] = useState(false);
  const { opened, close } = useOpened();
  const { briefing } = texts;
  return (
    <>
      <Button
        size="xs"
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
      {opened && (
        <Notification
          className="opened-view"
          color="teal"
          title={briefing.opened(opened.name)}
          onClose={close}
          closeButtonProps={{ 'aria-label': texts.page.close }}
          role="status"
        >
          {opened.newStatements > 0 && briefing.news(texts.several(opened.newStatements, briefing.statements))}
        </Notification>
      )}
    </>
  );
}

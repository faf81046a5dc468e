import { Alert, Button, Loader, Modal } from '@mantine/core';
import { texts } from '../texts.ts';
import { type Opening, useDesk } from './desk.ts';
import { EntryForm } from './entry-form.tsx';
import { useBase } from './use-base.ts';

/** The form that is open, in a dialog. Closing it keeps what was typed. */
export default function FormDialog({ opening }: { opening: Opening }) {
  const close = useDesk((desk) => desk.close);
  const { form, base, reload, failed } = useBase(opening);
  const words = texts.forms;
  const title =
    'make' in opening ? words.newTitles[opening.make] : 'correct' in opening ? words.correct : words.correctFact;
  return (
    <Modal
      opened
      onClose={close}
      size={form?.source === null ? 620 : 1100}
      title={title}
      closeButtonProps={{ 'aria-label': words.close }}
      classNames={{ content: 'form-dialog', title: 'reader-title' }}
      transitionProps={{ duration: 0 }}
    >
      {form === undefined && (
        <p role="status" className="panel-loading">
          <Loader size="xs" aria-hidden /> {texts.states.loadingPanel}
        </p>
      )}
      {form === null && (
        <Alert
          color={failed ? 'red' : 'gray'}
          role="alert"
          title={failed ? texts.states.panelError : words.notCorrected}
        >
          {failed && (
            <Button size="compact-sm" variant="white" color="red" onClick={reload}>
              {texts.states.retry}
            </Button>
          )}
        </Alert>
      )}
      {form && <EntryForm opening={opening} form={form} base={base} reload={reload} />}
    </Modal>
  );
}

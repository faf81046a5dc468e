import { Notification } from '@mantine/core';
import { texts } from '../texts.ts';
import { useOpened } from './use-saved-link.ts';

/** Says which saved view the page was opened with, and what is new since. */
export function OpenedView() {
  const { opened, close } = useOpened();
  const { briefing } = texts;
  if (!opened) return null;
  return (
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
  );
}

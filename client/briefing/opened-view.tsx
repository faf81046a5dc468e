import { Notification } from '@mantine/core';
import { texts } from '../texts.ts';
import { useOpened } from './opened.ts';

/** Says which saved view was opened, and what is new since. */
export function OpenedView() {
  const { opened, news, told, close } = useOpened();
  const { briefing } = texts;
  if (!opened || !told) return null;
  return (
    <Notification
      className="opened-view"
      color="teal"
      title={briefing.opened(opened.name)}
      onClose={close}
      closeButtonProps={{ 'aria-label': texts.page.close }}
      role="status"
    >
      {news !== null && briefing.news(news)}
    </Notification>
  );
}

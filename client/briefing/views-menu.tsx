import { Menu } from '@mantine/core';
import { IconBookmark, IconBookmarks, IconFileExport, IconPresentation } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import { HeaderMenu } from '../header/header-menu.tsx';
import { texts } from '../texts.ts';
import { TransliterationItem } from '../transliteration/transliteration-item.tsx';
import { type Dialog, useDialogs } from './dialogs.ts';

const dialogs = {
  save: lazy(() => import('./save-dialog.tsx')),
  views: lazy(() => import('./saved-views.tsx')),
  export: lazy(() => import('./export-dialog.tsx')),
  briefings: lazy(() => import('./briefings.tsx')),
};

const icons = { save: IconBookmark, views: IconBookmarks, export: IconFileExport, briefings: IconPresentation };

/** What can be done with a view as a whole: keep it, open another, take it out of the page. */
export function ViewsMenu() {
  const { dialog, open, close } = useDialogs();
  const Opened = dialog && dialogs[dialog];
  const { briefing } = texts;
  return (
    <>
      <HeaderMenu menu="views">
        {(Object.keys(dialogs) as Dialog[]).map((name) => {
          const Icon = icons[name];
          return (
            <Menu.Item key={name} leftSection={<Icon size={16} aria-hidden />} onClick={() => open(name)}>
              {briefing.entries[name]}
            </Menu.Item>
          );
        })}
        <Menu.Divider />
        <TransliterationItem />
      </HeaderMenu>
      {Opened && (
        <Suspense>
          <Opened onClose={close} />
        </Suspense>
      )}
    </>
  );
}

import './header.css';
import { ActionIcon, SegmentedControl, Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import { OpenedView } from '../briefing/opened-view.tsx';
import { ViewsMenu } from '../briefing/views-menu.tsx';
import { LanguageChoice } from '../language/language-choice.tsx';
import { QuestionsMenu } from '../questions/questions-menu.tsx';
import { Search } from '../search/search.tsx';
import { useView } from '../store/store.ts';
import { show } from '../store/transitions.ts';
import { type Mode, modes } from '../store/view.ts';
import { product, texts } from '../texts.ts';
import { EvidenceMenu } from './evidence-menu.tsx';

/** What is always at hand. A new entry goes into one of the menus: there is no room for another button. */
export function Header() {
  const { view, go } = useView();
  return (
    <header className="page-head">
      <a className="brand" href="/">
        <img src="/megaphone.svg" alt="" width={24} height={24} />
        {product}
      </a>
      <h1>{texts.title}</h1>
      <Search />
      <SegmentedControl
        size="xs"
        transitionDuration={0}
        aria-label={texts.page.view}
        data={modes.map((mode) => ({ value: mode, label: texts.views.modes[mode] }))}
        value={view.mode}
        onChange={(mode) => go(show(mode as Mode))}
      />
      <QuestionsMenu />
      <EvidenceMenu />
      <ViewsMenu />
      <OpenedView />
      <LanguageChoice />
      <SchemeSwitch />
    </header>
  );
}

function SchemeSwitch() {
  const scheme = useComputedColorScheme('light');
  const { setColorScheme } = useMantineColorScheme();
  const other = scheme === 'dark' ? 'light' : 'dark';
  const Icon = scheme === 'dark' ? IconSun : IconMoon;
  return (
    <Tooltip label={texts.page[other]}>
      <ActionIcon variant="default" size={30} aria-label={texts.page[other]} onClick={() => setColorScheme(other)}>
        <Icon size={17} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}

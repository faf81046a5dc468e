import './explore.css';
import { ActionIcon, Button, Menu, NativeSelect, Tooltip } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconEyeOff, IconRefresh, IconRestore } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Network } from '../../picture/network.ts';
import { firstExploration, type Grouping, groupings, type LayoutName, layouts } from '../store/exploration.ts';
import { arrangeAs, groupBy, showAgain, showAllHidden, startAgain } from '../store/exploration-steps.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';

const isLayout = (value: string): value is LayoutName => layouts.some((name) => name === value);
const isGrouping = (value: string): value is Grouping => groupings.some((name) => name === value);

/** Undo, layout, groups and what is hidden: the tools above the picture. */
export function Toolbar({ network, children }: { network: Network; children: ReactNode }) {
  const { view, go, undo, redo, canUndo, canRedo } = useView();
  const names = new Map(network.nodes.map(({ id, label }) => [id, label]));
  const hidden = view.hidden.filter((id) => names.has(id));
  const changed = Object.entries(firstExploration).some(
    ([part, first]) => JSON.stringify(view[part as keyof typeof firstExploration]) !== JSON.stringify(first),
  );
  const icon = (words: string, Icon: typeof IconRefresh, act: () => void, disabled = false) => (
    <Tooltip label={words}>
      <ActionIcon size={28} variant="default" aria-label={words} disabled={disabled} onClick={act}>
        <Icon size={16} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
  return (
    <div className="explore-tools" role="toolbar" aria-label={texts.explore.tools}>
      <ActionIcon.Group>
        {icon(texts.explore.undo, IconArrowBackUp, undo, !canUndo)}
        {icon(texts.explore.redo, IconArrowForwardUp, redo, !canRedo)}
      </ActionIcon.Group>
      <NativeSelect
        size="xs"
        aria-label={texts.explore.layout}
        value={view.layout}
        data={layouts.map((value) => ({ value, label: texts.explore.layouts[value] }))}
        onChange={({ currentTarget: { value } }) => isLayout(value) && go(arrangeAs(value))}
      />
      {view.layout !== 'reading' && icon(texts.explore.again, IconRefresh, () => go(arrangeAs(view.layout)))}
      <NativeSelect
        size="xs"
        aria-label={texts.explore.group}
        value={view.grouping}
        data={groupings.map((value) => ({ value, label: texts.explore.groupings[value] }))}
        onChange={({ currentTarget: { value } }) => isGrouping(value) && go(groupBy(value))}
      />
      {hidden.length > 0 && (
        <Menu shadow="md" position="bottom-start">
          <Menu.Target>
            <Button size="xs" variant="default" leftSection={<IconEyeOff size={14} aria-hidden />}>
              {texts.explore.hidden(hidden.length)}
            </Button>
          </Menu.Target>
          <Menu.Dropdown aria-label={texts.explore.hiddenNodes}>
            <Menu.Item onClick={() => go(showAllHidden)}>{texts.explore.showAll}</Menu.Item>
            <Menu.Divider />
            {hidden.map((id) => (
              <Menu.Item key={id} onClick={() => go(showAgain([id]))}>
                {texts.explore.show(names.get(id) ?? id)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {changed && (
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconRestore size={14} aria-hidden />}
          onClick={() => go(startAgain)}
        >
          {texts.explore.startAgain}
        </Button>
      )}
      {children}
    </div>
  );
}

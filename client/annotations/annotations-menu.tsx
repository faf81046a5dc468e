import { Button, Menu } from '@mantine/core';
import { IconNote } from '@tabler/icons-react';
import { noAnnotations } from '../../picture/annotations.ts';
import { texts } from '../texts.ts';
import { useToasts } from '../toast/use-toasts.ts';
import { annotationsNow, isEmpty, useAnnotations } from './use-annotations.ts';

/** The ids of edges are made of those of their ends. */
const nodesOf = (way: ReadonlySet<string>): string[] => [...way].filter((id) => !id.includes(' '));

/** What an analyst has put on the picture, to be added to, edited, or taken off with an undo. */
export function AnnotationsMenu({ way }: { way: ReadonlySet<string> | null }) {
  const { write, put, ...annotations } = useAnnotations();
  const words = texts.annotations;
  const takeOff = (change: Partial<typeof noAnnotations>) => {
    const before = annotationsNow();
    put({ ...before, ...change });
    useToasts.getState().tell(words.removed, async () => {
      put(before);
      return null;
    });
  };
  return (
    <Menu shadow="md" position="bottom-start" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <Button size="xs" variant="default" leftSection={<IconNote size={14} aria-hidden />}>
          {annotations.notes.length > 0 ? words.notes(annotations.notes.length) : words.menu}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => write({ node: null })}>{words.addToPicture}</Menu.Item>
        {way && (
          <Menu.Item onClick={() => put({ ...annotationsNow(), spotlight: nodesOf(way) })}>{words.lightWay}</Menu.Item>
        )}
        {annotations.notes.map(({ id, text }) => (
          <Menu.Item key={id} onClick={() => write({ id })}>
            {words.edit(text.length > 40 ? `${text.slice(0, 39)}…` : text)}
          </Menu.Item>
        ))}
        {annotations.spotlight.length > 0 && (
          <Menu.Item onClick={() => takeOff({ spotlight: [] })}>{words.endSpotlight}</Menu.Item>
        )}
        {!isEmpty(annotations) && <Menu.Item onClick={() => takeOff(noAnnotations)}>{words.clear}</Menu.Item>}
      </Menu.Dropdown>
    </Menu>
  );
}

import { Button } from '@mantine/core';
import { IconFold, IconListTree } from '@tabler/icons-react';
import { useState } from 'react';
import { useQuery } from 'urql';
import { MOST_OPENED, sharedBy } from '../../picture/server-groups.ts';
import { GroupDocument, type GroupMember } from '../api/group.ts';
import { toggleGroup } from '../store/exploration-steps.ts';
import { amplificationVariables } from '../store/network-filter.ts';
import { useView } from '../store/store.ts';
import { count, texts } from '../texts.ts';
import { EntryLink } from './entry-link.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { Section } from './section.tsx';

const page = 50;

/**
 * A group that the server made: what is known of its reach, and its members, page by page, the widest first. It is asked for
 * as it is while nobody of it is drawn alone, so that it still tells all members when they are.
 */
export function GroupPanel({ id }: { id: string }) {
  const { view, go } = useView();
  const [after, turn] = useState(0);
  const [{ data, fetching, error }, again] = useQuery({
    query: GroupDocument,
    variables: { ...amplificationVariables({ ...view, opened: [] }), group: id, first: page, after },
  });
  const node = data?.amplification.nodes[0];
  const group = node?.group;
  const opened = view.opened.includes(id);
  const alone = Math.min(MOST_OPENED, group?.memberCount ?? 0);
  const { groups } = texts.panel;
  return (
    <PanelFrame
      kind={groups.kind}
      title={node ? sharedBy(node, texts) : ''}
      fetching={fetching && !data}
      failed={error !== undefined}
      missing={!group}
      onRetry={() => again({ requestPolicy: 'network-only' })}
    >
      {node && group && (
        <>
          <p className="panel-lead">{groups.about(group.memberCount, group.channelCount, opened ? alone : 0)}</p>
          <p>{texts.picture.boxReach(node.reach ?? 0, group.unknownReach)}</p>
          <Button
            variant="default"
            size="compact-sm"
            className="expand"
            leftSection={opened ? <IconFold size={16} aria-hidden /> : <IconListTree size={16} aria-hidden />}
            onClick={() => go(toggleGroup(id))}
          >
            {opened ? texts.explore.closeGroup : groups.open(alone)}
          </Button>
          <Section title={groups.members} size={group.memberCount}>
            {group.memberCount === 0 && <p className="card none">{groups.empty}</p>}
            <ul className="plain voices" aria-busy={fetching}>
              {group.members.map((member) => (
                <Member key={member.amplifier.id} member={member} />
              ))}
            </ul>
            {group.memberCount > page && (
              <div className="explore-actions">
                <Button size="compact-xs" variant="default" disabled={after === 0} onClick={() => turn(after - page)}>
                  {groups.before}
                </Button>
                <span className="dim-text">
                  {groups.shown(after + 1, after + group.members.length, group.memberCount)}
                </span>
                <Button
                  size="compact-xs"
                  variant="default"
                  disabled={after + page >= group.memberCount}
                  onClick={() => turn(after + page)}
                >
                  {groups.next}
                </Button>
              </div>
            )}
          </Section>
        </>
      )}
    </PanelFrame>
  );
}

function Member({ member: { amplifier, reach, statements } }: { member: GroupMember }) {
  const name = 'name' in amplifier ? amplifier.name : 'displayName' in amplifier ? amplifier.displayName : amplifier.id;
  return (
    <li>
      <EntryLink id={amplifier.id} name={name} />
      <span className="dim-text">
        {reach === null ? texts.picture.reachUnknown : count(reach)}, {texts.panel.statementCount(statements)}
      </span>
    </li>
  );
}

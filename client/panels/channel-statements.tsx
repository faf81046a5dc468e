import { Button } from '@mantine/core';
import { useState } from 'react';
import { useQuery } from 'urql';
import { ChannelStatementsDocument } from '../api/actor.ts';
import { texts } from '../texts.ts';
import { Section } from './section.tsx';
import { StatementCard } from './statement-card.tsx';

/** What a channel carried, the earliest first, and how much of it there is; more of it on demand. */
export function ChannelStatements({ channel }: { channel: string }) {
  const [pages, setPages] = useState<string[]>(['']);
  const [{ data, fetching }] = useQuery({ query: ChannelStatementsDocument, variables: { channel, after: null } });
  const last = useQuery({
    query: ChannelStatementsDocument,
    variables: { channel, after: pages.at(-1) || null },
  })[0];
  const total = data?.statements.totalCount ?? 0;
  const next = last.data?.statements.pageInfo;
  if (fetching && !data) return <p className="panel-loading">{texts.states.loadingPanel}</p>;
  return (
    <Section title={texts.panel.statements} size={total}>
      {pages.map((after) => (
        <StatementPage key={after} channel={channel} after={after} />
      ))}
      {next?.hasNextPage && next.endCursor && (
        <Button
          size="compact-sm"
          variant="default"
          loading={last.fetching}
          onClick={() => next.endCursor && setPages([...pages, next.endCursor])}
        >
          {texts.panel.moreStatements}
        </Button>
      )}
    </Section>
  );
}

function StatementPage({ channel, after }: { channel: string; after: string }) {
  const [{ data }] = useQuery({ query: ChannelStatementsDocument, variables: { channel, after: after || null } });
  return data?.statements.edges.map(({ node }) => <StatementCard key={node.id} statement={node} />);
}

import { Button, CopyButton } from '@mantine/core';
import { IconCheck, IconCopy, IconExternalLink } from '@tabler/icons-react';
import type { QuestionName } from '../store/asking.ts';
import { texts } from '../texts.ts';
import { queryOf } from './queries.ts';

/** The question as GraphQL: the very text and variables that the page has sent. */
export function QueryPane({ name, variables }: { name: QuestionName; variables: Record<string, unknown> }) {
  const { questions } = texts;
  const query = queryOf(name);
  const given = JSON.stringify(variables, null, 2);
  const address = `/graphiql#${new URLSearchParams({ query, variables: given })}`;
  return (
    <div className="query-pane">
      <div className="view-bar">
        <Copy text={query} label={questions.copyQuery} />
        <Copy text={given} label={questions.copyVariables} />
        <Button
          size="compact-sm"
          variant="default"
          component="a"
          href={address}
          rightSection={<IconExternalLink size={14} aria-hidden />}
        >
          {questions.openGraphiql}
        </Button>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <section className="query-text" tabIndex={0} aria-label={questions.ways.graphql}>
        <h3 className="query-name">{questions.query}</h3>
        <pre data-testid="query">{query}</pre>
        <h3 className="query-name">{questions.variables}</h3>
        <pre data-testid="variables">{given}</pre>
      </section>
    </div>
  );
}

function Copy({ text, label }: { text: string; label: string }) {
  return (
    <CopyButton value={text}>
      {({ copied, copy }) => (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={copied ? <IconCheck size={14} aria-hidden /> : <IconCopy size={14} aria-hidden />}
          onClick={copy}
        >
          {copied ? texts.questions.copied : label}
        </Button>
      )}
    </CopyButton>
  );
}

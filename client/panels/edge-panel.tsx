import { useQuery } from 'urql';
import { EdgeDocument } from '../api/claim.ts';
import { amplificationVariables } from '../store/network-filter.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { AnswerList } from './answer-card.tsx';
import { EntryLink } from './entry-link.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { Section } from './section.tsx';
import { StatementCard } from './statement-card.tsx';

/** An edge's id names its ends; ids hold no blank. */
const endsOf = (edge: string) => edge.split(' ').slice(1);

/** What stands behind a line of the picture: every statement or answer, each with its place in the source. */
export function EdgePanel({ id }: { id: string }) {
  const view = useView((store) => store.view);
  const [{ data, fetching, error }, again] = useQuery({
    query: EdgeDocument,
    variables: { ...amplificationVariables(view), edge: id, ends: endsOf(id) },
  });
  const edge = data?.amplification.edges[0];
  const end = (node: string | undefined) => data?.amplification.nodes.find((each) => each.id === node);
  const [source, target] = [end(edge?.source), end(edge?.target)];
  const methods = [
    ...new Set(edge?.assertions.map((each) => texts.panel.assertion(each.method, each.by, each.status))),
  ];
  return (
    <PanelFrame
      kind={edge ? texts.edge[edge.kind as keyof typeof texts.edge] : texts.panel.edge}
      title={
        source && target
          ? texts.panel.edgeTitle(source.label, target.kind === 'Claim' ? texts.panel.aClaim : target.label)
          : texts.panel.edge
      }
      fetching={fetching}
      failed={error !== undefined}
      missing={edge === undefined}
      onRetry={() => again({ requestPolicy: 'network-only' })}
    >
      {edge && source && target && (
        <>
          <p className="panel-lead">
            <EntryLink id={source.id} name={source.label} />{' '}
            {texts.panel.edgeVerb[edge.kind as keyof typeof texts.panel.edgeVerb]}{' '}
            <EntryLink id={target.id} name={target.label} />
          </p>
          <Section title={texts.panel.statements} size={edge.kind === 'AMPLIFIES' ? edge.weight : 0}>
            {edge.statements.length < edge.weight && (
              <p className="dim-text">{texts.panel.earliestOf(edge.statements.length, edge.weight)}</p>
            )}
            {edge.statements.map((statement) => (
              <StatementCard key={statement.id} statement={statement} />
            ))}
          </Section>
          <Section title={texts.panel.answers} size={edge.kind === 'AMPLIFIES' ? 0 : edge.weight}>
            {edge.counterEvidence.length < edge.weight && (
              <p className="dim-text">{texts.panel.someOf(edge.counterEvidence.length, edge.weight)}</p>
            )}
            <AnswerList answers={edge.counterEvidence} />
          </Section>
          <Section title={texts.panel.provenance} size={edge.assertions.length}>
            {methods.map((method) => (
              <p className="dim-text" key={method}>
                {method}
              </p>
            ))}
          </Section>
        </>
      )}
    </PanelFrame>
  );
}

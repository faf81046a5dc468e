import { useQuery } from 'urql';
import { RelationDocument } from '../api/neighbourhood.ts';
import { FactBars } from '../editing/fact-bar.tsx';
import { texts } from '../texts.ts';
import { EntryLink } from './entry-link.tsx';
import { noteText } from './note-text.ts';
import { PanelFrame } from './panel-frame.tsx';
import { Section } from './section.tsx';
import { SourceButton } from './source-button.tsx';

/** A relationship of the graph that is drawn as it is: what it joins, and every place where it is printed. */
export function RelationPanel({ id }: { id: string }) {
  const [, kind = '', source = '', target = ''] = /^(\S+) (\S+) (\S+)$/.exec(id) ?? [];
  const [{ data, fetching, error }, again] = useQuery({
    query: RelationDocument,
    variables: { source, target, ends: [source, target] },
  });
  const edge = data?.links.find((each) => each.id === id);
  const labelOf = (end: string) => {
    const node = data?.nodes.find((each) => each?.id === end);
    if (!node) return end;
    const words = [
      'name' in node && node.name,
      'displayName' in node && node.displayName,
      'title' in node && node.title,
      'textCode' in node && noteText(node),
      'text' in node && node.text,
    ];
    return String(words.find(Boolean) ?? end);
  };
  const sources = (edge?.assertions ?? []).flatMap((each) =>
    each.source ? [{ id: each.id, source: each.source }] : [],
  );
  return (
    <PanelFrame
      kind={texts.panel.edge}
      title={texts.explore.relation(kind, 'OUT')}
      fetching={fetching}
      failed={error !== undefined}
      missing={edge === undefined}
      onRetry={() => again({ requestPolicy: 'network-only' })}
    >
      <p className="panel-lead">
        <EntryLink id={source} name={labelOf(source)} /> → <EntryLink id={target} name={labelOf(target)} />
      </p>
      <Section title={texts.panel.mentions} size={sources.length}>
        <ul className="mentions">
          {sources.map(({ id: assertion, source: place }) => (
            <li key={assertion}>
              <SourceButton source={place} label={place.excerpt} />
            </li>
          ))}
        </ul>
      </Section>
      <FactBars type={kind} from={source} to={target} />
      {sources.length === 0 && <p className="dim-text">{texts.explore.unprinted}</p>}
    </PanelFrame>
  );
}

import { ActionIcon, Loader } from '@mantine/core';
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react';
import { nameOf } from '../../picture/gathering/way.ts';
import type { PathResult } from '../api/neighbourhood.ts';
import { EntryLink } from '../panels/entry-link.tsx';
import { SourceButton } from '../panels/source-button.tsx';
import { forgetEnds } from '../store/exploration-steps.ts';
import { useView } from '../store/store.ts';
import { texts } from '../texts.ts';
import { CommonNeighbours } from './common-neighbours.tsx';
import type { Way } from './use-way.ts';

/** The way between two chosen nodes, each step with the words that it rests on, and what both are joined to. */
export function WayPanel({ way, nameOfNode }: { way: Way; nameOfNode: (id: string) => string }) {
  const { view, go } = useView();
  const [from, to] = view.between;
  if (from === undefined) return null;
  const shown = way.ways[way.at];
  return (
    <section className="way" aria-label={texts.explore.path}>
      <header>
        <h2>{texts.explore.path}</h2>
        {way.ways.length > 1 && (
          <>
            <ActionIcon size={22} variant="subtle" aria-label={texts.explore.previous} onClick={() => way.turn(-1)}>
              <IconChevronLeft size={14} aria-hidden />
            </ActionIcon>
            <span className="dim-text">{texts.explore.which(way.at + 1, way.ways.length)}</span>
            <ActionIcon size={22} variant="subtle" aria-label={texts.explore.next} onClick={() => way.turn(1)}>
              <IconChevronRight size={14} aria-hidden />
            </ActionIcon>
          </>
        )}
        <ActionIcon
          size={22}
          variant="subtle"
          color="gray"
          aria-label={texts.explore.forget}
          onClick={() => go(forgetEnds)}
        >
          <IconX size={15} aria-hidden />
        </ActionIcon>
      </header>
      {to === undefined && <p>{texts.explore.choose(nameOfNode(from))}</p>}
      {to !== undefined && way.fetching && <Loader size="xs" />}
      {to !== undefined && way.failed && <p role="alert">{texts.states.panelError}</p>}
      {to !== undefined && !way.fetching && !way.failed && !shown && <p>{texts.explore.noPath}</p>}
      {shown && <Steps path={shown} />}
      {to !== undefined && <CommonNeighbours from={from} to={to} />}
    </section>
  );
}

function Steps({ path }: { path: PathResult }) {
  return (
    <ol>
      {path.nodes.map((node, at) => {
        const edge = path.edges[at];
        const forward = edge?.source === node.id;
        const sources = (edge?.assertions ?? []).flatMap(({ id, source }) => (source ? [{ id, source }] : []));
        return (
          <li key={String(node.id)}>
            <EntryLink id={String(node.id)} name={nameOf(node)} />
            {edge && (
              <span className="way-relation">
                {texts.explore.relation(edge.kind, forward ? 'OUT' : 'IN')}
                {sources.length === 0 && <> · {texts.explore.unprinted}</>}
                {sources.slice(0, 2).map(({ id, source }) => (
                  <SourceButton key={id} source={source} />
                ))}
              </span>
            )}
          </li>
        );
      })}
    </ol>
  );
}

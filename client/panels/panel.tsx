import './panels.css';
import './cards.css';
import './claims.css';
import { strokes } from '../../picture/edges/strokes.ts';
import { useView } from '../store/store.ts';
import { EdgePanel } from './edge-panel.tsx';
import { ActorEntry, ChannelEntry, ClaimEntry, NarrativeEntry } from './entries.tsx';
import { AnswerEntry, StatementEntry } from './evidence-panels.tsx';
import { GroupPanel } from './group-panel.tsx';
import { RelationPanel } from './relation-panel.tsx';
import { ThingPanel } from './thing-panel.tsx';

/** The kind stands in front of every node's id, in small letters; an edge's begins with its kind in capitals. */
function panelOf(id: string) {
  const kind = /^[a-z]+(?=:)/.exec(id)?.[0];
  if (kind === 'person' || kind === 'organization' || kind === 'collective') return <ActorEntry id={id} />;
  if (kind === 'channel') return <ChannelEntry id={id} />;
  if (kind === 'narrative') return <NarrativeEntry id={id} />;
  if (kind === 'claim') return <ClaimEntry id={id} />;
  if (kind === 'statement') return <StatementEntry id={id} />;
  if (kind === 'counter') return <AnswerEntry id={id} />;
  if (kind === 'group') return <GroupPanel id={id} />;
  if (kind) return <ThingPanel id={id} />;
  return (id.split(' ')[0] ?? '') in strokes ? <EdgePanel id={id} /> : <RelationPanel id={id} />;
}

export function Panel() {
  const selected = useView((store) => store.view.selected);
  return selected === null ? null : <div key={selected}>{panelOf(selected)}</div>;
}

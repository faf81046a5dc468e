import type { TypedDocumentNode } from 'urql';
import { useQuery } from 'urql';
import { ActorDocument, ChannelDocument } from '../api/actor.ts';
import { ClaimDocument, NarrativeDocument } from '../api/claim.ts';
import { texts } from '../texts.ts';
import { ActorPanel } from './actor-panel.tsx';
import { ChannelPanel } from './channel-panel.tsx';
import { ClaimPanel } from './claim-panel.tsx';
import { NarrativePanel } from './narrative-panel.tsx';
import { PanelFrame } from './panel-frame.tsx';

/** Fetches an entry by its id, with what the frame has to know about how that went. */
export function useEntry<Data>(query: TypedDocumentNode<Data, { id: string }>, id: string) {
  const [{ data, fetching, error }, again] = useQuery({ query, variables: { id } });
  const onRetry = () => again({ requestPolicy: 'network-only' });
  return { data, frame: { fetching, failed: error !== undefined, onRetry } };
}

export function ActorEntry({ id }: { id: string }) {
  const { data, frame } = useEntry(ActorDocument, id);
  const actor = data?.actor;
  return (
    <PanelFrame {...frame} missing={!actor} kind={actor ? texts.kinds[actor.__typename] : ''} title={actor?.name ?? ''}>
      {actor && <ActorPanel actor={actor} />}
    </PanelFrame>
  );
}

export function ChannelEntry({ id }: { id: string }) {
  const { data, frame } = useEntry(ChannelDocument, id);
  const channel = data?.channel;
  return (
    <PanelFrame {...frame} missing={!channel} kind={texts.kinds.Channel} title={channel?.displayName ?? ''}>
      {channel && <ChannelPanel channel={channel} />}
    </PanelFrame>
  );
}

export function NarrativeEntry({ id }: { id: string }) {
  const { data, frame } = useEntry(NarrativeDocument, id);
  const narrative = data?.narrative;
  const kind = narrative?.level === 'META' ? texts.kinds.MetaNarrative : texts.kinds.Narrative;
  return (
    <PanelFrame {...frame} missing={!narrative} kind={kind} title={narrative?.title ?? ''}>
      {narrative && <NarrativePanel narrative={narrative} />}
    </PanelFrame>
  );
}

export function ClaimEntry({ id }: { id: string }) {
  const { data, frame } = useEntry(ClaimDocument, id);
  const claim = data?.claim;
  const narrative = claim?.narratives[0]?.title;
  return (
    <PanelFrame
      {...frame}
      missing={!claim}
      kind={texts.kinds.Claim}
      title={narrative ? texts.panel.claimIn(narrative) : texts.kinds.Claim}
      words={claim?.text}
    >
      {claim && <ClaimPanel claim={claim} />}
    </PanelFrame>
  );
}

import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import type { Claim } from '../api/fragments.ts';
import { texts } from '../texts.ts';
import { EntryLink } from './entry-link.tsx';

export function RebuttedMark({ rebutted }: { rebutted: boolean }) {
  const Icon = rebutted ? IconCircleCheck : IconCircleDashed;
  return (
    <span className={rebutted ? 'mark rebutted' : 'mark unrebutted'}>
      <Icon size={14} aria-hidden /> {rebutted ? texts.panel.rebutted : texts.panel.unrebutted}
    </span>
  );
}

/** A claim in the form that claims alone have: italic, underlined with dots, named as claimed. */
export function ClaimItem({ claim }: { claim: Claim }) {
  return (
    <li className="claim-item">
      <EntryLink id={claim.id} name={claim.text} />
      <p className="claim-foot">
        <RebuttedMark rebutted={claim.rebutted} />
        <span>{texts.picture.claimReach(claim.reach.known, claim.reach.channels, claim.reach.unknownCount)}</span>
        {claim.kind !== 'EXPLICIT' && <span>{texts.panel.claimKind(claim.kind)}</span>}
      </p>
    </li>
  );
}

export function ClaimList({ claims }: { claims: readonly Claim[] }) {
  const ordered = [...claims].sort((a, b) => b.reach.known - a.reach.known);
  return (
    <ul className="plain">
      {ordered.map((claim) => (
        <ClaimItem key={claim.id} claim={claim} />
      ))}
    </ul>
  );
}

import { Field, InputType } from 'type-graphql';
import { ProposalChange, ProposalKind, ProposalStatus } from './proposal.enums.ts';

@InputType({ description: 'Narrows a list of proposals; several conditions must all hold.' })
export class ProposalFilter {
  @Field(() => [ProposalKind], { nullable: true, description: 'Only these kinds.' })
  kinds?: ProposalKind[] | null;

  @Field(() => [ProposalStatus], { nullable: true, description: 'Only these statuses.' })
  statuses?: ProposalStatus[] | null;

  @Field(() => [ProposalChange], { nullable: true, description: 'Only these changes against the edition before.' })
  changes?: ProposalChange[] | null;
}

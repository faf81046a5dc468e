import { Field, ID, InputType } from 'type-graphql';
import { ClaimKind } from '../claims/claim.type.ts';
import { WriteInput } from '../writing/write.input.ts';
import { NameRole, NewActorKind } from './proposal.enums.ts';
import { ProposalVersion } from './review.input.ts';

@InputType({
  description: 'Who a printed name is: somebody known, or a new actor. For a CHANNEL: a known or a new channel.',
})
export class NameChoice {
  @Field(() => NameRole, { description: 'Which name of the proposal.' })
  role!: NameRole;

  @Field(() => ID, { nullable: true, description: 'A known actor or channel.' })
  existing?: string | null;

  @Field(() => NewActorKind, {
    nullable: true,
    description: 'Make a new actor of this kind, kept apart from all known ones; PERSON where neither is given.',
  })
  asNew?: NewActorKind | null;

  @Field(() => String, { nullable: true, description: 'The name of the new actor, where it is not to be as printed.' })
  name?: string | null;
}

@InputType({ description: 'What a claim says: a known claim, or new words.' })
export class ClaimChoice {
  @Field(() => ID, { nullable: true, description: 'A known claim.' })
  existing?: string | null;

  @Field(() => String, { nullable: true, description: 'The claim in neutral words.' })
  wording?: string | null;

  @Field(() => ClaimKind, { nullable: true, description: 'How it is made; explicit where nobody says.' })
  kind?: ClaimKind | null;
}

@InputType({ description: 'A proposal to accept, with everything that has to be decided for it.' })
export class AcceptedProposal extends ProposalVersion {
  @Field(() => [NameChoice], {
    nullable: true,
    description:
      'Who its names are. A name that was decided for another proposal of this import, or that nobody known has, need not be given.',
  })
  names?: NameChoice[] | null;

  @Field(() => ClaimChoice, {
    nullable: true,
    description: 'A claim: what it says. Without it, the claim stays to do.',
  })
  claim?: ClaimChoice | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Counter-evidence: the claims that it answers, known ones or accepted proposals of claims.',
  })
  claims?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'A narrative or an event: the known one that it is.' })
  existing?: string | null;
}

@InputType({ description: 'Proposals of one import to accept together.' })
export class AcceptProposalsInput extends WriteInput {
  @Field(() => ID, { description: 'The import.' })
  import!: string;

  @Field(() => [AcceptedProposal], { description: 'The proposals, in any order.' })
  proposals!: AcceptedProposal[];
}

import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { Marking } from '../access/marking.type.ts';
import { ActorRole } from '../actors/actor.type.ts';
import { Assertion } from '../assertions/assertion.type.ts';
import { Reach } from '../channels/reach.type.ts';
import { Claim } from '../claims/claim.type.ts';
import { CounterEvidence } from '../counter-evidence/counter-evidence.type.ts';
import { RebuttalCoverage } from '../narratives/narrative.type.ts';
import { Node } from '../reading/node.type.ts';
import { Statement } from '../statements/statement.type.ts';
import { AmplifierGroup } from './groups/group.type.ts';

@ObjectType({
  description: 'What the picture holds of a narrative or claim: under a filter only what the filter leaves of it.',
})
export class NetworkFigures {
  @Field(() => Int, { description: 'Statements whose words are printed, or that a channel carried.' })
  quotes!: number;

  @Field(() => Int, { description: 'Statements that are paraphrased only, so that no reach is counted.' })
  paraphrases!: number;

  @Field(() => Reach, { description: 'Reach of these statements, each channel counted once.' })
  reach!: object;

  @Field(() => RebuttalCoverage, {
    nullable: true,
    description: 'Coverage of the claims that are left of a narrative; null for a claim.',
  })
  rebuttalCoverage!: object | null;
}

@ObjectType({ description: 'A node of the picture.' })
export class NetworkNode {
  @Field(() => ID, { description: 'The id of the entity.' })
  id!: string;

  @Field(() => String, {
    description:
      'The type of the entity: Person, Organization, Collective, Channel, Narrative or Claim; Group for many drawn as one.',
  })
  kind!: string;

  @Field(() => String, {
    description: 'Its name, title or text; of a group what its members share, empty where no source says.',
  })
  label!: string;

  @Field(() => Int, {
    nullable: true,
    description:
      'Followers of the distinct channels through which it amplifies; null where unknown, and for what does not amplify.',
  })
  reach!: number | null;

  @Field(() => Boolean, { description: 'False where no source states its reach: unknown, not zero.' })
  reachKnown!: boolean;

  @Field(() => Boolean, {
    description:
      'True where what it says in this picture is only paraphrased, so that no reach is counted, whatever it has elsewhere.',
  })
  uncarried!: boolean;

  @Field(() => [ActorRole], { description: 'What it does in this picture.' })
  roles!: ActorRole[];

  @Field(() => Float, {
    nullable: true,
    description: 'Column of the reading layout in CSS pixels: amplifiers 0, narratives 390, answers 710.',
  })
  x!: number | null;

  @Field(() => Float, { nullable: true, description: 'Height in the reading layout in CSS pixels, downwards.' })
  y!: number | null;

  @Field(() => Node, { description: 'What it stands for.' })
  entity!: object;

  @Field(() => AmplifierGroup, { nullable: true, description: 'The group that it is; null for any other node.' })
  group?: object | null;

  @Field(() => ID, { nullable: true, description: 'The open group that it is drawn for; null for any other node.' })
  openedFrom?: string | null;

  @Field(() => NetworkFigures, {
    nullable: true,
    description: 'What the picture holds of a narrative or claim; null for whoever amplifies or answers.',
  })
  figures!: object | null;
}

@ObjectType({
  description:
    'An edge of the picture; weight = number of statements (or of counter-evidence) behind it, each of which can be opened.',
})
export class NetworkEdge {
  @Field(() => ID, { description: 'Unique in the picture.' })
  id!: string;

  @Field(() => String, {
    description:
      'AMPLIFIES, or what an answer does: REBUTTAL, MOTIVE_EXPOSED, CONTEXT, ALTERNATIVE. In a path, the type of the relationship.',
  })
  kind!: string;

  @Field(() => ID, { description: 'Where it starts.' })
  source!: string;

  @Field(() => ID, { description: 'Where it ends.' })
  target!: string;

  @Field(() => Int, { description: 'Number of statements or of counter-evidence behind it.' })
  weight!: number;

  @Field(() => [Statement], {
    description: 'The statements behind it, the earliest first; `weight` counts all.',
  })
  statements!: object[];

  @Field(() => [CounterEvidence], {
    description: 'The counter-evidence behind it, 20 pieces at most; `weight` counts all.',
  })
  counterEvidence!: object[];

  @Field(() => [Assertion], {
    description:
      'Where the facts behind it are printed, as far as it names them; none of a group, whose statements name their sources.',
  })
  assertions!: object[];
}

@ObjectType({ description: 'How much of the known reach a few channels have.' })
export class Concentration {
  @Field(() => Int, { description: 'Number of channels with a known reach.' })
  channels!: number;

  @Field(() => Float, {
    nullable: true,
    description: 'Part of the known reach that the two widest channels have, 0 to 1; null with fewer than two.',
  })
  topTwoShare!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Gini coefficient, 0 equal to 1 concentrated; null where no reach is known.',
  })
  gini!: number | null;
}

@ObjectType({ description: 'What a picture has no room for. It is counted in every measure all the same.' })
export class Undrawn {
  @Field(() => Int, { description: 'Narratives that are not drawn.' })
  narratives!: number;

  @Field(() => Int, { description: 'Claims of expanded narratives that are not drawn.' })
  claims!: number;

  @Field(() => Int, { description: 'Experts and authors who answer and are not drawn.' })
  answering!: number;

  @Field(() => Int, { description: 'Edges between drawn nodes that are not drawn: those of the least weight.' })
  edges!: number;
}

@ObjectType({ description: 'How much stands behind the edges of a picture, drawn or not, each once.' })
export class Evidence {
  @Field(() => Int, { description: 'Statements of whoever amplifies.' })
  statements!: number;

  @Field(() => Int, { description: 'Those of them that nobody has dated.' })
  undated!: number;

  @Field(() => Int, { description: 'Pieces of counter-evidence.' })
  answers!: number;
}

@ObjectType({ description: 'The picture: who amplifies what, and what answers it.' })
export class AmplificationNetwork {
  @Field(() => [NetworkNode], {
    description: 'Amplifiers, narratives (or the claims of expanded ones), and who answers.',
  })
  nodes!: object[];

  @Field(() => [NetworkEdge], { description: 'Who amplifies what, and who answers it.' })
  edges!: object[];

  @Field(() => Undrawn, {
    description:
      'What there is no room for: a first view has at most 300 nodes and 1,200 edges, one with `open` or `expand` 1,000 and 4,000.',
  })
  undrawn!: object;

  @Field(() => Evidence, { description: 'How much stands behind the edges, drawn or not.' })
  evidence!: object;

  @Field(() => Reach, { description: 'Reach of the statements in the picture, each channel counted once.' })
  reach!: object;

  @Field(() => RebuttalCoverage, { description: 'Coverage of the claims in the picture.' })
  rebuttalCoverage!: object;

  @Field(() => Concentration, { description: 'How the known reach is spread over the channels.' })
  concentration!: object;

  @Field(() => [Claim], { description: 'The unrebutted claims of the widest known reach; several where they tie.' })
  widestUnrebutted!: object[];

  @Field(() => Marking, {
    description:
      'The highest marking of anything drawn or counted in the picture, what only its figures rest on included; with more than 5,000 statements, of all in its narratives. CLEAR where nothing is drawn.',
  })
  marking!: number;
}

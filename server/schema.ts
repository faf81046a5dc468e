import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { ViewerResolver } from './access/viewer.resolver.ts';
import { ActorResolver } from './actors/actor.resolver.ts';
import { Collective, Organization, Person } from './actors/actor.type.ts';
import { IdentityQuestionResolver } from './actors/identity-question.resolver.ts';
import { AmplificationResolver } from './amplification/amplification.resolver.ts';
import { FilterCountsResolver } from './amplification/filter-counts/filter-counts.resolver.ts';
import { GroupResolver } from './amplification/groups/group.resolver.ts';
import { NetworkEdgeResolver } from './amplification/network-edge.resolver.ts';
import { NetworkNodeResolver } from './amplification/network-node.resolver.ts';
import { AssertionResolver } from './assertions/assertion.resolver.ts';
import { ChannelResolver } from './channels/channel.resolver.ts';
import { ReachResolver } from './channels/reach.resolver.ts';
import { ClaimResolver } from './claims/claim.resolver.ts';
import { CounterEvidenceResolver } from './counter-evidence/counter-evidence.resolver.ts';
import { CountryResolver } from './countries/country.resolver.ts';
import { Place, Topic } from './countries/place.type.ts';
import { DocumentResolver } from './documents/document.resolver.ts';
import { ActorEditing } from './editing/actor.editing.ts';
import { ChannelEditing } from './editing/channel.editing.ts';
import { ClaimEditing } from './editing/claim.editing.ts';
import { CounterEvidenceEditing } from './editing/counter-evidence.editing.ts';
import { FactResolver } from './editing/fact.resolver.ts';
import { IdentityEditing } from './editing/identity.resolver.ts';
import { NarrativeEditing } from './editing/narrative.editing.ts';
import { StatementEditing } from './editing/statement.editing.ts';
import { UndoEditing } from './editing/undo.resolver.ts';
import { EventResolver } from './events/event.resolver.ts';
import { NarrativeResolver } from './narratives/narrative.resolver.ts';
import { NeighbourhoodResolver } from './neighbours/neighbourhood.resolver.ts';
import { NoteResolver } from './notes/note.resolver.ts';
import { PathResolver } from './paths/path.resolver.ts';
import { deepenEntityFields } from './reading/deepen.ts';
import { NodeResolver } from './reading/node.resolver.ts';
import { ImportDocumentResolver } from './review/import-document.resolver.ts';
import { ImportResolver } from './review/imports.resolver.ts';
import { ProposalContentResolver } from './review/proposal-content.resolver.ts';
import { ProposalResolver } from './review/proposals.resolver.ts';
import { ReviewResolver } from './review/review.resolver.ts';
import { RuleResolver } from './rules/rule.resolver.ts';
import { RuleWriting } from './rules/rule-writing.resolver.ts';
import { SearchResolver } from './search/search.resolver.ts';
import { StatementResolver } from './statements/statement.resolver.ts';
import { Post, Publication, Quote } from './statements/statement.type.ts';
import { BriefingResolver } from './views/briefing.resolver.ts';
import { SavedViewResolver } from './views/saved-view.resolver.ts';
import { HistoryResolver } from './writing/history.resolver.ts';
import { RecordedResolver } from './writing/recorded.resolver.ts';

/** The GraphQL schema with its resolvers; the same whoever asks, since access is decided by each read's `$clearance`. */
export async function buildMegaphoneSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      ActorEditing,
      ActorResolver,
      IdentityQuestionResolver,
      AmplificationResolver,
      AssertionResolver,
      BriefingResolver,
      ChannelEditing,
      ChannelResolver,
      ReachResolver,
      ClaimEditing,
      ClaimResolver,
      CounterEvidenceEditing,
      CounterEvidenceResolver,
      CountryResolver,
      DocumentResolver,
      EventResolver,
      FactResolver,
      FilterCountsResolver,
      HistoryResolver,
      IdentityEditing,
      ImportDocumentResolver,
      ImportResolver,
      NarrativeEditing,
      NarrativeResolver,
      NeighbourhoodResolver,
      GroupResolver,
      NetworkEdgeResolver,
      NetworkNodeResolver,
      NodeResolver,
      NoteResolver,
      PathResolver,
      ProposalResolver,
      ProposalContentResolver,
      RecordedResolver,
      ReviewResolver,
      SavedViewResolver,
      RuleResolver,
      RuleWriting,
      SearchResolver,
      StatementEditing,
      StatementResolver,
      UndoEditing,
      ViewerResolver,
    ],
    // types that are reached through an interface only
    orphanedTypes: [Person, Organization, Collective, Quote, Post, Publication, Place, Topic],
    validate: false,
  });
  deepenEntityFields(schema);
  return schema;
}

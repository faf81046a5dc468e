import { registerEnumType } from 'type-graphql';

/** What a proposal is: the kinds of the digest importer. */
export enum ProposalKind {
  TITLE = 'title',
  AUTHOR = 'author',
  PUBLISHER = 'publisher',
  SECTION = 'section',
  NARRATIVE = 'narrative',
  QUOTE = 'quote',
  INDIRECT_SPEECH = 'indirectSpeech',
  CLAIM = 'claim',
  COUNTER_EVIDENCE = 'counterEvidence',
  COUNTRY = 'country',
  EVENT = 'event',
  MENTION = 'mention',
  NOTE = 'note',
}
registerEnumType(ProposalKind, { name: 'ProposalKind', description: 'What a proposal would become.' });

export enum ProposalStatus {
  OPEN = 'open',
  ACCEPTED = 'accepted',
  REJECTED = 'rejected',
  POSTPONED = 'postponed',
}
registerEnumType(ProposalStatus, {
  name: 'ProposalStatus',
  description: 'What an analyst has decided of a proposal.',
  valuesConfig: {
    OPEN: { description: 'Nobody has decided yet.' },
    ACCEPTED: { description: 'Its facts are in the graph, each with an assertion.' },
    REJECTED: { description: 'Nothing of it is in the graph.' },
    POSTPONED: { description: 'Put off; it stays in the queue.' },
  },
});

/** How a proposal of a corrected edition differs from the earlier edition. */
export enum ProposalChange {
  SAME = 'same',
  MOVED = 'moved',
  CHANGED = 'changed',
  ADDED = 'added',
  GONE = 'gone',
}
registerEnumType(ProposalChange, {
  name: 'ProposalChange',
  description: 'How a proposal of a corrected edition differs from the edition before.',
  valuesConfig: {
    SAME: { description: 'The same words, wherever those around them have shifted them to.' },
    MOVED: { description: 'The same words in another section.' },
    CHANGED: { description: 'Similar words, or the same with another speaker, role or count.' },
    ADDED: { description: 'The earlier edition has nothing like it.' },
    GONE: { description: 'Only the earlier edition has it; accepting this withdraws what was accepted of it.' },
  },
});

/** What a name in a proposal is there for. */
export enum NameRole {
  AUTHOR = 'author',
  PUBLISHER = 'publisher',
  SPEAKER = 'speaker',
  REPORTED_SPEAKER = 'reportedSpeaker',
  CHANNEL = 'channel',
  SOURCE = 'source',
  VIA = 'via',
  MENTIONED = 'mentioned',
}
registerEnumType(NameRole, {
  name: 'NameRole',
  description: 'What a printed name does in a proposal.',
  valuesConfig: {
    AUTHOR: { description: 'Wrote the document.' },
    PUBLISHER: { description: 'Published the document.' },
    SPEAKER: { description: 'Said the words.' },
    REPORTED_SPEAKER: { description: 'The words are put into their mouth by a channel that relays them.' },
    CHANNEL: { description: 'The account or outlet that carried the words; never a person.' },
    SOURCE: { description: 'Gave the counter-evidence.' },
    VIA: { description: 'Passed the counter-evidence on, such as a radio station.' },
    MENTIONED: { description: 'Is named.' },
  },
});

/** The kinds of actor that an analyst may make of a name. */
export enum NewActorKind {
  PERSON = 'person',
  ORGANIZATION = 'organization',
  COLLECTIVE = 'collective',
}
registerEnumType(NewActorKind, { name: 'NewActorKind', description: 'What kind of actor a name is made into.' });

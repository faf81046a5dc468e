// Written by cypher/emit-types.ts from cypher/statements/*.cypher; do not edit.

import type { Page } from './page.ts';

/** The parameters of each statement that reads. */
export interface ReadParams {
  /** The keys that open the door now, by the hash of their secret; only the access policy reads it, with the highest clearance. */
  activeApiKeys: { clearance: number };
  /** How many actors a filter leaves. */
  actorCount: { filter: Record<string, unknown>; clearance: number };
  /** Known reach of actors: the latest counts over the channels that they operate; without one it is unknown. */
  actorReach: { ids: string[]; clearance: number };
  /** Persons, organizations and collectives by id, or a page of them in a chosen order. CASE keeps Neo4j from counting where nothing asks for it. */
  actors: { page: Page; filter: Record<string, unknown>; clearance: number; want: { aliases?: boolean | readonly string[]; country?: readonly string[]; roles?: boolean | readonly string[]; channels?: readonly string[]; statements?: readonly string[]; claims?: readonly string[]; narratives?: readonly string[]; counterEvidence?: readonly string[]; affiliations?: boolean | readonly string[]; possiblySameAs?: boolean | readonly string[]; notes?: readonly string[]; mentions?: boolean | readonly string[] } };
  /** The organizations that actors belong to: a row for each. */
  affiliations: { ids: string[]; clearance: number };
  /** Amplifiers as nodes of a picture. */
  amplifierEntities: { ids: string[]; clearance: number };
  /** The country whose office or state body actors are of, and the organizations that they belong to, for groups. */
  amplifierHomes: { ids: string[]; groupBy: string; clearance: number };
  /** Actors who both amplify a claim and give counter-evidence: there should be none. */
  amplifiersWhoAnswer: { clearance: number };
  /** What counter-evidence does to claims, by kind of counter-evidence. */
  answerFigures: { clearance: number };
  /** Whoever gave counter-evidence: nobody of them is an amplifier. `marking` is the lowest clearance that sees so. */
  answeringActors: { clearance: number };
  /** Who answers which narrative, or which claim of an expanded narrative, with which counter-evidence: all by id, and some of it in full. */
  answers: { narratives: string[]; claims: string[] | null; expand: string[]; examples: number; clearance: number };
  /** Every key that was made, oldest first; only the access policy reads it, with the highest clearance. */
  apiKeys: { clearance: number };
  /** The migrations that this graph has had, in order; only the program itself reads them, with the highest clearance. */
  appliedMigrations: { clearance: number };
  /** How many assertions a filter leaves. */
  assertionCount: { filter: Record<string, unknown>; clearance: number };
  /** Assertions by id, or a page of those about a node, in order of id. */
  assertions: { page: Page; filter: Record<string, unknown>; clearance: number; want: { subject?: boolean | readonly string[]; object?: boolean | readonly string[]; source?: boolean | readonly string[]; by?: boolean | readonly string[] } };
  /** Those of some assertions that support a fact today; only writing reads it. */
  assertionsInForce: { ids: string[]; clearance: number };
  /** Assertions with their ends, status and method; only writing reads it. */
  assertionsNow: { ids: string[]; clearance: number };
  /** Which of some actors wrote the document that prints what they gave. */
  authorsAmong: { ids: string[]; clearance: number };
  /** Which of some statements, claims and pieces of counter-evidence nobody says, expresses or gives any more; only writing reads it. */
  bareNodes: { ids: string[]; clearance: number };
  /** Speakers of more than one narrative, in their own words or paraphrased. */
  bridgeFigures: { clearance: number };
  /** Briefings, all or those of given ids, in order of title. */
  briefings: { ids: string[] | null; clearance: number };
  /** What else the graph joins to some nodes: relationships that other assertions support, and nodes of no import's own. */
  builtUpon: { ids: string[]; assertions: string[]; own: string[]; clearance: number };
  /** One entry of the change log; only writing reads it, with the highest clearance. */
  changeById: { id: string; clearance: number };
  /** How many entries the change log has, and the hash of the last; only writing reads it, with the highest clearance. */
  changeLogHead: { id: string; clearance: number };
  /** The entry that was written under an idempotency key; only writing reads it, with the highest clearance. */
  changeOfKey: { key: string; clearance: number };
  /** How many channels a filter leaves. */
  channelCount: { filter: Record<string, unknown>; clearance: number };
  /** The platform of channels, and the latest follower count of each that has one. `marking` is the lowest clearance that sees the same. */
  channelCounts: { ids: string[]; clearance: number };
  /** Channels by id, or a page of them in a chosen order. */
  channels: { page: Page; filter: Record<string, unknown>; clearance: number; want: { operator?: readonly string[]; reach?: boolean | readonly string[]; reachHistory?: boolean | readonly string[]; statements?: readonly string[]; claims?: readonly string[]; narratives?: readonly string[]; relays?: readonly string[]; coSharedWith?: boolean | readonly string[]; notes?: readonly string[] } };
  /** A page of nodes with the label Actor, in order of id, with all they hold. */
  checkActor: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Alias, in order of id, with all they hold. */
  checkAlias: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Analyst, in order of id, with all they hold. */
  checkAnalyst: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Assertion, in order of id, with all they hold. */
  checkAssertion: { after: string; limit: number; clearance: number };
  /** Assertions that lack one of their relationships, or that no relationship lists. */
  checkAssertionEnds: { clearance: number };
  /** A page of the change log, in order, each entry with the nodes that it is joined to. */
  checkChanges: { after: number; limit: number; clearance: number };
  /** A page of nodes with the label Channel, in order of id, with all they hold. */
  checkChannel: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Claim, in order of id, with all they hold. */
  checkClaim: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label ClaimFamily, in order of id, with all they hold. */
  checkClaimFamily: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label CounterEvidence, in order of id, with all they hold. */
  checkCounterEvidence: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Country, in order of id, with all they hold. */
  checkCountry: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Document, in order of id, with all they hold. */
  checkDocument: { after: string; limit: number; clearance: number };
  /** Which labels each type of relationship joins, with an example. */
  checkEnds: { clearance: number };
  /** A page of nodes with the label Event, in order of id, with all they hold. */
  checkEvent: { after: string; limit: number; clearance: number };
  /** What some documents are said to print: assertions, and statements and counter-evidence with their own words. */
  checkExcerpts: { documents: string[]; clearance: number };
  /** Nodes that no statement can find, because their id is missing or no string. */
  checkIds: { clearance: number };
  /** A page of nodes with the label ImportRun, in order of id, with all they hold. */
  checkImportRun: { after: string; limit: number; clearance: number };
  /** Nodes that mean nothing without a relationship they do not have. */
  checkLooseNodes: { clearance: number };
  /** A page of nodes with the label Narrative, in order of id, with all they hold. */
  checkNarrative: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Note, in order of id, with all they hold. */
  checkNote: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Place, in order of id, with all they hold. */
  checkPlace: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Proposal, in order of id, with all they hold. */
  checkProposal: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label ReachObservation, in order of id, with all they hold. */
  checkReachObservation: { after: string; limit: number; clearance: number };
  /** Relationships whose marking, status or own properties are missing or are none of the words the model has for them. */
  checkRelationships: { clearance: number };
  /** A page of nodes with the label ReviewStep, in order of id, with all they hold. */
  checkReviewStep: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Section, in order of id, with all they hold. */
  checkSection: { after: string; limit: number; clearance: number };
  /** A page of nodes with the label Statement, in order of id, with all they hold. */
  checkStatement: { after: string; limit: number; clearance: number };
  /** Relationships that no assertion supports, or that list one that is missing or speaks of something else. */
  checkSupport: { clearance: number };
  /** A page of nodes with the label Topic, in order of id, with all they hold. */
  checkTopic: { after: string; limit: number; clearance: number };
  /** Relationships with marking 5 that an assertion still supports, and those that none supports without it. */
  checkWithdrawn: { clearance: number };
  /** Nodes that an analyst chose for a proposal: their kind, and for actors on which side they stand. */
  chosenNodes: { ids: string[]; clearance: number };
  /** Who answers which claim of expanded narratives, with which counter-evidence: all by id, and some of it in full. */
  claimAnswers: { claims: string[]; examples: number; clearance: number };
  /** Which channels carried statements with which claims: a row for each statement, in no order. */
  claimCarriers: { claims: string[]; clearance: number };
  /** How many claims a filter leaves. */
  claimCount: { filter: Record<string, unknown>; clearance: number };
  /** Which countries each claim is about, and whether it is rebutted. */
  claimFacts: { clearance: number };
  /** Families of claims by id. */
  claimFamilies: { page: Page; clearance: number; want: { claims?: readonly string[] } };
  /** All claims, in order of id. */
  claimIds: { clearance: number };
  /** The narratives of each claim, and whether it is rebutted. */
  claimStates: { claims: string[]; narratives: string[]; clearance: number };
  /** Claims by id, or a page of them in a chosen order. */
  claims: { page: Page; filter: Record<string, unknown>; clearance: number; want: { narratives?: readonly string[]; statements?: readonly string[]; statementCount?: boolean | readonly string[]; speakers?: readonly string[]; channels?: readonly string[]; counterEvidence?: readonly string[]; rebutted?: boolean | readonly string[]; contradicts?: readonly string[]; about?: boolean | readonly string[]; families?: readonly string[]; spread?: boolean | readonly string[]; notes?: readonly string[] } };
  /** The claims that a filter leaves, of any narrative. */
  claimsLeft: { claims: string[] | null; rebutted: boolean | null; countries: string[] | null; clearance: number };
  /** Counter-evidence by id, or a page of it in order of id. */
  counterEvidence: { page: Page; clearance: number; want: { givenBy?: readonly string[]; via?: readonly string[]; independent?: boolean | readonly string[]; rebuts?: readonly string[]; corroborates?: readonly string[]; qualifies?: readonly string[]; exposesMotiveOf?: readonly string[]; narratives?: readonly string[]; source?: boolean | readonly string[]; notes?: readonly string[] } };
  /** How many pieces of counter-evidence a reader may see. */
  counterEvidenceCount: { clearance: number };
  /** Countries by id, or a page of them in order of id. */
  countries: { page: Page; clearance: number; want: { claims?: readonly string[]; actors?: readonly string[]; events?: readonly string[] } };
  /** How many countries a reader may see. */
  countryCount: { clearance: number };
  /** Claims, how many of them have a rebuttal, the reach of each kind, and the widest claims that nobody has rebutted. */
  coverageFigures: { clearance: number };
  /** Accepted proposals of an import with who their names were decided to be. */
  decidedProposals: { id: string; clearance: number };
  /** The document that has this very text, and the run that read it in, where one did. */
  documentBySha: { sha: string; clearance: number };
  /** How many documents a reader may see. */
  documentCount: { clearance: number };
  /** A document by its id, and the run that read it in, where one did. */
  documentRuns: { id: string; clearance: number };
  /** The text of a document in which an analyst points to words; only writing reads it. */
  documentWords: { id: string; clearance: number };
  /** Documents by id, or a page of them in order of id. */
  documents: { page: Page; clearance: number; want: { text?: boolean | readonly string[]; authors?: readonly string[]; publisher?: readonly string[]; sections?: readonly string[]; narratives?: readonly string[]; notes?: readonly string[] } };
  /** Where it is printed that amplifiers said or carried statements: `through` names an amplifier and the channels that it operates. */
  edgeAssertions: { edges: Record<string, unknown>[]; clearance: number };
  /** Documents that are editions of one. */
  editionsOf: { id: string; clearance: number };
  /** How many events a reader may see. */
  eventCount: { clearance: number };
  /** Events by id, or a page of them in order of id. */
  events: { page: Page; clearance: number; want: { participants?: readonly string[]; countries?: readonly string[]; claims?: readonly string[]; source?: boolean | readonly string[] } };
  /** Which statements express claims, in whatever narrative or in none: a row for each, in no order. */
  expressions: { claims: string[]; clearance: number };
  /** What a fact holds, and the assertions that support it; a withdrawn one is RED. Without a kind: every fact of the type. */
  fact: { from: string; type: string; to: string; kind: string | null; clearance: number };
  /** What a fact holds, and the markings of its ends; only writing reads it, and sees withdrawn ones too. */
  factState: { from: string; type: string; to: string; kind: string; clearance: number };
  /** Relationships that a step of a review is about to write, as they are; only writing reads it. */
  factsAsTheyAre: { rows: Record<string, unknown>[]; clearance: number };
  /** Relationships that list some assertions, as they are; only writing reads it. */
  factsOfAssertions: { ids: string[]; clearance: number };
  /** The facts that one change brought in, and those at the same node that have come in besides and are shown. */
  factsOfChange: { node: string; change: string; clearance: number };
  /** Every label that the graph has ever known; only the hash of the graph reads it. */
  graphLabels: { clearance: number };
  /** All nodes but those of the change log, with all they hold; only the hash of the graph reads it. */
  graphNodes: { clearance: number };
  /** All relationships but those of the change log, with all they hold; only the hash of the graph reads it. */
  graphRelationships: { clearance: number };
  /** The changes of a node and of the facts that it takes part in, the latest first; a withdrawn fact's are RED. */
  history: { id: string; before: string | null; limit: number; clearance: number };
  /** Pairs of actors of whom nobody has decided whether they are one. */
  identityQuestions: { clearance: number };
  /** How many imports of documents a reader may see. */
  importCount: { clearance: number };
  /** The import that a proposal belongs to. */
  importOfProposal: { id: string; clearance: number };
  /** What a run has brought in, if it took place. */
  importRun: { id: string; clearance: number };
  /** Imports of documents by id, or a page of them, the newest first. */
  imports: { page: Page; clearance: number; want: { document?: boolean | readonly string[]; editionOf?: boolean | readonly string[]; progress?: boolean | readonly string[]; progressByKind?: boolean | readonly string[]; paragraphs?: boolean | readonly string[]; steps?: boolean | readonly string[] } };
  /** Which assertions are in the graph already. */
  knownAssertions: { ids: string[]; clearance: number };
  /** Which relationships between known nodes are in the graph already, by their place in the list. */
  knownFacts: { rows: Record<string, unknown>[]; clearance: number };
  /** Which of some ids the graph has; only writing reads it. */
  knownIds: { ids: string[]; clearance: number };
  /** Which nodes of a feed are in the graph already, and how they are marked; those of an import that is not complete are not. */
  knownNodes: { ids: string[]; clearance: number };
  /** How many nodes of each main label a reader may see. */
  labelCounts: { clearance: number };
  /** Who changed something last, and when; only writing reads it, with the highest clearance. */
  lastChangeOf: { target: string; clearance: number };
  /** The latest entry of a fact, withdrawn by it, that says what the fact was before; only writing reads it. */
  lastWithdrawal: { target: string; clearance: number };
  /** The first change of the same node or fact after a given one; only writing reads it. */
  laterChange: { id: string; clearance: number };
  /** The marking of the least restricted document that states something of a node; only writing reads it. */
  leastSourceMarking: { id: string; clearance: number };
  /** Those of some nodes that would be shown without what gives them a meaning; only writing reads it. */
  leftAlone: { ids: string[]; clearance: number };
  /** The relationships between some nodes and others, in a stable order. */
  links: { of: string[]; among: string[]; first: number; clearance: number };
  /** The highest marking of what a picture of many may rest on: the statements of its narratives with who said, carried and printed them. */
  manyMarking: { narratives: string[]; clearance: number };
  /** The highest marking of some nodes and of the relationships among them. */
  markingAmong: { ids: string[]; clearance: number };
  /** The claims of narratives, as nodes of a picture, each with those of these narratives that it is part of. */
  narrativeClaims: { narratives: string[]; clearance: number };
  /** How many narratives a reader may see. */
  narrativeCount: { clearance: number };
  /** All narratives, in order of id. */
  narrativeIds: { clearance: number };
  /** Narratives by id, or a page of them in order of id. */
  narratives: { page: Page; clearance: number; want: { parents?: readonly string[]; children?: readonly string[]; claims?: readonly string[]; statements?: readonly string[]; statementCount?: boolean | readonly string[]; actors?: readonly string[]; channels?: readonly string[]; counterEvidence?: readonly string[] } };
  /** How many neighbours a node has over each type of relationship, in each direction. */
  neighbourCounts: { id: string; clearance: number };
  /** The neighbours of a node over given types of relationship, each type with its direction as in 'SAID OUT', and how many there are in all. */
  neighbours: { id: string; relations: string[]; first: number; clearance: number };
  /** What gets or gives a meaning by standing beside a node; only writing reads it. */
  neighboursOf: { id: string; clearance: number };
  /** What nodes hold, and their labels; only writing reads it, and sees withdrawn ones too. */
  nodeState: { ids: string[]; clearance: number };
  /** How many notes a reader may see. */
  noteCount: { clearance: number };
  /** Notes and open questions by id, or a page of them in order of id. */
  notes: { page: Page; clearance: number; want: { concerns?: boolean | readonly string[]; source?: boolean | readonly string[] } };
  /** Who operates which channel. */
  operators: { clearance: number };
  /** Whoever belongs to some organizations. */
  organizationMembers: { organizations: string[]; clearance: number };
  /** The shortest ways between two nodes, of at most six steps. */
  paths: { from: string; to: string; maxLength: number; first: number; clearance: number };
  /** The highest marking of what a picture and its figures are made of: narratives with their claims, statements with who said, carried and printed them, answers likewise. */
  pictureMarking: { narratives: string[]; statements: string[]; counterEvidence: string[]; clearance: number };
  /** The narratives that a picture shows: those asked for, or all that have a claim or a statement. */
  pictureNarratives: { narratives: string[] | null; clearance: number };
  /** Regions and cities by id. */
  places: { page: Page; clearance: number; want: { claims?: readonly string[] } };
  /** How far the load of an archive is. */
  postRun: { id: string; clearance: number };
  /** Which of some statements are there, with their words and who brought them in. */
  postsAmong: { page: Page; clearance: number };
  /** How many assertions there are of each predicate, by the analyst and by the import. */
  predicateFigures: { clearance: number };
  /** How many proposals of one import fit a filter. */
  proposalCount: { filter: Record<string, unknown>; clearance: number };
  /** Proposals by id, or a page of those of one import, in the order of the document. */
  proposals: { page: Page; filter: Record<string, unknown>; clearance: number; want: { import?: boolean | readonly string[]; earlier?: boolean | readonly string[]; made?: boolean | readonly string[] } };
  /** Known and unknown reach of claims, narratives or actors: latest counts over distinct channels, an upper bound. */
  reach: { keys: Record<string, unknown>[]; clearance: number };
  /** Distinct channels and their latest known followers, of each narrative and (narrative null) of all. */
  reachFigures: { clearance: number };
  /** Follower counts that sources state, by id. */
  reachObservations: { page: Page; clearance: number; want: { source?: boolean | readonly string[] } };
  /** The version of a node and how widely it may be passed on. */
  record: { id: string; clearance: number };
  /** Assertions that were made at a time or later, the latest first, from a place in that order on; its time is in milliseconds since 1970. */
  recordedAssertions: { since: string; beforeAt: number | null; beforeId: string | null; limit: number; clearance: number };
  /** How many changes were made at a time or later. */
  recordedChangeCount: { since: string; clearance: number };
  /** Changes that were made at a time or later, the latest first, from a place in that order on; its time is in milliseconds since 1970. */
  recordedChanges: { since: string; beforeAt: number | null; beforeId: string | null; limit: number; clearance: number };
  /** Every import of a document with how many of its proposals have which status, the newest first. */
  reviewList: { clearance: number };
  /** One step of a review; the change log keeps the rest. */
  reviewStep: { run: string; id: string; clearance: number };
  /** The steps of a review with what they changed, the latest first. */
  reviewSteps: { run: string; clearance: number };
  /** What a review needs to know of an import: its version, and the document with its text. */
  reviewedImport: { id: string; clearance: number };
  /** Every proposal of an import with all that a review writes about it, in the order of the document. */
  reviewedProposals: { id: string; clearance: number };
  /** How many posts each rule has tied, of those that a reader may see. */
  rulePosts: { rules: string[]; clearance: number };
  /** What a rule would tie: how many posts of how many channels, when, and the channels that carried most, each with an example. */
  rulePreview: { terms: Record<string, unknown>; clearance: number };
  /** A rule as it is, for writing. */
  ruleState: { id: string; clearance: number };
  /** How widely the claim or narrative of a new rule may be passed on. */
  ruleTarget: { id: string; clearance: number };
  /** How a rule was worded in each of its versions, the latest first. */
  ruleVersions: { id: string; clearance: number };
  /** Rules that tie posts to claims and narratives: all, those of given ids, or those of a claim or a narrative. */
  rules: { ids: string[] | null; target: string | null; clearance: number };
  /** Saved views, all or those of given ids, in order of name. */
  savedViews: { ids: string[] | null; clearance: number };
  /** Actors, channels, countries, events, narratives, places and topics whose names fit a Lucene query. */
  searchNames: { lucene: string; clearance: number };
  /** Some of the posts whose words fit a Lucene query; which ones must not depend on what others say, so the query gives all the same weight. */
  searchPosts: { lucene: string; clearance: number };
  /** Claims, statements, counter-evidence and documents whose words fit a Lucene query. */
  searchTexts: { lucene: string; clearance: number };
  /** Sections of documents by id. */
  sections: { page: Page; clearance: number };
  /** The claims of a picture's narratives that a filter leaves. */
  selectedClaims: { narratives: string[]; claims: string[] | null; rebutted: boolean | null; countries: string[] | null; clearance: number };
  /** Which channels carried some statements: a row for each, in no order. */
  statementCarriers: { statements: string[]; clearance: number };
  /** How many statements a filter leaves. */
  statementCount: { filter: Record<string, unknown>; clearance: number };
  /** Quotes, posts and publications by id, or a page of them in order of id or of time. A list that is filtered begins at what it is filtered by: a channel's posts are not looked for among millions. */
  statements: { page: Page; filter: Record<string, unknown>; clearance: number; want: { speakers?: readonly string[]; reportedSpeaker?: readonly string[]; channels?: readonly string[]; claims?: readonly string[]; narratives?: readonly string[]; source?: boolean | readonly string[]; archive?: boolean | readonly string[]; notes?: readonly string[] } };
  /** Who carried or said what stands in narratives, in its own words or paraphrased: a row for each narrative, statement and teller, in no order. Narratives by their place in the list, types and modes as numbers: rows by the hundred thousand are read in half the time so. `marking` is the highest of what a row is made of. */
  tellings: { narratives: string[]; clearance: number };
  /** Works, weapons and genres by id. */
  topics: { page: Page; clearance: number };
  /** Imports that are going on, or were cut off: nobody sees what they have brought. */
  unfinishedRuns: { clearance: number };
  /** Speakers in their own words of statements that make a claim and that no channel carried. */
  unknownReachFigures: { clearance: number };
  /** The names, titles or texts of some values of a filter. */
  valueLabels: { ids: string[]; clearance: number };
  /** Which of some ids stand for something that may be seen. */
  visibleAmong: { ids: string[]; clearance: number };
  /** How many statements each speaker has in a narrative. */
  voices: { ids: string[]; clearance: number };
}

/** The parameters of each statement that writes. */
export interface WriteParams {
  /** Adds the assertion of an analyst: words of a document, or a reason where no document has any. */
  addAssertion: { id: string; predicate: string; subject: string; object: string; document: string | null; start: number | null; end: number | null; excerpt: string | null; sourceReliability: string | null; note: string | null; marking: number; at: string; change: string; analyst: string; analystName: string };
  /** Says whether two actors are one; both stay, with all that is known of each. */
  answerIdentityQuestion: { actor: string; candidate: string; answer: string; version: number };
  /** Adds an entry to the change log and makes it the head of the chain. */
  appendChange: { log: string; entry: number; id: string; at: string; by: string; kind: string; target: string; about: string[]; factType: string | null; factKind: string | null; before: string | null; after: string | null; version: number; marking: number; note: string | null; undoes: string | null; idempotencyKey: string; inputHash: string; previousHash: string; hash: string };
  /** Waits until the words of all posts can be searched: they are indexed in the background. */
  awaitPostTexts: {  };
  /** Begins the load of an archive, or takes it over from a process that was killed. */
  beginPostRun: { id: string; token: string; file: string; fileSha: string; size: number; format: string; mapping: string; rows: number; badRows: number; marking: number };
  /** Says within a batch's own transaction that its posts are there; answers nothing where another process has taken over. */
  checkpointPosts: { id: string; token: string; batch: number };
  /** Says within a batch's own transaction that what its posts share is there. */
  checkpointShares: { id: string; token: string; batch: number };
  /** Gives a rule another title or other terms; what it has tied stays until it is applied again. */
  correctRule: { id: string; title: string; terms: string; version: number };
  /** Counts one step of the review of an import. */
  countStep: { id: string };
  /** Keeps a new key; running it again with the same id changes nothing. */
  createApiKey: { id: string; hash: string; name: string; clearance: number; createdAt: string };
  /** Creates posts that are not there yet, in the order of the channels that carried them. */
  createPosts: { run: string; marking: number; platforms: string[]; channels: string[]; starts: number[]; ids: string[]; postIds: string[]; texts: string[]; langs: string[]; urls: string[]; reposts: boolean[]; times: number[]; followers: string[]; rows: number[] };
  /** Adds a rule for a claim or a narrative. */
  createRule: { id: string; title: string; terms: string; target: string; marking: number; at: string; by: string };
  /** Joins posts that have just been created to what they share. */
  createShares: { run: string; marking: number; ids: string[]; starts: number[]; rows: number[]; kinds: string[]; keys: string[]; domains: string[] };
  /** Says of a run what was read and by whom, and joins it to its document. */
  describeImport: { id: string; document: string; about: Record<string, unknown>; marking: number };
  /** Removes some of the assertions of an import that is not complete. */
  discardAssertions: { run: string; limit: number };
  /** Removes some of the hidden nodes of an import that is not complete. */
  discardNodes: { run: string; limit: number };
  /** Says that a whole archive is there. */
  finishPostRun: { id: string; token: string };
  /** Hides nodes of an import until all of it is there. */
  hideStaged: { run: string; ids: string[] };
  /** Adds those who assert facts. */
  ingestAnalysts: { rows: Record<string, unknown>[] };
  /** Adds assertions; the blocks below join them to what they are about. */
  ingestAssertions: { rows: Record<string, unknown>[] };
  /** Adds channels. */
  ingestChannels: { rows: Record<string, unknown>[] };
  /** Adds families of claims that vary one message. */
  ingestClaimFamilies: { rows: Record<string, unknown>[] };
  /** Adds claims. */
  ingestClaims: { rows: Record<string, unknown>[] };
  /** Adds collectives: speakers that are nobody in particular. */
  ingestCollectives: { rows: Record<string, unknown>[] };
  /** Adds counter-evidence. */
  ingestCounterEvidence: { rows: Record<string, unknown>[] };
  /** Adds countries. */
  ingestCountries: { rows: Record<string, unknown>[] };
  /** Adds documents; one that is there already stays as it is. */
  ingestDocuments: { rows: Record<string, unknown>[] };
  /** Adds events. */
  ingestEvents: { rows: Record<string, unknown>[] };
  /** Adds the runs in which facts came in. */
  ingestImportRuns: { rows: Record<string, unknown>[] };
  /** Adds narratives. */
  ingestNarratives: { rows: Record<string, unknown>[] };
  /** Adds notes: ambiguities, scare quotes, remarks, stances. */
  ingestNotes: { rows: Record<string, unknown>[] };
  /** Adds organizations. */
  ingestOrganizations: { rows: Record<string, unknown>[] };
  /** Adds persons. */
  ingestPersons: { rows: Record<string, unknown>[] };
  /** Adds regions and cities. */
  ingestPlaces: { rows: Record<string, unknown>[] };
  /** Adds the channels of an archive's posts; one that a more restricted source brought in takes on what this one says. */
  ingestPostChannels: { run: string; marking: number; platforms: string[]; platformIds: string[]; ids: string[]; displayNames: string[]; handles: string[]; handleKeys: string[]; searchKeys: string[] };
  /** Adds what an archive says of channels' followers: of each day the latest count. */
  ingestPostReach: { run: string; marking: number; ids: string[]; platforms: string[]; platformIds: string[]; counts: number[]; times: number[] };
  /** Adds what a document is proposed to say. */
  ingestProposals: { rows: Record<string, unknown>[] };
  /** Adds outlets' pages and posts that a feed tells of. */
  ingestPublications: { rows: Record<string, unknown>[] };
  /** Adds statements that a document prints. */
  ingestQuotes: { rows: Record<string, unknown>[] };
  /** Adds what a document says of a channel's followers. */
  ingestReachObservations: { rows: Record<string, unknown>[] };
  /** Adds reviews of fact-checkers, which are counter-evidence with a rating. */
  ingestReviews: { rows: Record<string, unknown>[] };
  /** Adds sections of documents. */
  ingestSections: { rows: Record<string, unknown>[] };
  /** Lists assertions on the relationships they support; what a less restricted source states, or states anew, shows again. */
  ingestSupport: { rows: Record<string, unknown>[] };
  /** Adds what is spoken of and is no other kind of node: works, weapons, genres. */
  ingestTopics: { rows: Record<string, unknown>[] };
  /** Joins claims to whom and what they are about. */
  joinAbout: { rows: Record<string, unknown>[] };
  /** Joins actors to the organizations they work for. */
  joinAffiliatedWith: { rows: Record<string, unknown>[] };
  /** Joins authors to documents. */
  joinAuthored: { rows: Record<string, unknown>[] };
  /** Joins assertions to who asserts them. */
  joinBy: { rows: Record<string, unknown>[] };
  /** Joins channels to the statements they carried; role is origin, relay or unknown. */
  joinCarried: { rows: Record<string, unknown>[] };
  /** Joins an entry of the change log to the nodes that it is about. */
  joinChanged: { change: string; about: string[]; marking: number };
  /** Joins notes to what they are about. */
  joinConcerns: { rows: Record<string, unknown>[] };
  /** Joins claims to claims they contradict. */
  joinContradicts: { rows: Record<string, unknown>[] };
  /** Joins counter-evidence to the claims it bears out. */
  joinCorroborates: { rows: Record<string, unknown>[] };
  /** Joins documents to the narratives they describe. */
  joinDescribes: { rows: Record<string, unknown>[] };
  /** Joins experts to experts they disagree with. */
  joinDissentsFrom: { rows: Record<string, unknown>[] };
  /** Joins experts to experts whose view they repeat. */
  joinEchoes: { rows: Record<string, unknown>[] };
  /** Joins counter-evidence to the claims whose purpose it shows. */
  joinExposesMotiveOf: { rows: Record<string, unknown>[] };
  /** Joins statements to the claims they make. */
  joinExpresses: { rows: Record<string, unknown>[] };
  /** Joins assertions to the document that states the fact. */
  joinFrom: { rows: Record<string, unknown>[] };
  /** Joins those who answer to their counter-evidence. */
  joinGave: { rows: Record<string, unknown>[] };
  /** Joins channels to what is said of their followers. */
  joinHadReach: { rows: Record<string, unknown>[] };
  /** Joins documents to their sections. */
  joinHasSection: { rows: Record<string, unknown>[] };
  /** Joins actors to the countries they hold office in. */
  joinHoldsOfficeIn: { rows: Record<string, unknown>[] };
  /** Joins statements and counter-evidence to the narrative they are printed under. */
  joinInNarrative: { rows: Record<string, unknown>[] };
  /** Joins assertions to the run that brought them in. */
  joinInRun: { rows: Record<string, unknown>[] };
  /** Joins statements and counter-evidence to their section. */
  joinInSection: { rows: Record<string, unknown>[] };
  /** Joins documents to whom and what they name. */
  joinMentions: { rows: Record<string, unknown>[] };
  /** Joins assertions to where the fact ends. */
  joinObject: { rows: Record<string, unknown>[] };
  /** Joins actors to the channels they run; certainty is stated or inferred. */
  joinOperates: { rows: Record<string, unknown>[] };
  /** Joins claims, narratives, events and organizations to what they are part of. */
  joinPartOf: { rows: Record<string, unknown>[] };
  /** Joins actors to events they took part in. */
  joinParticipatedIn: { rows: Record<string, unknown>[] };
  /** Joins countries to events they are a party to. */
  joinPartyTo: { rows: Record<string, unknown>[] };
  /** Joins an actor to who it may be; nothing is merged. status is open, yes or no. */
  joinPossiblySameAs: { rows: Record<string, unknown>[] };
  /** Joins statements, counter-evidence and notes to the place where a document prints them. */
  joinPrintedIn: { rows: Record<string, unknown>[] };
  /** Joins proposals to the run that brought them in. */
  joinProposes: { rows: Record<string, unknown>[] };
  /** Joins publishers to documents. */
  joinPublished: { rows: Record<string, unknown>[] };
  /** Joins counter-evidence to the claims it limits. */
  joinQualifies: { rows: Record<string, unknown>[] };
  /** Joins counter-evidence to the quotation it is. */
  joinQuotes: { rows: Record<string, unknown>[] };
  /** Joins counter-evidence to the claims it rebuts. */
  joinRebuts: { rows: Record<string, unknown>[] };
  /** Joins whom and what the world joins outside the study of amplification; kind says how. */
  joinRelatedTo: { rows: Record<string, unknown>[] };
  /** Joins channels to the actors whose words they pass on. */
  joinRelays: { rows: Record<string, unknown>[] };
  /** Joins speakers to statements; mode is direct, indirect or reported. */
  joinSaid: { rows: Record<string, unknown>[] };
  /** Joins organizations to the states they are part of. */
  joinStateBodyOf: { rows: Record<string, unknown>[] };
  /** Joins assertions to where the fact begins. */
  joinSubject: { rows: Record<string, unknown>[] };
  /** Joins assertions to those that they supersede. */
  joinSupersedes: { rows: Record<string, unknown>[] };
  /** Joins events to where they happened. */
  joinTookPlaceIn: { rows: Record<string, unknown>[] };
  /** Joins claims to their family. */
  joinVariantOf: { rows: Record<string, unknown>[] };
  /** Joins an edition to the document that it corrects. */
  joinVersionOf: { id: string; of: string; run: string; marking: number };
  /** Joins counter-evidence to who passed it on. */
  joinVia: { rows: Record<string, unknown>[] };
  /** Keeps every other write waiting until this one has ended, so that the chain of entries never forks. */
  lockChangeLog: { id: string };
  /** Gives posts that a more restricted archive brought in the words and the marking of this one. */
  lowerPosts: { run: string; marking: number; ids: string[]; texts: string[]; langs: string[]; urls: string[]; rows: number[] };
  /** Gives what posts share, and that they share it, the marking of a less restricted archive. */
  lowerShares: { marking: number; ids: string[] };
  /** Gives statements, claims and counter-evidence a marking and the version that they have with it: 5 hides them. */
  markNodes: { rows: Record<string, unknown>[] };
  /** Notes that a step of a review was undone. */
  markStepUndone: { id: string };
  /** Joins posts that were there before to what this archive says they share. */
  mergeShares: { run: string; marking: number; ids: string[]; starts: number[]; rows: number[]; kinds: string[]; keys: string[]; domains: string[] };
  /** Notes that a migration has been applied; a start that was a moment quicker is left as it noted it. */
  recordMigration: { version: number; name: string; checksum: string };
  /** Keeps one step of a review: what it changed, and what there was before. */
  recordStep: { run: string; id: string; about: Record<string, unknown>; marking: number };
  /** Takes out assertions that a step of a review made. */
  removeAssertions: { ids: string[] };
  /** Takes out relationships that a step of a review made. */
  removeFacts: { change: Record<string, unknown> };
  /** Takes out analysts that a review made and who assert nothing any more. */
  removeIdleAnalysts: { ids: string[] };
  /** Takes out a run with its proposals, its steps and its document. */
  removeImport: { id: string; document: string };
  /** Takes out nodes that a step of a review made. */
  removeNodes: { ids: string[] };
  /** Takes out proposals that a step of a review made. */
  removeProposals: { ids: string[] };
  /** Gives relationships back what they held. */
  restoreFacts: { change: Record<string, unknown> };
  /** Gives assertions another status. */
  reviewAssertionStatus: { rows: Record<string, unknown>[] };
  /** Writes what an analyst decided of proposals. */
  reviseProposals: { rows: Record<string, unknown>[] };
  /** Revokes a key for ever and says when that first happened; no row when there is no such key. */
  revokeApiKey: { id: string; revokedAt: string };
  /** Says whether assertions are in force: accepted, rejected or superseded. */
  setAssertionStatus: { ids: string[]; status: string };
  /** Gives a fact values and a version; a value of null is taken away. */
  setFact: { from: string; type: string; to: string; kind: string; properties: Record<string, unknown>; version: number };
  /** Gives a node values and a version; a value of null is taken away. */
  setNode: { id: string; properties: Record<string, unknown>; version: number };
  /** Hides the facts of some assertions where none is left that supports them. */
  settleFacts: { ids: string[] };
  /** Says which version of a rule is wholly applied; none where it is undone. */
  settleRule: { id: string; version: number | null };
  /** Shows nodes of an import that is complete, with the marking of each. */
  showStaged: { rows: Record<string, unknown>[] };
  /** Puts an assertion in the place of earlier ones, which stay. */
  supersedeAssertions: { id: string; earlier: string[]; marking: number };
  /** Ties some of the posts that a rule finds, and that it has not tied yet, to its claim and the claim's narratives, or to its narrative. */
  tiePosts: { rule: string; version: number; run: string; target: string; marking: number; terms: Record<string, unknown>; limit: number; clearance: number };
  /** Takes back some of what a rule has tied to claims, all but what a given version did. */
  untieClaims: { rule: string; keep: number; limit: number };
  /** Takes back some of what a rule has tied to narratives, all but what a given version did. */
  untieNarratives: { rule: string; keep: number; limit: number };
  /** Keeps a briefing, new or changed, as it is from now on. */
  writeBriefing: { id: string; version: number; marking: number; values: Record<string, unknown> };
  /** Keeps a view, new or changed, as it is from now on. */
  writeSavedView: { id: string; version: number; marking: number; values: Record<string, unknown> };
}


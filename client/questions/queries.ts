import type { DocumentNode } from 'graphql';
import { stringifyDocument } from 'urql';
import { closer, type QuestionName, twelve } from '../store/asking.ts';
import { english } from '../words/en/english.ts';
import { ActorClaimsDocument, BridgesDocument, ConcentrationDocument, PushesDocument } from './documents/amplifying.ts';
import { ContradictionsDocument, EvidenceDocument, UnrebuttedDocument } from './documents/answering.ts';
import { ActorsDocument, NarrativesDocument } from './documents/comparing.ts';
import { IdentitiesDocument, LinksDocument, TogetherDocument } from './documents/linking.ts';
import { AboutDocument, FirstDocument, SinceDocument, StatedDocument } from './documents/tracing.ts';

/** The query of each question: what the page asks, and what GraphiQL opens with. */
const queries: Record<QuestionName, DocumentNode> = {
  pushes: PushesDocument,
  claims: ActorClaimsDocument,
  bridges: BridgesDocument,
  unrebutted: UnrebuttedDocument,
  evidence: EvidenceDocument,
  stated: StatedDocument,
  first: FirstDocument,
  together: TogetherDocument,
  concentration: ConcentrationDocument,
  contradictions: ContradictionsDocument,
  about: AboutDocument,
  links: LinksDocument,
  since: SinceDocument,
  identities: IdentitiesDocument,
  narratives: NarrativesDocument,
  actors: ActorsDocument,
};

const pact = 'russia-north-korea-pact';

/** Of what each is asked in the digest, as an example. */
const examples: Partial<Record<QuestionName, Record<string, string>>> = {
  pushes: { narrative: `narrative:${pact}:N1` },
  claims: { actor: 'person:armen-gasparyan' },
  evidence: { claim: `claim:${pact}:C10` },
  stated: { node: 'channel:unknown:pool-n3' },
  first: { claim: `claim:${pact}:C11` },
  about: { narrative: `narrative:${pact}:N1` },
  links: { from: 'channel:unknown:pool-n3', to: 'person:dmitry-puchkov' },
  since: { since: '2024-01-01T00:00:00Z' },
  narratives: { one: `narrative:${pact}:N1`, other: `narrative:${pact}:N2` },
  actors: { one: 'person:armen-gasparyan', other: 'person:andrei-klintsevich' },
};

export interface Written {
  name: QuestionName;
  query: string;
  variables: Record<string, string>;
}

/** The queries as text, in their order, each under the words of its question. */
export const written: readonly Written[] = [...twelve, ...closer].map((name, at) => ({
  name,
  query: `# ${at < twelve.length ? `${at + 1}. ` : ''}${english.questions.names[name]}\n${stringifyDocument(queries[name])}`,
  variables: examples[name] ?? {},
}));

/** The query of a question as text. */
export const queryOf = (name: QuestionName): string => stringifyDocument(queries[name]);

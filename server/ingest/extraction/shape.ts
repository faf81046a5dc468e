import { z } from 'zod';
import { claim, counterEvidence, indirectSpeech, quote, reportedPropaganda } from './statement-shape.ts';
import { account, country, event, mention, organization, otherEntity, person, place, span } from './world-shape.ts';

const section = z.strictObject({
  id: z.string(),
  heading: z.string().nullable(),
  headingSpan: span.optional(),
  line: z.number().int().optional(),
  span,
});

const relation = z.strictObject({
  from: z.string(),
  type: z.string().regex(/^[A-Z_0-9]+$/, 'is no relation type'),
  to: z.string(),
  role: z.string().optional(),
  evidence: z.string().optional(),
  inferred: z.boolean().optional(),
  claimed: z.boolean().optional(),
  source: z.string().optional(),
  hedge: z.string().optional(),
});

/** A hand-made extraction of one digest: what `extraction.json` holds. Unknown keys are refused, so that nothing is lost. */
export const extractionShape = z.strictObject({
  meta: z.strictObject({ made: z.string(), offsets: z.string(), judgementNote: z.string() }),
  document: z.strictObject({
    id: z.string(),
    title: z.string(),
    titleSpan: span,
    byline: z.string(),
    bylineSpan: span,
    author: z.string(),
    publisher: z.string(),
    language: z.string(),
    file: z.string(),
    sha256: z.string(),
    url: z.string(),
    urlStatus: z.string(),
    published: z.string().nullable(),
  }),
  sections: z.array(section).min(1),
  metaNarratives: z.array(
    z.strictObject({ id: z.string(), title: z.string(), status: z.string(), narratives: z.array(z.string()) }),
  ),
  narratives: z.array(
    z.strictObject({ id: z.string(), title: z.string(), span, gloss: z.string(), semevalSuggestion: z.string() }),
  ),
  persons: z.array(person),
  organisations: z.array(organization),
  accounts: z.array(account),
  countries: z.array(country),
  regions: z.array(place),
  cities: z.array(place),
  otherEntities: z.array(otherEntity),
  events: z.array(event),
  quotes: z.array(quote),
  indirectSpeech: z.array(indirectSpeech),
  reportedPropaganda: z.array(reportedPropaganda),
  scareQuotes: z.array(z.strictObject({ text: z.string(), span, use: z.string(), section: z.string() })),
  claims: z.array(claim),
  claimFamilies: z.array(
    z.strictObject({ id: z.string(), text: z.string(), members: z.array(z.string()), note: z.string().optional() }),
  ),
  claimRelations: z.array(
    z.strictObject({ type: z.string(), from: z.string(), to: z.string(), note: z.string().optional() }),
  ),
  counterEvidence: z.array(counterEvidence),
  expertRelations: z.array(
    z.strictObject({ type: z.string(), from: z.string(), to: z.string(), text: z.string(), span }),
  ),
  relations: z.array(relation),
  mentions: z.array(mention),
  ambiguities: z.array(z.strictObject({ id: z.string(), what: z.string(), resolution: z.string() })),
  totals: z.record(z.string(), z.unknown()),
});

export type Extraction = z.infer<typeof extractionShape>;
export type Relation = z.infer<typeof relation>;

import { z } from 'zod';
import { span } from './world-shape.ts';

const ids = z.array(z.string());

export const quote = z.strictObject({
  id: z.string(),
  kind: z.enum(['block', 'inline propagandist phrase', 'inline expert quote']),
  section: z.string(),
  speaker: z.string(),
  account: z.string().nullable(),
  reportedSpeaker: z.string().nullable(),
  attributionLine: z.string().nullable(),
  attributionSpan: span.nullable(),
  line: z.number().int(),
  verbatim: z.string(),
  verbatimSpan: span,
  quoteText: z.array(z.string()).min(1),
  quoteTextSpans: z.array(span).min(1),
  quoteMarks: z.string(),
  trailingNbsp: z.boolean(),
  elisions: z.array(span),
  editorialInsertions: z.array(z.strictObject({ text: z.string(), span })),
  claims: ids,
  note: z.string().optional(),
});

export const indirectSpeech = z.strictObject({
  id: z.string(),
  speaker: z.string(),
  text: z.string(),
  span,
  section: z.string(),
  line: z.number().int(),
  claims: ids,
});

export const reportedPropaganda = z.strictObject({
  id: z.string(),
  text: z.string(),
  span,
  section: z.string(),
  line: z.number().int(),
  speaker: z.string(),
  kind: z.string(),
});

export const claim = z.strictObject({
  id: z.string(),
  text: z.string().min(1),
  narratives: ids,
  quotes: ids,
  statements: ids,
  kind: z.string().regex(/^(explicit|partly implied|implied|reported|conceded)\b/, 'is no kind of claim'),
  about: ids,
  note: z.string().optional(),
  rebuttedBy: ids,
  motiveExposedBy: ids,
  corroboratedBy: ids,
});

export const counterEvidence = z.strictObject({
  id: z.string(),
  section: z.string(),
  line: z.number().int(),
  text: z.string(),
  span,
  paraphrase: z.string(),
  source: z.string(),
  via: z.string().nullable(),
  kind: z.enum(['rebuttal', 'motive exposed', 'context', 'alternative assessment (not a rebuttal)']),
  rebuts: ids,
  corroborates: ids.optional(),
  narrative: z.string(),
  note: z.string().optional(),
  hedge: z.string().optional(),
  quote: z.string().optional(),
});

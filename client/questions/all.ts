import type { QuestionName } from '../store/asking.ts';
import { bridges, claims, concentration, pushes } from './answers/amplifying.tsx';
import { contradictions, evidence, unrebutted } from './answers/answering.tsx';
import { actors, narratives } from './answers/comparing.tsx';
import { identities, links, together } from './answers/linking.tsx';
import { about, first, since, stated } from './answers/tracing.tsx';
import type { Question } from './question.ts';

/** Every question by its name. */
export const questions: Record<QuestionName, Question> = {
  pushes,
  claims,
  bridges,
  unrebutted,
  evidence,
  stated,
  first,
  together,
  concentration,
  contradictions,
  about,
  links,
  since,
  identities,
  narratives,
  actors,
};

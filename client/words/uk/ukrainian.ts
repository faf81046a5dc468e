import { worded } from '../../reasons/reason.ts';
import type { english } from '../en/english.ts';
import { annotations } from './annotations.ts';
import { briefing } from './briefing.ts';
import { citation } from './citation.ts';
import { comparison } from './comparison.ts';
import { edge, filters, list, reader, search, table } from './controls.ts';
import { corrections } from './corrections.ts';
import { editing } from './editing.ts';
import { errors } from './errors.ts';
import { explore } from './explore.ts';
import { forms } from './forms.ts';
import { header } from './header.ts';
import { help } from './help.ts';
import { imports } from './imports.ts';
import { markings } from './markings.ts';
import { page, states } from './page.ts';
import { kinds, panel } from './panels.ts';
import { papers } from './papers.ts';
import { questions } from './questions.ts';
import { reasons } from './reasons.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { toast } from './toast.ts';
import { tour } from './tour.ts';
import { views } from './views.ts';

/** What the page says in Ukrainian: as much as in English, or it does not compile. */
export const ukrainian: typeof english = {
  reason: (reason) => worded(reason, reasons),
  title: 'Хто поширює які наративи',
  annotations,
  briefing,
  papers,
  citation,
  comparison,
  errors,
  page,
  states,
  kinds,
  panel,
  questions,
  edge,
  explore,
  forms,
  header,
  help,
  filters,
  list,
  search,
  table,
  toast,
  tour,
  reader,
  views,
  markings,
  review,
  imports,
  corrections,
  rules,
  editing,
};

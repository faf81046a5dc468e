import { GraphRows } from '../graph-rows.ts';
import { actorRows } from './actor-rows.ts';
import { Asserting } from './asserting.ts';
import { channelRows } from './channel-rows.ts';
import { claimRows } from './claim-rows.ts';
import { counterEvidenceRows } from './counter-evidence-rows.ts';
import { documentRows, importRunRow } from './document-rows.ts';
import { Evidence } from './evidence.ts';
import { mentionRows } from './mention-rows.ts';
import { noteRows } from './note-rows.ts';
import type { CheckedExtraction } from './read.ts';
import { relationRows } from './relation-rows.ts';
import { statementRows } from './statement-rows.ts';
import { worldRows } from './world-rows.ts';

/** Everything an extraction holds, as rows of the graph. */
export function extractionRows(checked: CheckedExtraction): GraphRows {
  const asserting = new Asserting(checked, new GraphRows());
  const evidence = new Evidence(checked);
  documentRows(asserting);
  actorRows(asserting);
  channelRows(asserting);
  worldRows(asserting);
  claimRows(asserting);
  statementRows(asserting);
  counterEvidenceRows(asserting);
  relationRows(asserting, evidence);
  mentionRows(asserting);
  noteRows(asserting, evidence);
  importRunRow(asserting);
  return asserting.rows;
}

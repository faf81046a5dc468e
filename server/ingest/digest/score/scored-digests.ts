import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../../cypher/package-root.ts';
import { digestFiles } from '../../../../seed/seed.ts';
import { readExtraction } from '../../extraction/read.ts';
import type { Lexicon } from '../grammar/lexicon.ts';
import { propose } from '../propose.ts';
import { readDocument } from '../reading/read-document.ts';
import { InputRefused } from '../reading/refused.ts';
import { extractionKey } from './extraction-key.ts';
import { type Score, score } from './score.ts';
import { styleKey } from './style-key.ts';

const digests = join(packageRoot, 'tests', 'ingest', 'digest');
/** Where digests in other styles lie, each with the answers beside it in `<file>.key.json`. */
const STYLES = join(digests, 'styles');
/** Where those lie that no rule of the importer was ever changed for. */
const HELD_OUT = join(digests, 'held-out');

/** One digest, read by the importer alone and then held against its answers. */
export interface ScoredDigest {
  name: string;
  score: Score;
  /** Whether no rule of the importer was ever changed for it. */
  heldOut: boolean;
}

/** Scores the shipped digest, every digest of the styles, and those held out. */
export function scoredDigests(lexicon: Lexicon): ScoredDigest[] {
  if (!existsSync(STYLES)) throw new InputRefused(STYLES, 'is not there: only a clone has what is scored.');
  return [shipped(lexicon), ...inFolder(STYLES, false, lexicon), ...inFolder(HELD_OUT, true, lexicon)];
}

function shipped(lexicon: Lexicon): ScoredDigest {
  const files = digestFiles();
  const document = readDocument('the shipped digest', files.text, 'text');
  const proposals = propose(document, lexicon);
  const key = extractionKey(readExtraction(files).extraction);
  return { name: 'shipped digest', score: score(proposals, key), heldOut: false };
}

function inFolder(folder: string, heldOut: boolean, lexicon: Lexicon): ScoredDigest[] {
  return readdirSync(folder)
    .filter((file) => !file.endsWith('.key.json'))
    .sort()
    .map((file) => {
      const document = readDocument(file, readFileSync(join(folder, file)));
      const key = readFileSync(join(folder, `${file}.key.json`), 'utf8');
      return { name: file, score: score(propose(document, lexicon), styleKey(key, document.text)), heldOut };
    });
}

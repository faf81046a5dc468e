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

/** Where digests in other styles lie, each with the answers beside it in `<file>.key.json`. */
export const stylesFolder = join(packageRoot, 'tests', 'ingest', 'digest', 'styles');

/** One digest, read by the importer alone and then held against its answers. */
export interface ScoredDigest {
  name: string;
  score: Score;
}

/** Scores the shipped digest and every digest of the styles. */
export function scoredDigests(lexicon: Lexicon): ScoredDigest[] {
  if (!existsSync(stylesFolder)) throw new InputRefused(stylesFolder, 'is not there: only a clone has what is scored.');
  const styles = readdirSync(stylesFolder)
    .filter((file) => !file.endsWith('.key.json'))
    .sort();
  return [shipped(lexicon), ...styles.map((file) => inStyle(file, lexicon))];
}

function shipped(lexicon: Lexicon): ScoredDigest {
  const files = digestFiles();
  const document = readDocument('the shipped digest', files.text, 'text');
  const proposals = propose(document, lexicon);
  return { name: 'shipped digest', score: score(proposals, extractionKey(readExtraction(files).extraction)) };
}

function inStyle(file: string, lexicon: Lexicon): ScoredDigest {
  const document = readDocument(file, readFileSync(join(stylesFolder, file)));
  const proposals = propose(document, lexicon);
  const key = readFileSync(join(stylesFolder, `${file}.key.json`), 'utf8');
  return { name: file, score: score(proposals, styleKey(key, document.text)) };
}

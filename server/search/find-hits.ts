import type { Database } from '../../cypher/database.ts';
import { excerptAt, fitOf } from './rank.ts';
import { evenQuery, luceneQuery, type SearchWord, searchWords } from './search-words.ts';

/** Something that fits a search, and why; see SearchHit in the schema. */
export interface Hit {
  node: { __typename: string; id: string };
  kind: string;
  label: string;
  excerpt: string | null;
  score: number;
  field: string;
}

interface NameRow {
  id: string;
  kind: string;
  label: string;
  names: string[];
}

interface TextRow {
  id: string;
  kind: string;
  label: string;
  title: string | null;
  text: string;
}

/** A text fits less well than a name with the same words. */
const TEXT_WEIGHT = 0.7;

/** Posts come after claims and documents with the same words. */
const POST_WEIGHT = 0.45;
/** Among millions of posts the start of a word must be this long, or nearly all of them are found. */
const LEAST_OF_POSTS = 3;

/**
 * What fits all words, best first: names, texts, then posts; a second, fuzzy try among names and texts where nothing fits
 * exactly.
 */
export async function findHits(database: Database, text: string, clearance: number, posts = true): Promise<Hit[]> {
  const words = searchWords(text);
  if (words.length === 0) return [];
  const exact = await lookUp(database, words, false, clearance);
  const amongPosts = posts ? await lookUpPosts(database, words, clearance) : [];
  if (exact.length + amongPosts.length > 0) return ranked([...exact, ...amongPosts]);
  return lookUp(database, words, true, clearance);
}

async function lookUpPosts(database: Database, words: SearchWord[], clearance: number): Promise<Hit[]> {
  if (words.some(({ forms }) => forms.some((form) => form.length < LEAST_OF_POSTS))) return [];
  const rows = await database.read('searchPosts', { lucene: evenQuery(words), clearance });
  return rows.map((row) => {
    const [id, text] = [String(row.id), String(row.text)];
    const { score, at } = fitOf(words, text);
    const label = excerptAt(text, at);
    return {
      node: { __typename: 'Post', id },
      ...{ kind: 'Post', label, excerpt: null, score: score * POST_WEIGHT, field: 'text' },
    };
  });
}

async function lookUp(database: Database, words: SearchWord[], fuzzy: boolean, clearance: number): Promise<Hit[]> {
  const lucene = luceneQuery(words, fuzzy);
  const names = (await database.read('searchNames', { lucene, clearance })) as unknown as NameRow[];
  const texts = (await database.read('searchTexts', { lucene, clearance })) as unknown as TextRow[];
  const best = new Map<string, Hit>();
  for (const hit of [...names.map((row) => nameHit(row, words)), ...texts.map((row) => textHit(row, words))]) {
    const known = best.get(hit.node.id);
    if (!known || known.score < hit.score) best.set(hit.node.id, hit);
  }
  return ranked([...best.values()]);
}

function ranked(hits: Hit[]): Hit[] {
  return hits.sort((a, b) => b.score - a.score || a.label.length - b.label.length || (a.node.id < b.node.id ? -1 : 1));
}

function nameHit({ id, kind, label, names }: NameRow, words: SearchWord[]): Hit {
  const own = fitOf(words, label).score;
  const byFit = names
    .map((name) => ({ name, score: fitOf(words, name).score }))
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1));
  const [alias] = byFit;
  const byAlias = alias !== undefined && alias.score > own && alias.name !== label;
  const field = kind === 'Narrative' ? 'title' : byAlias ? 'alias' : 'name';
  return {
    node: { __typename: kind, id },
    kind,
    label,
    excerpt: byAlias ? alias.name : null,
    score: Math.max(own, alias?.score ?? 0),
    field,
  };
}

function textHit({ id, kind, label, title, text }: TextRow, words: SearchWord[]): Hit {
  const inTitle = title ? fitOf(words, title).score : 0;
  const fit = fitOf(words, text);
  const byTitle = inTitle >= fit.score;
  return {
    node: { __typename: kind, id },
    kind,
    label,
    excerpt: byTitle || text.length <= 160 ? null : excerptAt(text, fit.at),
    score: byTitle ? inTitle : fit.score * TEXT_WEIGHT,
    field: byTitle ? 'title' : 'text',
  };
}

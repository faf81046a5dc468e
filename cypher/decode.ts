import neo4j, { type Record as DriverRecord } from 'neo4j-driver';
import { type Branch, branchesOf, type NamedStatement } from './parse-statements.ts';

/** One row of a statement's result, keyed by column. */
export type Row = Record<string, unknown>;

/** A driver record as a plain row; times become ISO 8601 strings. */
export function decodeRecord(record: DriverRecord): Row {
  const row: Row = {};
  for (let i = 0; i < record.keys.length; i++) row[String(record.keys[i])] = decode(record.get(i));
  return row;
}

function decode(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = decode(value[i]);
    return value;
  }
  // a plain map is the common case: the driver hands it over, and most of what it holds is scalar
  if (Object.getPrototypeOf(value) === Object.prototype) {
    const map = value as Row;
    for (const key in map) if (typeof map[key] === 'object') map[key] = decode(map[key]);
    return map;
  }
  if (neo4j.isDateTime(value) || neo4j.isDate(value) || neo4j.isLocalDateTime(value)) return value.toString();
  throw new TypeError(`A statement returned ${value.constructor.name}: return scalars, lists and maps.`);
}

/** Parameters as the driver wants them: a declared integer must not travel as a float, a datetime not as a string. */
export function encodeParams(statement: NamedStatement, params: object): Row {
  const encoded: Row = { ...params };
  for (const [name, type] of statement.params) {
    const value = encoded[name];
    if (value === undefined) throw new TypeError(`${statement.name} needs $${name}.`);
    if (value === null) continue;
    const branches = branchesOf(type);
    if (branches) encoded[name] = completeWant(branches, value as Row);
    else if (type.startsWith('integer[]')) encoded[name] = (value as number[]).map((n) => neo4j.int(n));
    else if (type.startsWith('integer')) encoded[name] = neo4j.int(value as number);
    else if (type.startsWith('datetime'))
      encoded[name] = neo4j.types.DateTime.fromStandardDate(new Date(value as string));
    else if (type.startsWith('row[]')) encoded[name] = (value as Row[]).map(encodeMap);
    else if (type === 'page' || type.startsWith('map')) encoded[name] = encodeMap(value as Row);
  }
  return encoded;
}

function encodeMap(map: Row): Row {
  return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, encodeValue(value)]));
}

function encodeValue(value: unknown): unknown {
  if (Number.isSafeInteger(value)) return neo4j.int(value as number);
  if (Array.isArray(value)) return value.map(encodeValue);
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return encodeMap(value as Row);
  }
  return value;
}

/** Every branch gets a value, so that the plan in Neo4j's cache is always the same one. */
function completeWant(branches: readonly Branch[], want: Row): Row {
  return Object.fromEntries(
    branches.map(({ name, listed }) => [name, listed ? (want[name] ?? null) : Boolean(want[name])]),
  );
}

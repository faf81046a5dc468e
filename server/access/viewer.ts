import type { IncomingHttpHeaders } from 'node:http';
import { HIGHEST_CLEARANCE } from './marking.ts';
import { refusal } from './refusal.ts';

/** Who is asking, and the highest marking that they may see (0 CLEAR to 4 RED). */
export interface Viewer {
  /** The name of the key, or `analyst` for the person at this machine. */
  name: string;
  clearance: number;
  /** True for the person at this machine alone: no key writes, whatever its name and clearance. */
  mayWrite?: true;
}

/** What of a request decides who is asking. */
export interface Caller {
  /** The address at the other end of the connection, as the socket tells it. */
  peer: string | undefined;
  headers: IncomingHttpHeaders;
}

/** Finds the viewer of a key's secret; undefined when there is no such key or it is revoked. */
export type FindKey = (secret: string) => Promise<Viewer | undefined>;

const ANALYST: Viewer = { name: 'analyst', clearance: HIGHEST_CLEARANCE, mayWrite: true };

/** Headers that a proxy adds. They grant nothing: each takes the analyst's place away, since another machine may ask. */
const FORWARDING =
  /^(forwarded|via|x-forwarded(-.+)?|x-original-.+|x-real-ip|x-client-ip|x-cluster-client-ip|x-envoy-.+|true-client-ip|cf-.+|cdn-loop|fastly-.+|fly-client-ip|client-ip|remote-addr|x-remote-.+|x-proxy-.+|x-host)$/;

/**
 * Decides who is asking. A key counts wherever it comes from; without one, only the person at this machine is answered.
 * @throws a GraphQLError UNAUTHENTICATED that says why; a wrong key is refused even on this machine
 */
export async function viewerOf(caller: Caller, findKey: FindKey): Promise<Viewer> {
  const { authorization } = caller.headers;
  if (authorization !== undefined) return keyHolder(authorization, findKey);
  const reason = whyNotThisMachine(caller);
  if (reason) throw refusal('UNAUTHENTICATED', `${reason}, so a key is needed: Authorization: Bearer <key>.`);
  return ANALYST;
}

async function keyHolder(authorization: string, findKey: FindKey): Promise<Viewer> {
  const [, secret] = /^Bearer +([\w.~+/-]+=*) *$/i.exec(authorization) ?? [];
  if (!secret) throw refusal('UNAUTHENTICATED', 'The Authorization header must read "Bearer <key>".');
  const viewer = await findKey(secret);
  // one answer for both, so that nobody learns which keys once existed
  if (!viewer) throw refusal('UNAUTHENTICATED', 'This key is not known or has been revoked.');
  return viewer;
}

/** Why a request is not the analyst's; undefined when it is. */
function whyNotThisMachine({ peer, headers }: Caller): string | undefined {
  if (!isLoopbackAddress(peer)) return 'The request comes from another machine';
  // a page elsewhere that points its own name at this machine (DNS rebinding) still sends its name
  if (!isLoopbackHost(headers.host)) return 'The request names a host other than localhost';
  if (headers.origin !== undefined && !isLoopbackOrigin(headers.origin))
    return 'The request comes from a page elsewhere';
  if (Object.keys(headers).some((name) => FORWARDING.test(name))) return 'The request was forwarded by a proxy';
  return undefined;
}

const IPV4_LOOPBACK = /^127(\.(25[0-5]|2[0-4]\d|1?\d?\d)){3}$/;

/** Whether a socket's address is this machine's own. */
export function isLoopbackAddress(address: string | undefined): boolean {
  if (address === undefined) return false;
  return address === '::1' || IPV4_LOOPBACK.test(address.replace(/^::ffff:/i, ''));
}

function isLoopbackHost(host: string | undefined): boolean {
  const [, name, port = ''] = /^(\[[^\]]*\]|[^:]*)(:\d{1,5})?$/.exec(host ?? '') ?? [];
  if (name === undefined || Number(port.slice(1)) > 65_535) return false;
  return name.toLowerCase() === 'localhost' || name === '[::1]' || IPV4_LOOPBACK.test(name);
}

function isLoopbackOrigin(origin: string): boolean {
  const [, host] = /^https?:\/\/([^/?#@]*)$/i.exec(origin) ?? [];
  return isLoopbackHost(host);
}

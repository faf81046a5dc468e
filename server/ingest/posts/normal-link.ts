/** What follows a reader around and says nothing of the page. */
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|gbraid|wbraid|yclid|msclkid|twclid|ttclid|igshid|igsh|mc_[ce]id|mkt_tok|_openstat|ref_src|ref_url|cmpid|s_cid|vero_id|oly_(anon|enc)_id|_hs(enc|mi)|wickedid|rb_clickid|xtor)$/i;

/** Hosts that only forward: they say nothing of where a link leads. */
const SHORTENERS = new Set(
  't.co bit.ly goo.gl ow.ly dlvr.it fb.me buff.ly tinyurl.com is.gd ift.tt j.mp wp.me lnkd.in youtu.be trib.al amzn.to nyti.ms tmi.me vk.cc clck.ru cutt.ly'.split(
    ' ',
  ),
);

/** A link as it is compared, and the host that it leads to. */
export interface NormalLink {
  key: string;
  /** Without www.; empty where the host only forwards. */
  domain: string;
}

const PLAIN_SHORT = /^https?:\/\/(t\.co\/[A-Za-z0-9]+)$/;
/** Longer addresses are kept by Neo4j's indexes badly, and say nothing more. */
const LONGEST = 2_000;

/**
 * Two spellings of one address become one: scheme, www., default port, fragment, tracking parameters, their order and a
 * final slash do not count. Undefined where it is no address of a page.
 */
export function normalLink(link: string): NormalLink | undefined {
  const short = PLAIN_SHORT.exec(link);
  if (short) return { key: short[1] as string, domain: '' };
  if (link.length > LONGEST || !URL.canParse(link)) return undefined;
  const url = new URL(link);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
  const host = url.hostname.replace(/^www\./, '');
  if (!host.includes('.') || host.endsWith('.')) return undefined;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  const query = url.searchParams.size === 0 ? '' : url.search;
  const port = url.port === '' ? '' : `:${url.port}`;
  return {
    key: host + port + url.pathname.replace(/\/+$/, '') + query,
    domain: SHORTENERS.has(host) ? '' : host,
  };
}

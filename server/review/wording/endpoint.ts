/** An OpenAI-compatible endpoint that may be asked to word claims. */
export interface WordingEndpoint {
  /** The address of its chat completions. */
  url: string;
  /** The model's name, as the endpoint knows it and as proposals tell it. */
  model: string;
  /** Sent as a bearer token; null: none is sent. */
  key: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The endpoint that the environment names; undefined where none is. The address may be that of the API (".../v1") or of
 * its chat completions.
 * @throws nothing: what is wrong is added to `problems`, one line each
 */
export function readEndpoint(env: Environment, problems: string[]): WordingEndpoint | undefined {
  const { MEGAPHONE_LLM_URL: url, MEGAPHONE_LLM_MODEL: model, MEGAPHONE_LLM_KEY: key } = env;
  if (!url) {
    const rest = ['MEGAPHONE_LLM_MODEL', 'MEGAPHONE_LLM_KEY'].filter((name) => env[name]);
    if (rest.length > 0)
      problems.push(`${rest.join(' and ')} cannot stand without MEGAPHONE_LLM_URL, the address of that model.`);
    return undefined;
  }
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol)) {
    problems.push(
      `MEGAPHONE_LLM_URL="${url.replace(/\/\/[^/@]*@/, '//')}" is no address of a model: give one such as http://127.0.0.1:11434/v1.`,
    );
    return undefined;
  }
  if (address.username || address.password) {
    problems.push('MEGAPHONE_LLM_URL holds a name or a password: give the key in MEGAPHONE_LLM_KEY instead.');
  }
  if (!model) problems.push('MEGAPHONE_LLM_MODEL is missing: give the name of the model at MEGAPHONE_LLM_URL.');
  if (key && !/^[\x21-\x7e]+$/.test(key)) problems.push('MEGAPHONE_LLM_KEY holds characters that no key has.');
  if (!/\/chat\/completions\/?$/.test(address.pathname))
    address.pathname = `${address.pathname.replace(/\/+$/, '')}/chat/completions`;
  return { url: address.href, model: model ?? '', key: key || null };
}

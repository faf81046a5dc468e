import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CannotStart } from '../../cypher/cannot-start.ts';
import { packageRoot } from '../../cypher/package-root.ts';
import { readSettings } from '../../server/settings.ts';

const usual = {
  port: 4000,
  host: '127.0.0.1',
  loopback: true,
  home: resolve(packageRoot, 'data'),
  neo4j: undefined,
  wording: undefined,
};

describe('the settings', () => {
  it('are port 4000 of this machine, the data folder of the clone and the local Neo4j, unless told otherwise', () => {
    expect(readSettings({})).toEqual(usual);
    expect(readSettings({ PORT: '', HOST: '', MEGAPHONE_HOME: '', NEO4J_URI: '' })).toEqual(usual);
  });

  it('take a port, a data folder and another Neo4j from the environment', () => {
    const env = {
      PORT: '0',
      HOST: '::1',
      MEGAPHONE_HOME: 'x/y',
      NEO4J_URI: 'neo4j+s://a.example',
      NEO4J_PASSWORD: 'p',
    };
    expect(readSettings(env)).toEqual({
      port: 0,
      host: '::1',
      loopback: true,
      home: resolve('x/y'),
      neo4j: { uri: 'neo4j+s://a.example', user: 'neo4j', password: 'p', database: 'neo4j' },
      wording: undefined,
    });
  });

  it('take a model that may word claims, by the address of its API or of its chat completions', () => {
    const env = { MEGAPHONE_LLM_MODEL: 'small', MEGAPHONE_LLM_KEY: 'k' };
    const wording = { url: 'http://m.example/v1/chat/completions', model: 'small', key: 'k' };
    expect(readSettings({ ...env, MEGAPHONE_LLM_URL: 'http://m.example/v1/' }).wording).toEqual(wording);
    expect(readSettings({ ...env, MEGAPHONE_LLM_URL: wording.url }).wording).toEqual(wording);
  });

  it.each(['127.0.0.1', 'localhost', 'LOCALHOST', '::1'])('know that only this machine reaches %s', (HOST) => {
    expect(readSettings({ HOST }).loopback).toBe(true);
  });

  it.each(['0.0.0.0', '::', '192.168.1.5', 'graph.example', '127.0.0.1.example'])(
    'know that others reach %s',
    (HOST) => {
      expect(readSettings({ HOST }).loopback).toBe(false);
    },
  );

  it.each([
    [{ PORT: 'http' }, 'PORT="http" is no port'],
    [{ PORT: '65536' }, 'PORT="65536" is no port'],
    [{ PORT: '-1' }, 'PORT="-1" is no port'],
    [{ PORT: '4e3' }, 'PORT="4e3" is no port'],
    [{ MEGAPHONE_LLM_MODEL: 'm' }, 'MEGAPHONE_LLM_MODEL cannot stand without MEGAPHONE_LLM_URL'],
    [{ MEGAPHONE_LLM_URL: 'http://m.example' }, 'MEGAPHONE_LLM_MODEL is missing'],
    [{ MEGAPHONE_LLM_URL: 'file:///m', MEGAPHONE_LLM_MODEL: 'm' }, 'MEGAPHONE_LLM_URL="file:///m" is no address'],
    [{ MEGAPHONE_LLM_URL: 'http://u:secret@m', MEGAPHONE_LLM_MODEL: 'm' }, 'MEGAPHONE_LLM_URL holds a name'],
    [{ HOST: 'a b' }, 'HOST="a b" is no host name or address'],
    [{ NEO4J_URI: 'http://x', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI="http://x" is no address of a Neo4j'],
    [{ NEO4J_URI: 'http://u:secret@x', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI="http://x" is no address of a Neo4j'],
    [{ NEO4J_URI: 'localhost:7687', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI="localhost:7687" is no address'],
    [{ NEO4J_URI: 'bolt://neo4j:secret@x', NEO4J_PASSWORD: 'p' }, 'NEO4J_URI holds a password'],
    [{ NEO4J_URI: 'bolt://x' }, 'NEO4J_PASSWORD is missing'],
    [{ NEO4J_PASSWORD: 'p' }, 'NEO4J_PASSWORD cannot stand without NEO4J_URI'],
  ])('refuse %j by name', (env, message) => {
    expect(() => readSettings(env)).toThrow(CannotStart);
    expect(() => readSettings(env)).toThrow(message);
  });

  it('name every bad value at once, and never show a password', () => {
    const read = () => readSettings({ PORT: 'x', HOST: '!', NEO4J_URI: 'bolt://u:secret@x', NEO4J_PASSWORD: 'secret' });
    expect(read).toThrow(/^HOST="!".*\nPORT="x".*\nNEO4J_URI holds a password[^\n]*$/);
    expect(read).not.toThrow(/secret/);
  });
});

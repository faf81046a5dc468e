import neo4j, { type Driver } from 'neo4j-driver';

/** What became of an attempt to sign in: in, refused, or no answer. */
export type SignIn = 'in' | 'refused' | 'silent';

function driverFor(port: number, password?: string): Driver {
  const token = password === undefined ? undefined : neo4j.auth.basic('neo4j', password);
  return neo4j.driver(`bolt://127.0.0.1:${port}`, token, { connectionTimeout: 3000, maxConnectionPoolSize: 1 });
}

/** Tries the password on the Neo4j of that port. */
export async function signIn(port: number, password: string): Promise<SignIn> {
  const driver = driverFor(port, password);
  try {
    await driver.verifyConnectivity({ database: 'neo4j' });
    return 'in';
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code.startsWith('Neo.ClientError.Security') ? 'refused' : 'silent';
  } finally {
    await driver.close();
  }
}

/** Gives the user neo4j another password, on a Neo4j that was started without asking for one. */
export async function replacePassword(port: number, password: string): Promise<void> {
  const driver = driverFor(port);
  try {
    await driver.executeQuery(
      'ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED',
      { password },
      { database: 'system' },
    );
  } finally {
    await driver.close();
  }
}

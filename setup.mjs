// Gets everything ready that a bare clone lacks, and does nothing where all is ready.
//   node setup.mjs               what npm start needs
//   node setup.mjs --for-tests   and what npm test needs besides
//   node setup.mjs --start       and then becomes the server, so that signals and exit codes are its own
// This file is read by any Node, old ones too: the rest is loaded only by one that can run it.
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    'Megaphone needs Node 20.19 or newer, and this is ' +
      process.versions.node +
      '. Install it with your package manager, from https://nodejs.org, or with: nvm install 20',
  );
  process.exit(1);
}

import('./setup/setup.mjs')
  .then(({ setUp }) => setUp(process.argv.slice(2)))
  .catch((error) => {
    console.error(error.name === 'SetupStopped' ? error.message : error);
    process.exit(1);
  });

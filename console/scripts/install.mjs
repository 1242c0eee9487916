// `npm ci`, unless what is installed is what the lock file says already: npm leaves a lock file of its own behind.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

function packagesIn(file) {
  try {
    return Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) => path !== '');
  } catch {
    return [];
  }
}

const installed = new Map(packagesIn('node_modules/.package-lock.json'));
// What is made for other kinds of machine is optional, and left out on this one.
const upToDate = packagesIn('package-lock.json').every(([path, wanted]) =>
  installed.has(path) ? installed.get(path).version === wanted.version : wanted.optional === true,
);

if (installed.size === 0 || !upToDate) {
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  process.exit(status ?? 1);
}

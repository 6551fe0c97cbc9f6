// Lays out what Playwright for Java expects of its driver (target/playwright/{node,package/cli.js}) and finds a
// browser: the machine's Chromium or Chrome, else the one inside the npm package @sparticuz/chromium.
// Writes target/playwright/browser.properties. Fails with the reason when there is no browser.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const SPARTICUZ = '@sparticuz/chromium@153.0.0';
const here = import.meta.dirname;
const target = resolve(here, 'target/playwright');

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
cpSync(join(here, 'node_modules/playwright-core'), join(target, 'package'), { recursive: true });
symlinkSync(process.execPath, join(target, 'node'));

const installed = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
].find((path) => path && existsSync(path));

async function packed() {
  const folder = join(target, 'chromium');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['install', '--no-save', '--no-audit', '--no-fund', SPARTICUZ], { cwd: folder, stdio: 'inherit' });
  const { default: chromium } = await import(createRequire(join(folder, 'x.js')).resolve('@sparticuz/chromium'));
  return chromium.executablePath();
}

try {
  const executable = installed ?? (await packed());
  writeFileSync(join(target, 'browser.properties'), `executable=${executable.replaceAll('\\', '/')}\n`);
  console.log(`Browser for the tests: ${executable}`);
} catch (error) {
  console.error(`No browser for the tests: no Chromium or Chrome on this machine, and ${SPARTICUZ} could not be used (${error.message}). Install Chromium or set CHROMIUM to its path.`);
  process.exit(1);
}
